internal import DisputeModel

/// Services decided by the administrator of the other benefits.
enum BehavioralRouting: FindingRule {
  /// Reason codes by which one plan hands a claim over to the other (numbers only).
  private static let handOverReasons: Set<String> = ["300", "301"]

  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    docket.standing.flatMap { filed in filed.lines.compactMap { finding(about: $0, under: plan, in: docket) }
    }
  }

  private static func finding(
    about line: FiledLine, under plan: PlanScope, in docket: Docket
  ) -> Finding? {
    if let handedOver = handOver(of: line) {
      return docket.finding(
        .behavioralRouting, line.filed, line: line, certainty: .certain,
        amountAtStake: Liability.owed(for: line),
        statement:
          "\(line.title) was sent to the wrong plan: the payer says that the other administrator has to decide it.",
        evidence: [handedOver.evidence], restingOn: handedOver.places)
    }
    let program = ServiceNature.programEvidence(line.filed)
    if let program {
      guard let code = line.line.procedureCode, ServiceCodes.neverBehavioral.contains(code) else {
        return nil
      }
      return docket.finding(
        .behavioralRouting, line.filed, line: line, certainty: .likely,
        amountAtStake: Liability.relief(
          from: Refusal.refused(on: line)?.amount, on: line, plan: plan),
        statement: "\(line.title) is a medical service, but the behavioral program decided it.",
        evidence: [line.evidence("/procedureCode", says: "code \(code) is a medical service"), program],
        restingOn: [])
    }
    // Many payers decide behavioral claims under their own name: only the records can tell that this one does not.
    guard plan.highest(for: line.filed) ?? .possible > .possible, let terms = plan.terms.behavioralHealth,
      terms.separateNetwork == true || terms.separatePriorAuthorization == true || terms.administrator != nil,
      let nature = ServiceNature.behavioralEvidence(line) ?? ServiceNature.perhapsBehavioralEvidence(line),
      !isAdministrator(terms, line.filed)
    else { return nil }
    // A code says what a service is; words may be those of another one.
    let isByWords = nature.path.hasSuffix("/description")
    let administrator = terms.administrator ?? "a separate administrator"
    return docket.finding(
      .behavioralRouting, line.filed, line: line,
      certainty: isByWords ? .possible : .likely,
      amountAtStake: Liability.relief(
        from: Refusal.refused(on: line)?.amount, on: line, plan: plan),
      statement:
        "\(line.title) \(isByWords ? "may be" : "is") a behavioral service, which \(administrator) has to decide, "
        + "but the medical plan did.",
      evidence: [
        nature,
        FindingEvidence(
          source: .records, path: "/plan/behavioralHealth", says: "decided by \(administrator)"),
      ], restingOn: line.filed.payerPlaces)
  }

  /// Where the payer says that the other plan has to decide, and what else shows it.
  private static func handOver(of line: FiledLine) -> (evidence: FindingEvidence, places: [ClaimsPlace])? {
    if let code = handOverCode(line) { return (code, []) }
    guard Refusal.refused(on: line) != nil else { return nil }
    let isBehavioral = ServiceNature.programEvidence(line.filed) != nil
    for note in Refusal.notes(of: line) {
      guard let text = Wording(note.remark.text),
        isBehavioral ? RoutingWords.sendsToMedical(text) : RoutingWords.sendsToBehavioral(text)
      else { continue }
      return (note.evidence, note.places)
    }
    return nil
  }

  private static func handOverCode(_ line: FiledLine) -> FindingEvidence? {
    for (index, adjustment) in line.line.adjustments.enumerated()
    where handOverReasons.contains(adjustment.reason) {
      return line.evidence(
        "/adjustments/\(index)/reason", says: "adjustment \(adjustment.group)-\(adjustment.reason)")
    }
    for (index, code) in (line.line.remarkCodes ?? []).enumerated() {
      let parts = code.uppercased().split(separator: "-")
      if parts.count == 2, ["CO", "PR", "OA", "PI"].contains(parts[0]),
        handOverReasons.contains(String(parts[1]))
      {
        return line.evidence("/remarkCodes/\(index)", says: "adjustment \(code)")
      }
    }
    return nil
  }

  /// Whether the document is the behavioral administrator's own.
  private static func isAdministrator(_ terms: BehavioralHealthTerms, _ filed: FiledClaim) -> Bool {
    guard let administrator = Wording(terms.administrator), let payer = Wording(filed.document.payer?.name)
    else {
      return false
    }
    return payer.text.contains(administrator.text)
      || administrator.text.contains(payer.text)
        && filed.document.payer?.program == ServiceNature.behavioralProgram
  }
}
