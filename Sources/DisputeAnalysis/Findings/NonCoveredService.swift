internal import DisputeModel

/// Denials as not covered, against the plan's terms.
enum NonCoveredService {
  /// The finding; `nil` when the plan's terms say the same as the payer.
  static func finding(about refusal: Refusal, under plan: PlanScope, in docket: Docket) -> Finding? {
    let line = refusal.line
    let network = line.filed.claim.provider.networkStatus
    let benefit = plan.benefit(for: line, network: network ?? .inNetwork)
    guard benefit?.terms.covered != false else { return nil }
    let isCovered = benefit?.terms.covered == true
    var certainty: Certainty = refusal.isFull ? .certain : .likely
    if !isCovered || benefit?.terms.network != nil && network == nil { certainty = .possible }
    certainty = min(certainty, benefit?.highest ?? .possible)
    return docket.finding(
      .nonCoveredService, line.filed, line: line, certainty: certainty,
      amountAtStake: Liability.relief(from: refusal.amount, on: line, plan: plan),
      statement: isCovered
        ? "\(line.title) was denied as not covered, but the plan's terms say that it is covered."
        : "\(line.title) was denied as not covered; check whether the plan documents exclude it.",
      evidence: [refusal.reason] + RefusedServices.amounts(of: line)
        + (isCovered
          ? [
            FindingEvidence(
              source: .records, path: (benefit?.path ?? "") + "/covered", says: "covered by the plan")
          ]
          : []),
      restingOn: refusal.places + (benefit?.places ?? []))
  }
}
