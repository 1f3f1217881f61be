internal import DisputeModel

/// One column: its name, and how its cells are written.
///
/// Names are those of the claims document where it has one.
struct CSVColumn {
  /// What the header calls it.
  let name: String
  /// Writes the cell of a row; exactly one.
  let write: @Sendable (CSVRow, inout CSVText) -> Void

  /// A column of texts.
  static func text(_ name: String, _ value: @escaping @Sendable (CSVRow) -> String?) -> CSVColumn {
    CSVColumn(name: name) { $1.cell(text: value($0)) }
  }

  /// A column of lists.
  static func list(_ name: String, _ value: @escaping @Sendable (CSVRow) -> [String]?) -> CSVColumn {
    CSVColumn(name: name) { $1.cell(list: value($0)) }
  }

  /// A column of dates.
  static func date(_ name: String, _ value: @escaping @Sendable (CSVRow) -> CalendarDate?) -> CSVColumn {
    CSVColumn(name: name) { $1.cell(date: value($0)) }
  }

  /// A column of counts.
  static func number(_ name: String, _ value: @escaping @Sendable (CSVRow) -> Int?) -> CSVColumn {
    CSVColumn(name: name) { $1.cell(number: value($0)) }
  }

  /// One column for each kind of amount.
  static func amounts(
    _ name: (AmountKind) -> String, _ value: @escaping @Sendable (CSVRow) -> Amounts?
  ) -> [CSVColumn] {
    AmountKind.allCases.map { kind in
      CSVColumn(name: name(kind)) { $1.cell(money: value($0)?[kind]) }
    }
  }
}
