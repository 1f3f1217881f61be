internal import DisputeModel

/// The cases of a docket.
enum CaseDocket {
  /// A case for each claim with a finding, and for each claim that the member follows.
  static func cases(in docket: Docket, findings: [Finding]) -> (
    cases: [DisputeCase], notices: [DisputeNotice]
  ) {
    var cases: [DisputeCase] = []
    var notices: [DisputeNotice] = []
    let byClaim = Dictionary(grouping: findings, by: { $0.document + $0.claimPath })
    let statementsOfClaims = Dictionary(grouping: docket.claims, by: \.identity)
    for filed in docket.claims {
      let statements = statementsOfClaims[filed.identity] ?? [filed]
      guard !isPrintedLater(filed, among: statements) else { continue }
      // What was found in an earlier statement of a claim is a matter of the claim still.
      let own = statements.flatMap { byClaim[$0.document.source.sha256 + $0.path] ?? [] }
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
  private static func isPrintedLater(_ filed: FiledClaim, among statements: [FiledClaim]) -> Bool {
    guard let date = filed.noticeDate else { return false }
    return statements.contains { $0.noticeDate.map { $0 > date } ?? false }
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
