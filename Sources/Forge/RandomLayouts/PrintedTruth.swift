internal import DisputeModel

/// Which things a random document prints, from which its truth follows.
struct PrintedTruth {
  let traits: LayoutTraits
  let columns: ServiceColumns
  /// Amounts that stand beside a claim's lines as its totals, or in a list of claims.
  var totalKinds: Set<AmountKind> = []
  /// Fields of members and claims that the document prints.
  var fields: Set<LabelledField> = []

  /// The claims document that holds what is printed of a scenario.
  func document(_ scenario: Scenario, payer: String) -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 0), documentType: .explanationOfBenefits)
    document.payer = Payer(name: payer)
    var member = Member()
    if fields.contains(.memberName) { member.name = scenario.member.name }
    if fields.contains(.memberId) { member.memberId = scenario.member.memberId }
    if fields.contains(.groupName) { member.groupName = scenario.member.groupName }
    if fields.contains(.groupNumber) { member.groupNumber = scenario.member.groupNumber }
    document.member = member
    if fields.contains(.statementDate) { document.statementDate = scenario.statementDate }
    document.claims = scenario.claims.map { claim($0.claim) }
    if traits.limits != .none { document.accumulators = scenario.accumulators }
    document.appealRights = AppealRights(filingDays: scenario.filingDays)
    return document
  }

  private func claim(_ full: Claim) -> Claim {
    var claim = full
    if !fields.contains(.relationship) { claim.patient.relationship = nil }
    if !fields.contains(.npi) { claim.provider.npi = nil }
    if !fields.contains(.network) { claim.provider.networkStatus = nil }
    if !fields.contains(.received) { claim.receivedDate = nil }
    if !fields.contains(.processed) { claim.processedDate = nil }
    if !fields.contains(.account) { claim.patient.accountNumber = nil }
    claim.totals = full.totals.only(totalKinds)
    if traits.noteCodes == .none { claim.remarks = [] }
    claim.lines = full.lines.map { line in
      var line = line
      line.amounts = line.amounts.only(columns.kinds)
      if traits.zero == .blank {
        for kind in line.amounts.kinds where line.amounts[kind] == .zero {
          if columns.all.contains(.amount(kind)) { line.amounts[kind] = nil }
        }
      }
      if traits.identity == .dateInHeader { line.serviceDates = nil }
      if traits.procedureCodes == .none {
        line.procedureCode = nil
        line.modifiers = nil
      }
      if traits.noteCodes == .none { line.remarkCodes = nil }
      if !columns.hasUnits { line.units = nil }
      return line
    }
    return claim
  }
}

extension Amounts {
  /// The amounts of some kinds.
  func only(_ kinds: Set<AmountKind>) -> Amounts {
    var out = Amounts()
    for kind in kinds { out[kind] = self[kind] }
    return out
  }
}
