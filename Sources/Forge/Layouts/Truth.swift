internal import DisputeModel

/// What a form prints of a scenario, from which the expected claims document follows.
struct Truth {
  /// The amounts that service lines show.
  var lineAmounts: Set<AmountKind>
  /// The amounts that a claim's totals show, wherever they stand.
  var totalAmounts: Set<AmountKind>
  /// The amounts whose cell is left empty on a service line when they are zero.
  var blankWhenZero: Set<AmountKind> = []
  var showsDescription = true
  var showsProcedureCode = false
  var showsUnits = false
  var showsClaimNumber = true
  var showsRelationship = true
  var showsAccountNumber = false
  var showsNetwork = true
  var showsNPI = false
  var showsReceived = true
  var showsProcessed = true
  var showsStatementDate = false
  var showsMemberName = true
  var showsGroup = true
  var showsAccumulators = true
  var accumulatorsNameTheirYear = false

  /// The amounts that every form of adjudication has.
  static let shares: Set<AmountKind> = [.copay, .deductible, .coinsurance]

  /// The claims document.
  func document(
    _ scenario: Scenario, payer: Payer, type: DocumentType = .explanationOfBenefits
  ) -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 0), documentType: type)
    document.payer = payer
    document.statementDate = showsStatementDate ? scenario.statementDate : nil
    var member = scenario.member
    if !showsMemberName { member.name = nil }
    if !showsGroup {
      member.groupName = nil
      member.groupNumber = nil
    }
    document.member = member
    document.claims = scenario.claims.map { claim($0.claim) }
    if showsAccumulators {
      document.accumulators = scenario.accumulators.map { accumulator in
        var accumulator = accumulator
        accumulator.planYear = accumulatorsNameTheirYear ? scenario.planYear : nil
        return accumulator
      }
    }
    document.appealRights = AppealRights(filingDays: scenario.filingDays)
    return document
  }

  private func claim(_ full: Claim) -> Claim {
    var claim = full
    if !showsClaimNumber { claim.claimNumber = nil }
    if !showsRelationship { claim.patient.relationship = nil }
    if !showsAccountNumber { claim.patient.accountNumber = nil }
    if !showsNetwork { claim.provider.networkStatus = nil }
    if !showsNPI { claim.provider.npi = nil }
    if !showsReceived { claim.receivedDate = nil }
    if !showsProcessed { claim.processedDate = nil }
    claim.totals = kept(full.totals, totalAmounts, blank: [])
    claim.lines = full.lines.map { line in
      var line = line
      line.amounts = kept(line.amounts, lineAmounts, blank: blankWhenZero)
      if !showsDescription { line.description = nil }
      if !showsProcedureCode {
        line.procedureCode = nil
        line.modifiers = nil
      }
      if !showsUnits { line.units = nil }
      return line
    }
    return claim
  }

  private func kept(_ amounts: Amounts, _ kinds: Set<AmountKind>, blank: Set<AmountKind>) -> Amounts {
    var out = Amounts()
    for kind in kinds where !(blank.contains(kind) && amounts[kind] == .zero) { out[kind] = amounts[kind] }
    return out
  }
}
