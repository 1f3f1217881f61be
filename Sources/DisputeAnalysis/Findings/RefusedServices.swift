internal import DisputeModel

/// Refusals, by the payer's own reason.
enum RefusedServices: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    docket.standing.flatMap { filed -> [Finding] in
      guard filed.claim.status != .pending else { return pending(filed, in: docket) }
      return filed.lines.flatMap { line in
        Refusal.refusals(of: line).flatMap { findings(about: $0, under: plan, in: docket) }
      }
    }
  }

  /// A claim that waits is refused nothing yet; it may wait for the member.
  private static func pending(_ filed: FiledClaim, in docket: Docket) -> [Finding] {
    guard let index = filed.claim.remarks.firstIndex(where: { $0.category == .informationNeeded }) else {
      return []
    }
    let remark = filed.claim.remarks[index]
    return [
      docket.finding(
        .informationNeeded, filed, certainty: .possible,
        statement: "The claim waits for information; it is decided once the information is there.",
        evidence: [
          filed.evidence("/remarks/\(index)", says: "note \(remark.code) asks for information"),
          filed.evidence("/status", says: "pending"),
        ], restingOn: [])
    ]
  }

  private static func findings(
    about refusal: Refusal, under plan: PlanScope, in docket: Docket
  ) -> [Finding] {
    // Duplicates and networks have rules of their own.
    guard let kind = kind(of: refusal.category) else { return [] }
    let found: Finding?
    switch kind {
    case .priorAuthorizationMissing:
      found = PriorAuthorization.finding(about: refusal, under: plan, in: docket)
    case .nonCoveredService: found = NonCoveredService.finding(about: refusal, under: plan, in: docket)
    default:
      found = finding(
        kind, about: refusal, certainty: refusal.isFull ? .certain : .likely, under: plan, in: docket)
    }
    let parity = BehavioralParity.finding(about: refusal, under: plan, in: docket)
    return [found, parity].compactMap { $0 }
  }

  /// A finding that stands on the payer's own reason.
  static func finding(
    _ kind: FindingKind, about refusal: Refusal, certainty: Certainty, under plan: PlanScope,
    in docket: Docket
  ) -> Finding {
    let line = refusal.line
    let liability = liability(kind, line)
    return docket.finding(
      kind, line.filed, line: line, certainty: certainty,
      amountAtStake: Liability.relief(from: refusal.amount, on: line, plan: plan),
      statement: "\(line.title) was \(refusal.isFull ? "denied" : "paid in part only") \(reason(kind))"
        + "\(liability).",
      evidence: [refusal.reason] + amounts(of: line),
      restingOn: refusal.places + (liability.isEmpty ? [] : line.filed.networkPlaces))
  }

  /// The amounts that show a refusal.
  static func amounts(of line: FiledLine) -> [FindingEvidence] {
    let shown = [line.evidence(.notCovered), line.evidence(.patientResponsibility)].compactMap { $0 }
    return shown.isEmpty
      ? [line.filed.evidence("/status", says: "claim \(line.filed.claim.status.rawValue)")] : shown
  }

  private static func kind(of category: RemarkCategory) -> FindingKind? {
    switch category {
    case .medicalNecessity: .medicalNecessity
    case .priorAuthorization: .priorAuthorizationMissing
    case .nonCovered: .nonCoveredService
    case .timelyFiling: .timelyFiling
    case .informationNeeded: .informationNeeded
    case .coordinationOfBenefits: .coordinationOfBenefits
    case .bundled: .bundled
    case .experimental: .experimental
    case .benefitMaximum: .benefitMaximum
    case .eligibility: .eligibility
    case .contractualDiscount, .duplicate, .outOfNetwork, .costShare, .other: nil
    }
  }

  private static func reason(_ kind: FindingKind) -> String {
    switch kind {
    case .medicalNecessity: "as not medically necessary"
    case .timelyFiling: "because the claim came too late"
    case .informationNeeded: "because information is missing"
    case .coordinationOfBenefits: "because another plan should pay first"
    case .bundled: "as part of another service"
    case .experimental: "as experimental or unproven"
    case .benefitMaximum: "because a limit of the plan is used up"
    case .eligibility: "because the coverage was not in force"
    default: ""
    }
  }

  /// Late filing and bundling are between the payer and a provider in the network.
  private static func liability(_ kind: FindingKind, _ line: FiledLine) -> String {
    guard kind == .timelyFiling || kind == .bundled,
      line.filed.claim.provider.networkStatus == .inNetwork
    else { return "" }
    return "; a provider in the network may not charge the member for that"
  }
}
