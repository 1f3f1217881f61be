internal import DisputeModel

/// The cases of a docket.
enum CaseDocket {
  /// A case for each claim with a finding, and for each claim that the member follows.
  static func cases(in docket: Docket, findings: [Finding]) -> (
    cases: [DisputeCase], notices: [DisputeNotice]
  ) {
    var cases: [DisputeCase] = []
    var notices: [DisputeNotice] = []
    for filed in docket.claims where !isPrintedLater(filed, in: docket) {
      let own = findings.filter { isAbout(filed, $0, in: docket) }
      let reading = CaseReading(filed, in: docket)
      guard !own.isEmpty || reading.isOpenedByMember else { continue }
      notices += reading.notices
      let deadlines = CaseDeadlines.deadlines(of: reading, findings: own, in: docket)
      cases.append(
        DisputeCase(
          claimNumber: filed.number, document: filed.document.source.sha256, path: filed.path,
          route: route(of: filed, plan: docket.records.records.plan), stage: reading.history.stage,
          moves: reading.history.moves, deadlines: deadlines,
          nextSteps: CaseSteps.steps(of: reading, findings: own, deadlines: deadlines, asOf: docket.asOf),
          checklist: CaseChecklist.items(of: filed, findings: own, records: docket.records.records)))
    }
    return (cases, notices)
  }

  /// Whether a later statement prints the claim again, with a decision of its own.
  private static func isPrintedLater(_ filed: FiledClaim, in docket: Docket) -> Bool {
    guard let number = filed.number, let date = filed.noticeDate else { return false }
    return docket.claims.contains { other in
      other.number == number && other.document.source.sha256 != filed.document.source.sha256
        && other.noticeDate.map { $0 > date } ?? false
    }
  }

  /// Whether a finding is about a claim, or about an earlier statement of it.
  private static func isAbout(_ filed: FiledClaim, _ finding: Finding, in docket: Docket) -> Bool {
    if finding.document == filed.document.source.sha256 {
      return filed.holds(finding.path)
    }
    return filed.number != nil && finding.claimNumber == filed.number
  }

  /// Who decides the appeals: whoever issued the decision.
  private static func route(of filed: FiledClaim, plan: PlanTerms) -> AppealRoute {
    let payer = filed.document.payer?.id ?? (filed.document.payer?.name == nil ? plan.payer : nil)
    guard filed.document.payer?.program == ServiceNature.behavioralProgram else {
      return payer.map(AppealRoute.init(rawValue:)) ?? .payer
    }
    return payer == AppealRoute.cigna.rawValue ? .cignaBehavioralHealth : .behavioralAdministrator
  }
}
