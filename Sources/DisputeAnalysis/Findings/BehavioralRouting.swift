internal import DisputeModel

/// Services decided by the administrator of the other benefits.
enum BehavioralRouting: FindingRule {
  /// Reason codes by which one plan hands a claim over to the other (numbers only).
  private static let handOver: Set<String> = ["300", "301"]

  static func findings(in docket: Docket) -> [Finding] {
    docket.standing.flatMap { filed in filed.lines.compactMap { finding(about: $0, in: docket) } }
  }

  private static func finding(about line: FiledLine, in docket: Docket) -> Finding? {
    if let handedOver = handOverEvidence(line) {
      return docket.finding(
        .behavioralRouting, line.filed, line: line, certainty: .certain,
        amountAtStake: Liability.owed(for: line),
        statement:
          "\(line.title) was sent to the wrong plan: the payer says that the other administrator has to decide it.",
        evidence: [handedOver])
    }
    let program = ServiceNature.programEvidence(line.filed)
    if let program {
      guard let code = line.line.procedureCode, ServiceCodes.neverBehavioral.contains(code) else {
        return nil
      }
      return docket.finding(
        .behavioralRouting, line.filed, line: line, certainty: .likely,
        amountAtStake: Liability.relief(
          from: Refusal.refused(on: line)?.amount, on: line, plan: docket.records.records.plan),
        statement: "\(line.title) is a medical service, but the behavioral program decided it.",
        evidence: [line.evidence("/procedureCode", says: "code \(code) is a medical service"), program])
    }
    // Many payers decide behavioral claims under their own name: only the records can tell that this one does not.
    guard let terms = docket.records.records.plan.behavioralHealth,
      terms.separateNetwork == true || terms.separatePriorAuthorization == true || terms.administrator != nil,
      let nature = ServiceNature.behavioralEvidence(line), !isAdministrator(terms, line.filed)
    else { return nil }
    let administrator = terms.administrator ?? "a separate administrator"
    return docket.finding(
      .behavioralRouting, line.filed, line: line,
      certainty: nature.path.hasSuffix("/description") ? .possible : .likely,
      amountAtStake: Liability.relief(
        from: Refusal.refused(on: line)?.amount, on: line, plan: docket.records.records.plan),
      statement:
        "\(line.title) is a behavioral service, which \(administrator) has to decide, but the medical plan did.",
      evidence: [
        nature,
        FindingEvidence(
          source: .records, path: "/plan/behavioralHealth", says: "decided by \(administrator)"),
      ])
  }

  private static func handOverEvidence(_ line: FiledLine) -> FindingEvidence? {
    for (index, adjustment) in line.line.adjustments.enumerated() where handOver.contains(adjustment.reason) {
      return line.evidence(
        "/adjustments/\(index)/reason", says: "adjustment \(adjustment.group)-\(adjustment.reason)")
    }
    for (index, code) in (line.line.remarkCodes ?? []).enumerated() {
      let parts = code.uppercased().split(separator: "-")
      if parts.count == 2, ["CO", "PR", "OA", "PI"].contains(parts[0]), handOver.contains(String(parts[1])) {
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
