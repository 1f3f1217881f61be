/// Everything in which one EOB's layout differs from another's; every field is drawn on its own.
package struct LayoutTraits: Hashable, Sendable {
  /// How services are set out.
  package var body: Body
  /// Lines of headings.
  package var headings: Headings
  /// Headings of several columns.
  package var groups: Groups
  /// Alignment of amounts.
  package var alignment: AmountAlignment
  /// Alignment of headings of amounts.
  package var headingAlignment: HeadingAlignment
  /// Which lines of headings are level.
  package var headingEdge: HeadingEdge
  /// Gap between columns.
  package var gutter: Gutter
  /// Lines and bars.
  package var rules: Rules
  /// Order of amounts.
  package var columnOrder: ColumnOrder
  /// Amounts of a line.
  package var columnSet: ColumnSet
  /// Columns of the patient's shares.
  package var costShare: CostShare
  /// The plan's percentage.
  package var percent: Percent
  /// Place of note codes.
  package var noteCodes: NoteCodes
  /// Dates and services.
  package var identity: Identity
  /// Place of procedure codes.
  package var procedureCodes: ProcedureCodes
  /// A claim's totals.
  package var totals: Totals
  /// Tables at the end of a page.
  package var breaks: Breaks
  /// How claims share tables.
  package var tables: Tables
  /// Language of labels.
  package var language: Language
  /// Capitals of labels.
  package var letters: Letters
  /// Place of the member's values.
  package var memberBlock: MemberBlock
  /// Beginning of a claim.
  package var claimHeader: ClaimHeader
  /// Dollar signs.
  package var dollars: Dollars
  /// Cents of whole dollars.
  package var cents: Cents
  /// Zero on service lines.
  package var zero: Zero
  /// Negative amounts.
  package var negative: Negative
  /// Sign of discounts.
  package var reductions: Reductions
  /// Form of dates.
  package var dates: Dates
  /// Shape of pages.
  package var pages: Pages
  /// Number of claims.
  package var claims: Claims
  /// Number of patients.
  package var patients: Patients
  /// Place of explanations of codes.
  package var notes: Notes
  /// Page 1 about all claims.
  package var summary: Summary
  /// Standing of deductibles and limits.
  package var limits: Limits
  /// Claims that replace others.
  package var adjustment: Adjustment
  /// Who else pays.
  package var otherPayers: OtherPayers
  /// How payments are announced.
  package var payments: Payments
  /// Words explained.
  package var glossary: Glossary
  /// Sum of all claims.
  package var statementTotals: StatementTotals

  /// Every trait as `name=value`, in the order of the fields.
  package var names: [String] {
    Mirror(reflecting: self).children.map { "\($0.label ?? "")=\($0.value)" }
  }
}
