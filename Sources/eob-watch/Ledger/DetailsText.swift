internal import JSONCoding
internal import Ledger

/// All that is known of one document, as text.
enum DetailsText {
  /// The part that every document has exactly once.
  private static let single = "document"

  /// The text in a form; parts without rows are left out.
  static func text(_ parts: [(title: String, table: LedgerTable)], as form: TableForm) -> String {
    let parts = parts.filter { !$0.table.rows.isEmpty }
    return switch form {
    case .table: parts.map { "\($0.title)\n\(words($0.table, of: $0.title))\n" }.joined()
    case .json: json(parts)
    case .csv: TableText.csv(values(parts))
    }
  }

  private static func words(_ table: LedgerTable, of title: String) -> String {
    title == single ? TableText.properties(table) : TableText.text(table)
  }

  /// One object on one line; a member for each part: an object for the document, lists of objects for the others.
  private static func json(_ parts: [(title: String, table: LedgerTable)]) -> String {
    var text = JSONText(pretty: false)
    text.beginObject()
    for (title, table) in parts {
      text.key(text: title)
      if title == single {
        for row in table.rows { TableText.add(row, of: table, to: &text) }
      } else {
        text.beginArray()
        for row in table.rows { TableText.add(row, of: table, to: &text) }
        text.endArray()
      }
    }
    text.endObject()
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// One row for every value, because the parts have different columns; rows of a part are counted from one.
  private static func values(_ parts: [(title: String, table: LedgerTable)]) -> LedgerTable {
    var rows: [[LedgerTable.Value]] = []
    for (title, table) in parts {
      for (number, row) in table.rows.enumerated() {
        for (column, value) in zip(table.columns, row) where value != .nothing {
          rows.append([.text(title), .number(Int64(number + 1)), .text(column), value])
        }
      }
    }
    return LedgerTable(columns: ["part", "row", "column", "value"], rows: rows)
  }
}
