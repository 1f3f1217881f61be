extension LayoutTraits {
  /// Random traits: what is usual on paper is more frequent, and everything occurs.
  package static func random(using random: inout SplitMix64) -> LayoutTraits {
    var traits = LayoutTraits(
      body: random.mostly(.table, 76), headings: random.any(), groups: random.mostly(.none, 55),
      alignment: random.mostly(.right, 50), headingAlignment: random.mostly(.asAmounts, 50),
      headingEdge: random.mostly(.bottom, 60), gutter: random.any(), rules: random.any(),
      columnOrder: random.mostly(.usual, 50), columnSet: random.mostly(.full, 50),
      costShare: random.mostly(.separate, 55), percent: random.mostly(.none, 75),
      noteCodes: random.mostly(.last, 45), identity: random.any(), procedureCodes: random.any(),
      totals: random.mostly(.row, 50), breaks: random.any(), tables: random.mostly(.perClaim, 60),
      language: random.mostly(.english, 80),
      letters: random.any(), memberBlock: random.any(), claimHeader: random.any(), dollars: random.any(),
      cents: random.mostly(.always, 80), zero: random.mostly(.amount, 50), negative: random.any(),
      reductions: random.mostly(.plain, 75), dates: random.any(), pages: random.mostly(.portrait, 35),
      claims: random.any(), patients: random.any(), notes: random.any(), summary: random.any(),
      limits: random.any(), adjustment: random.mostly(.none, 80), otherPayers: random.mostly(.none, 70),
      payments: random.mostly(.none, 50),
      glossary: random.any(), statementTotals: random.any())
    traits.settle()
    return traits
  }

  /// Withdraws what does not go together, so that a reported trait is one that the document has.
  private mutating func settle() {
    if claims == .one {
      patients = .one
      statementTotals = .none
      if summary == .claimList { summary = .labelsFirst }
    }
    // A bare “35” among numbers of other kinds could be anything.
    if dollars != .all { cents = .always }
    // On a claim that is taken back, a minus sign before a discount would have two meanings.
    if adjustment == .reversedAndAdjusted {
      reductions = .plain
      claims = .several
    }
    // Percentages are of what this plan alone pays.
    if otherPayers == .otherInsurance || columnSet == .noAllowed { percent = .none }
    if columnSet == .few || columnSet == .noAllowed { costShare = .separate }
    if body != .table {
      percent = .none
      groups = .none
      if costShare == .copaySlashDeductible { costShare = .separate }
      if noteCodes != .none { noteCodes = .under }
      if totals != .none { totals = .block }
      if identity == .fromTo || identity == .stacked { identity = .dateThenText }
    }
    if body != .table || claims == .one { tables = .perClaim }
    if tables != .perClaim { settleSharedTable() }
    if headings == .oneLine { headingEdge = .bottom }
    if summary == .none, totals == .none { totals = .row }
    if body != .table, totals == .row { totals = .block }
  }

  private mutating func settleSharedTable() {
    if notes == .perClaim { notes = .perDocument }
    if totals == .block { totals = .row }
    guard tables == .claimColumns else {
      claimHeader = .sentence
      return
    }
    // Everything about a claim has to stand in its lines.
    claimHeader = .sentence
    adjustment = .none
    if identity == .dateInHeader { identity = .dateThenText }
    if pages == .portrait || pages == .rotated180 { pages = .landscape }
  }
}

extension SplitMix64 {
  /// One of all cases.
  mutating func any<Choice: CaseIterable>() -> Choice { pick(Array(Choice.allCases)) }

  /// A case so many times in a hundred, otherwise one of all.
  mutating func mostly<Choice: CaseIterable>(_ usual: Choice, _ percent: Int) -> Choice {
    chance(percent) ? usual : any()
  }
}
