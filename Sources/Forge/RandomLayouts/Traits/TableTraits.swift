extension LayoutTraits {
  /// How the services of a claim are set out.
  package enum Body: CaseIterable, Sendable { case table, pairs, ledger }
  /// Over how many lines a column's heading may be wrapped: one, two, or up to four.
  package enum Headings: CaseIterable, Sendable { case oneLine, wrapped, tall }
  /// Headings that stand above the headings of several columns.
  package enum Groups: CaseIterable, Sendable { case none, ruled, plain }
  /// Where amounts stand in their columns.
  package enum AmountAlignment: CaseIterable, Sendable { case right, left, centre }
  /// Where headings of amounts stand in their columns.
  package enum HeadingAlignment: CaseIterable, Sendable { case asAmounts, centre, left }
  /// Which lines of headings of different heights are level.
  package enum HeadingEdge: CaseIterable, Sendable { case bottom, top }
  /// Least gap between the contents of two columns: from 4 pt, from 7 pt, or all the page has to give.
  package enum Gutter: CaseIterable, Sendable { case tight, usual, wide }
  /// Lines and bars in tables.
  package enum Rules: CaseIterable, Sendable { case none, heading, horizontal, grid, zebra }
  /// Order of the columns of amounts.
  package enum ColumnOrder: CaseIterable, Sendable { case usual, swapped, shuffled }
  /// Which amounts are printed of a line.
  package enum ColumnSet: CaseIterable, Sendable { case full, noDiscount, noAllowed, noOwed, few }
  /// How copay, deductible and coinsurance share columns: a slash parts two numbers, “or” is one number.
  package enum CostShare: CaseIterable, Sendable {
    case separate, copaySlashDeductible, copayOrCoinsurance, deductibleOrCoinsurance, allInOne
  }
  /// How the plan's percentage is printed: not at all, as a column, or before what the plan paid.
  package enum Percent: CaseIterable, Sendable { case none, column, prefix }
  /// Where a line's note codes stand.
  package enum NoteCodes: CaseIterable, Sendable { case last, middle, under, none }
  /// How dates and services stand beside each other.
  package enum Identity: CaseIterable, Sendable {
    case dateThenText, textThenDate, stacked, joined, fromTo, dateInHeader
  }
  /// Where procedure codes stand.
  package enum ProcedureCodes: CaseIterable, Sendable { case none, column, parentheses }
  /// How a claim's totals are printed.
  package enum Totals: CaseIterable, Sendable { case row, plainRow, block, none }
  /// What happens to a table at the end of a page.
  package enum Breaks: CaseIterable, Sendable { case repeatsHeadings, plain, keepsTogether }
}
