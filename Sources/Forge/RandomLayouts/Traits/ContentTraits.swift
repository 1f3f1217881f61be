extension LayoutTraits {
  /// Shape of the pages, and how they lie in the file.
  package enum Pages: CaseIterable, Sendable { case portrait, landscape, rotated90, rotated180, rotated270 }
  /// Number of claims.
  package enum Claims: CaseIterable, Sendable { case one, several }
  /// Number of patients of several claims.
  package enum Patients: CaseIterable, Sendable { case one, several }
  /// Where the note codes are explained.
  package enum Notes: CaseIterable, Sendable { case perClaim, perPage, perDocument }
  /// What page 1 says about all claims together.
  package enum Summary: CaseIterable, Sendable {
    case none, labelsFirst, amountsFirst, tiles, sentence, claimList
  }
  /// How the standing of deductibles and limits is printed.
  package enum Limits: CaseIterable, Sendable { case none, sentences, table }
  /// Claims that replace earlier ones, with or without the earlier one taken back beside it.
  package enum Adjustment: CaseIterable, Sendable { case none, adjusted, reversedAndAdjusted }
  /// Who else pays.
  package enum OtherPayers: CaseIterable, Sendable { case none, otherInsurance, healthAccount }
  /// A page of words explained, which look like labels.
  package enum Glossary: CaseIterable, Sendable { case none, beforeClaims, afterClaims }
  /// Whether every claim has a table of its own, begins with a line across the one table, or is named in
  /// columns of the one table.
  package enum Tables: CaseIterable, Sendable { case perClaim, banners, claimColumns }
  /// How payments are announced.
  package enum Payments: CaseIterable, Sendable { case none, sentences, labelled, table }
  /// Whether all claims are summed up after the last one.
  package enum StatementTotals: CaseIterable, Sendable { case none, printed }
}
