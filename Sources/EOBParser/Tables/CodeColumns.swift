import PayerProfiles

/// Tells the codes of notes from those of procedures where both columns are headed `Code`: what was done stands left of the
/// amounts, what is said of it right of them.
enum CodeColumns {
  /// Fewer columns of amounts than this make no table of services.
  private static let minimumAmounts = 3

  /// The columns, a last one headed `Code` named as one of notes.
  static func named(_ columns: [Table.Column]) -> [Table.Column] {
    guard let last = columns.last, last.role == .procedureCode,
      ["code", "codes", "cd"].contains(where: { Letters.squeezed(last.heading.text).elementsEqual($0.utf8) }),
      columns.count(where: { $0.role?.amountKinds.isEmpty == false }) >= minimumAmounts
    else { return columns }
    var columns = columns
    columns[columns.count - 1].heading.role = .remarkCode
    return columns
  }
}
