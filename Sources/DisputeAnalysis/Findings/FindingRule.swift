internal import DisputeModel

/// One kind of mistake, or of refusal, and how its evidence is found.
protocol FindingRule {
  /// The findings in a docket, in the order of its claims.
  ///
  /// - Parameters:
  ///   - docket: the claims.
  ///   - plan: the plan's terms, and the claims that they hold for.
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding]
}

extension FindingRule {
  /// The findings in a docket, under the terms of its records.
  static func findings(in docket: Docket) -> [Finding] {
    findings(in: docket, under: PlanScope(of: docket))
  }
}

/// All rules, in the order of the kinds.
enum FindingRules {
  static var all: [any FindingRule.Type] {
    [
      WrongNetworkStatus.self, WrongProcedureCode.self, DuplicateProcessing.self, CostShareByTerms.self,
      LimitAlreadyMet.self, RefusedServices.self, BehavioralRouting.self, ArithmeticErrors.self,
      BalanceBilling.self,
    ]
  }
}

extension Docket {
  /// A finding about a claim, or about one of its lines.
  ///
  /// Where an issue of the reading names a value that it rests on, it is no surer than that value.
  ///
  /// - Parameters:
  ///   - evidence: what a reader should see.
  ///   - places: all else that was compared.
  func finding(
    _ kind: FindingKind, _ filed: FiledClaim, line: FiledLine? = nil, certainty: Certainty,
    amountAtStake: Money? = nil, statement: String, evidence: [FindingEvidence],
    restingOn places: [ClaimsPlace], bring: [String] = [], cite: [String] = []
  ) -> Finding {
    let amount = amountAtStake.flatMap { $0 > .zero ? $0 : nil }
    let owed = amount == nil ? [] : line.map { Liability.places(for: $0) } ?? []
    let contacts = ContactBook(filed: filed, plan: records.records.plan)
    let path = line?.path ?? filed.path
    let identity =
      [kind.rawValue, filed.document.source.sha256, path] + evidence.map { "\($0.source.rawValue)\($0.path)" }
    return Finding(
      id: FindingIdentifier.of(identity), kind: kind, claimNumber: filed.number, line: line?.index,
      document: filed.document.source.sha256, path: path,
      certainty: min(
        certainty,
        ReadingTrust.highest(for: kind, showing: evidence, restingOn: places + owed, in: documents)),
      amountAtStake: amount, statement: statement, evidence: evidence,
      remedy: RemedyTable(contacts: contacts).remedy(kind, extraBring: bring, extraCite: cite))
  }
}
