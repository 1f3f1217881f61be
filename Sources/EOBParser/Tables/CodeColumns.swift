import PayerProfiles

/// Tells the codes of notes from those of procedures where both columns are headed `Code`: what was done stands left of the
/// amounts, what is said of it right of them.
enum CodeColumns {
  /// Fewer columns of amounts than this make no table of services.
  private static let minimumAmounts = 3

  /// Right of this many amounts stands no code of what was done: `Total charges`, `Ineligible amount`, `Code`.
  private static let minimumAmountsBefore = 2

  /// The columns, a last one headed `Code` named as one of notes.
  static func named(_ columns: [Table.Column]) -> [Table.Column] {
    guard let last = columns.lastIndex(where: { $0.role == .procedureCode }),
      ["code", "codes", "cd"].contains(where: {
        Letters.squeezed(columns[last].heading.text).elementsEqual($0.utf8)
      }),
      amounts(columns[...]) >= minimumAmounts,
      last == columns.count - 1 || amounts(columns[..<last]) >= minimumAmountsBefore
    else { return columns }
    var columns = columns
    columns[last].heading.role = .remarkCode
    return columns
  }

  private static func amounts(_ columns: ArraySlice<Table.Column>) -> Int {
    columns.count { $0.role?.amountKinds.isEmpty == false }
  }
}
