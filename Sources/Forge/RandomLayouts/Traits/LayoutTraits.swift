/// Everything in which one EOB's layout differs from another's; every field is drawn on its own.
package struct LayoutTraits: Hashable, Sendable {
  package var body: Body
  package var headings: Headings
  package var groups: Groups
  package var alignment: AmountAlignment
  package var headingAlignment: HeadingAlignment
  package var headingEdge: HeadingEdge
  package var gutter: Gutter
  package var rules: Rules
  package var columnOrder: ColumnOrder
  package var columnSet: ColumnSet
  package var costShare: CostShare
  package var percent: Percent
  package var noteCodes: NoteCodes
  package var identity: Identity
  package var procedureCodes: ProcedureCodes
  package var totals: Totals
  package var breaks: Breaks
  package var language: Language
  package var letters: Letters
  package var memberBlock: MemberBlock
  package var claimHeader: ClaimHeader
  package var dollars: Dollars
  package var cents: Cents
  package var zero: Zero
  package var negative: Negative
  package var reductions: Reductions
  package var dates: Dates
  package var pages: Pages
  package var claims: Claims
  package var patients: Patients
  package var notes: Notes
  package var summary: Summary
  package var limits: Limits
  package var adjustment: Adjustment
  package var otherPayers: OtherPayers
  package var glossary: Glossary
  package var statementTotals: StatementTotals

  /// Every trait as `name=value`, in the order of the fields.
  package var names: [String] {
    Mirror(reflecting: self).children.map { "\($0.label ?? "")=\($0.value)" }
  }
}
