internal import DisputeModel

/// Limits on behavioral services that the parity law compares with those on medical services.
enum BehavioralParity {
  /// The finding; `nil` for services that are not behavioral, for reasons that are no limit, and for public programs,
  /// which have parity rules of their own or none.
  static func finding(about refusal: Refusal, under plan: PlanScope, in docket: Docket) -> Finding? {
    let line = refusal.line
    let shown = ServiceNature.behavioralEvidence(line) ?? ServiceNature.programEvidence(line.filed)
    guard line.filed.document.publicProgram == nil, let certainty = certainty(of: refusal.category),
      let nature = shown ?? ServiceNature.perhapsBehavioralEvidence(line)
    else { return nil }
    return docket.finding(
      .behavioralParity, line.filed, line: line,
      certainty: refusal.isFull && shown != nil ? certainty : .possible,
      amountAtStake: Liability.relief(from: refusal.amount, on: line, plan: plan),
      statement:
        "\(line.title) \(shown == nil ? "may be" : "is") a behavioral service and was "
        + "\(refusal.isFull ? "denied" : "limited"); parity law asks whether the plan limits "
        + "comparable medical services in the same way.",
      evidence: [refusal.reason, nature] + RefusedServices.amounts(of: line), restingOn: refusal.places)
  }

  /// How sure a reason asks for the comparison: reviews of necessity and authorizations do, countable limits may.
  ///
  /// - Source: 29 CFR 2590.712(c)(4) (limits that are not countable) and (c)(2) (countable ones).
  private static func certainty(of category: RemarkCategory) -> Certainty? {
    switch category {
    case .medicalNecessity, .priorAuthorization, .experimental: .likely
    case .benefitMaximum, .nonCovered: .possible
    default: nil
    }
  }
}
