internal import DisputeModel

/// One kind of mistake, or of refusal, and how its evidence is found.
protocol FindingRule {
  /// The findings in a docket, in the order of its claims.
  static func findings(in docket: Docket) -> [Finding]
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
  /// Where an issue of the reading names a value that it stands on, it is no surer than that value.
  func finding(
    _ kind: FindingKind, _ filed: FiledClaim, line: FiledLine? = nil, certainty: Certainty,
    amountAtStake: Money? = nil, statement: String, evidence: [FindingEvidence], bring: [String] = [],
    cite: [String] = []
  ) -> Finding {
    let contacts = ContactBook(filed: filed, plan: records.records.plan)
    let path = line?.path ?? filed.path
    let identity =
      [kind.rawValue, filed.document.source.sha256, path] + evidence.map { "\($0.source.rawValue)\($0.path)" }
    return Finding(
      id: FindingIdentifier.of(identity), kind: kind, claimNumber: filed.number, line: line?.index,
      document: filed.document.source.sha256, path: path,
      certainty: min(certainty, ReadingTrust.highest(for: kind, standingOn: evidence, in: filed.document)),
      amountAtStake: amountAtStake.flatMap { $0 > .zero ? $0 : nil }, statement: statement,
      evidence: evidence,
      remedy: RemedyTable(contacts: contacts).remedy(kind, extraBring: bring, extraCite: cite))
  }
}
