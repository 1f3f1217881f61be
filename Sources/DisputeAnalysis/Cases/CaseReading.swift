internal import DisputeModel

/// One claim's side of records and log, and how far its dispute has come.
struct CaseReading {
  /// The claim.
  let filed: FiledClaim
  /// Messages, calls and letters about it.
  let communications: [CaseRecords.Sourced<Communication>]
  /// Its appeals in the order of their days.
  let appeals: [CaseRecords.Sourced<Appeal>]
  /// What the plan leaves open.
  let circumstances: DeadlineCircumstances
  /// The steps so far.
  let history: CaseHistory
  /// Entries that cannot be steps.
  let notices: [DisputeNotice]

  /// Reads what the records say of a claim.
  init(_ filed: FiledClaim, in docket: Docket) {
    self.filed = filed
    let records = docket.records
    communications = records.communications.filter { filed.isNamed($0.value.claimNumber) }
    appeals = records.appeals.filter { filed.isNamed($0.value.claimNumber) }
    circumstances = Self.circumstances(filed, plan: records.records.plan, appeals: appeals.map(\.value))
    (history, notices) = Self.history(
      filed, communications: communications, appeals: appeals,
      closings: records.closings.filter { filed.isNamed($0.value.claimNumber) }, circumstances: circumstances,
      asOf: docket.asOf)
  }

  /// Whether the records say anything about the claim.
  var isOpenedByMember: Bool { !communications.isEmpty || !appeals.isEmpty || !history.moves.isEmpty }

  /// The circumstances of one appeal: those of the plan, and what the payer asked for meanwhile.
  func circumstances(of appeal: Appeal) -> DeadlineCircumstances {
    var result = circumstances
    if let sentOn = appeal.informationRequestedOn {
      result.informationRequests = [InformationRequest(sentOn: sentOn, answeredOn: appeal.informationSentOn)]
    }
    return result
  }

  private static func circumstances(
    _ filed: FiledClaim, plan: PlanTerms, appeals: [Appeal]
  ) -> DeadlineCircumstances {
    // A second internal appeal that was filed shows that the plan has a second level.
    let hasSecond = plan.internalAppealLevels == 2 || appeals.contains { $0.level == .internal2 }
    return DeadlineCircumstances(
      internalLevels: hasSecond ? .two : .one, urgent: plan.urgentCare ?? false, market: plan.market,
      filingDaysPrinted: filed.document.appealRights?.filingDays)
  }

  // MARK: The way through the stages

  private struct Step {
    let stage: AppealStage
    let on: CalendarDate?
    let evidence: FindingEvidence
  }

  private static func history(
    _ filed: FiledClaim, communications: [CaseRecords.Sourced<Communication>],
    appeals: [CaseRecords.Sourced<Appeal>], closings: [CaseRecords.Sourced<CaseEvent>],
    circumstances: DeadlineCircumstances, asOf: CalendarDate
  ) -> (CaseHistory, [DisputeNotice]) {
    var steps: [Step] = []
    if let first = communications.first {
      let says = first.value.channel.map { "\($0.rawValue)" } ?? "message"
      steps.append(Step(stage: .informalReview, on: first.value.on, evidence: first.evidence(says: says)))
    }
    for appeal in appeals {
      guard let level = appeal.value.level else { continue }
      let day = appeal.value.filedOn
      let says = "appeal filed\(day.map { " on \($0)" } ?? "")"
      steps.append(Step(stage: AppealStage(level), on: day, evidence: appeal.evidence(says: says)))
      if appeal.value.outcome == .overturned {
        steps.append(
          Step(
            stage: .closed, on: appeal.value.decidedOn ?? day,
            evidence: appeal.evidence(says: "decision overturned")))
      }
    }
    for closing in closings {
      steps.append(
        Step(stage: .closed, on: closing.value.day, evidence: closing.evidence(says: "closed by the member")))
    }
    var history = CaseHistory(
      ways: AppealWays(
        hasSecondInternalLevel: circumstances.levelsByLaw == .two,
        mayExpediteExternalReview: circumstances.urgent
          || isPayerLate(appeals.map(\.value), filed, circumstances)))
    var notices: [DisputeNotice] = []
    // What has no day of its own took place when the step before it did.
    var day = filed.noticeDate ?? asOf
    let dated = steps.enumerated().sorted { a, b in
      guard let first = a.element.on, let second = b.element.on, first != second else {
        return a.offset < b.offset
      }
      return first < second
    }.map(\.element)
    for step in dated {
      // Calls go on while an appeal runs.
      if step.stage == .informalReview && history.stage != .notFiled { continue }
      if step.stage == history.stage { continue }
      day = max(day, step.on ?? day)
      do {
        try history.move(to: step.stage, on: step.on ?? day, evidence: [step.evidence])
      } catch {
        notices.append(
          DisputeNotice(
            code: .illegalMove, source: step.evidence.source, path: step.evidence.path,
            message: words(of: error)))
      }
    }
    return (history, notices)
  }

  /// Whether an internal appeal was not answered in time, so that external review may be asked for without an answer.
  ///
  /// - Source: 45 CFR 147.136(b)(2)(ii)(F).
  private static func isPayerLate(
    _ appeals: [Appeal], _ filed: FiledClaim, _ circumstances: DeadlineCircumstances
  ) -> Bool {
    guard let external = appeals.first(where: { $0.level == .externalReview })?.filedOn else { return false }
    return appeals.contains { appeal in
      guard appeal.level != .externalReview, let filedOn = appeal.filedOn else { return false }
      let kind = DeadlineKind.payerDecision(
        filedOn: filedOn, serviceOn: filed.serviceDates?.from, urgent: circumstances.urgent)
      let answer = DeadlineRules.deadline(
        kind, from: filedOn, basis: .filingDate, circumstances: circumstances)
      guard let lastDay = answer?.date else { return false }
      return lastDay < (appeal.decidedOn ?? external)
    }
  }

  private static func words(of move: IllegalMove) -> String {
    switch move {
    case .noSuchWay(let from, let to):
      "A case at \(from.rawValue) cannot go to \(to.rawValue); an earlier step is missing, or the plan has no such level."
    case .beforePreviousMove(let on, let previous):
      "The step of \(on) lies before the one of \(previous)."
    case .noEvidence: "Nothing shows this step."
    }
  }
}

extension FiledClaim {
  /// Whether a number names the claim.
  func isNamed(_ number: String?) -> Bool {
    guard let number else { return false }
    return number == claim.claimNumber || number == claim.documentNumber
  }
}
