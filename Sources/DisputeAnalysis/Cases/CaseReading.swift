internal import DisputeModel

/// One claim's side of records and log, and how far its dispute has come.
struct CaseReading {
  /// The claim.
  let filed: FiledClaim
  /// Messages, calls and letters about it.
  let communications: [CaseRecords.Sourced<Communication>]
  /// Whether the member opened or closed a case of it.
  let isFollowed: Bool
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
    isFollowed = (records.openings + records.closings).contains { filed.isNamed($0.value.claimNumber) }
    circumstances = Self.circumstances(filed, plan: records.records.plan, appeals: appeals.map(\.value))
    let ways = AppealWays(
      hasSecondInternalLevel: circumstances.levelsByLaw == .two,
      mayExpediteExternalReview: circumstances.urgent
        || Self.isPayerLate(appeals.map(\.value), filed, circumstances))
    // What has no day of its own cannot lie before the notice.
    let progress = filed.number.map {
      records.progress(of: $0, ways: ways, undatedOn: filed.noticeDate ?? docket.asOf)
    }
    history = progress?.history ?? CaseHistory(ways: ways)
    notices =
      (progress?.refusals ?? []).map { refusal in
        DisputeNotice(
          code: .illegalMove, source: refusal.evidence.source, path: refusal.evidence.path,
          message: Self.words(of: refusal.reason))
      }
      + records.strayDecisions.filter { filed.isNamed($0.value.claimNumber) }.map { stray in
        DisputeNotice(
          code: .illegalMove, source: stray.source, path: stray.path,
          message: "This decision decides no appeal that is known on its day.")
      }
  }

  /// Whether the records say anything about the claim.
  var isOpenedByMember: Bool {
    isFollowed || !communications.isEmpty || !appeals.isEmpty || !history.moves.isEmpty
  }

  /// Whether there is a decision that can be appealed: a claim that waits has none yet.
  var isDecided: Bool { filed.claim.status != .pending }

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
      program: filed.document.publicProgram, filingDaysPrinted: filed.document.appealRights?.filingDays)
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
