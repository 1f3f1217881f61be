/// What may be asked for next in a dispute.
public enum NextAppeal: Hashable, Sendable {
  /// An appeal at this level.
  case file(AppealLevel)
  /// Nothing before the decision on the appeal at this level.
  case await(AppealLevel, filedOn: CalendarDate?)
  /// An appeal at this level was decided, and nobody wrote down how.
  case outcomeUnknown(AppealLevel)
  /// Nothing: a decision was in the member's favor.
  case won
  /// Nothing: an independent reviewer has decided, and no level follows.
  case exhausted
  /// Nothing: the member is done with it.
  case closed
}

/// Where a claim's dispute stands, and what the plan's terms, the law and the appeals so far leave open.
public struct AppealStanding: Hashable, Sendable {
  /// The claim's appeals in the order of their days.
  public let appeals: [Appeal]
  /// The plan's, as far as they decide about deadlines.
  public let circumstances: DeadlineCircumstances
  /// The steps so far.
  public let progress: CaseProgress
  /// Whether terms, law or appeals tell how many internal levels the plan has; otherwise it is taken to have one.
  public let isLevelCountKnown: Bool
  /// Whether an internal appeal was not answered in time, so that external review may be asked for without an answer.
  ///
  /// - Source: 45 CFR 147.136(b)(2)(ii)(F).
  public let isPayerLate: Bool

  /// Reads a claim's side of the records.
  ///
  /// - Parameters:
  ///   - records: records and case log as one.
  ///   - isNamed: whether a claim number of the records is this claim's.
  ///   - claim: what the claim's document says.
  ///   - asOf: the day for which to say whether the payer is late.
  public init(
    in records: CaseRecords, isNamed: (String) -> Bool, claim: AppealedClaim, asOf: CalendarDate
  ) {
    let plan = records.records.plan
    let appeals = records.appeals.map(\.value).filter { $0.claimNumber.map(isNamed) ?? false }
    // A second internal appeal that was filed shows that the plan has a second level.
    let hasFiledSecond = appeals.contains { $0.level == .internal2 }
    let circumstances = DeadlineCircumstances(
      internalLevels: plan.internalAppealLevels == 2 || hasFiledSecond ? .two : .one,
      urgent: plan.urgentCare ?? false, market: plan.market, program: claim.program,
      filingDaysPrinted: claim.filingDaysPrinted)
    let isLate = Self.isPayerLate(appeals, claim, circumstances, asOf: asOf)
    let ways = AppealWays(
      hasSecondInternalLevel: circumstances.levelsByLaw == .two,
      mayExpediteExternalReview: circumstances.urgent || isLate)
    self.appeals = appeals
    self.circumstances = circumstances
    isPayerLate = isLate
    isLevelCountKnown =
      plan.internalAppealLevels != nil || plan.market == .individual || claim.program != nil || hasFiledSecond
    // What has no day of its own cannot lie before the notice.
    progress = records.progress(where: isNamed, ways: ways, undatedOn: claim.noticeOn ?? asOf)
  }

  /// How far it has come.
  public var stage: AppealStage { progress.stage }

  /// What may be asked for next.
  public var next: NextAppeal {
    switch stage {
    case .notFiled, .informalReview: return .file(.internal1)
    case .closed: return appeals.contains { $0.outcome == .overturned } ? .won : .closed
    case .internal1, .internal2, .externalReview: break
    }
    guard let last = latest, let level = last.level else { return .file(.internal1) }
    switch last.outcome {
    case nil: return last.decidedOn == nil ? .await(level, filedOn: last.filedOn) : .outcomeUnknown(level)
    case .overturned: return .won
    // What was taken back can be asked for again, in its time.
    case .withdrawn: return .file(level)
    case .upheld, .partlyOverturned: return levelsAhead.first.map(NextAppeal.file) ?? .exhausted
    }
  }

  /// The decision that left something standing, and that the next level is about.
  public var decision: Appeal? {
    func last(_ level: AppealLevel) -> Appeal? {
      appeals.last { $0.level == level && ($0.outcome == .upheld || $0.outcome == .partlyOverturned) }
    }
    return last(.internal2) ?? last(.internal1)
  }

  /// Whether that decision is the plan's last: what external review comes after.
  public var isDecisionFinal: Bool {
    guard let level = decision?.level else { return false }
    return level == .internal2 || circumstances.levelsByLaw == .one
  }

  /// Whether external review may be asked for without the plan's last decision: care that is urgent, or a payer that
  /// missed its own deadline.
  ///
  /// - Source: 45 CFR 147.136(b)(2)(ii)(F) and (d)(3).
  public var mayExpediteExternalReview: Bool { progress.history.ways.mayExpediteExternalReview }

  /// The appeal that the stage is about.
  private var latest: Appeal? { appeals.last { $0.level.map(AppealStage.init) == stage } }

  private var levelsAhead: [AppealLevel] {
    let stages = progress.history.ways.next(after: stage)
    return AppealLevel.allCases.filter { stages.contains(AppealStage($0)) }
  }

  private static func isPayerLate(
    _ appeals: [Appeal], _ claim: AppealedClaim, _ circumstances: DeadlineCircumstances, asOf: CalendarDate
  ) -> Bool {
    let day = appeals.first { $0.level == .externalReview }?.filedOn ?? asOf
    return appeals.contains { appeal in
      guard appeal.level != .externalReview, let filedOn = appeal.filedOn else { return false }
      let kind = DeadlineKind.payerDecision(
        filedOn: filedOn, serviceOn: claim.serviceOn, urgent: circumstances.urgent)
      let answer = DeadlineRules.deadline(
        kind, from: filedOn, basis: .filingDate, circumstances: circumstances.with(appeal))
      guard let lastDay = answer?.date else { return false }
      return lastDay < (appeal.decidedOn ?? day)
    }
  }
}

/// What a document says of a claim, as far as its dispute depends on it.
public struct AppealedClaim: Hashable, Sendable {
  /// The date of the payer's notice.
  public var noticeOn: CalendarDate?
  /// The first day of the services.
  public var serviceOn: CalendarDate?
  /// The public program that decided it; `nil` for employers' and individual plans.
  public var program: PublicProgram?
  /// Days for filing the internal appeal that the notice prints.
  public var filingDaysPrinted: Int?

  /// Creates a claim; what is not named is unknown.
  public init(
    noticeOn: CalendarDate? = nil, serviceOn: CalendarDate? = nil, program: PublicProgram? = nil,
    filingDaysPrinted: Int? = nil
  ) {
    self.program = program
    self.noticeOn = noticeOn
    self.serviceOn = serviceOn
    self.filingDaysPrinted = filingDaysPrinted
  }
}

extension DeadlineCircumstances {
  /// The same for one appeal: with what the payer asked for meanwhile.
  public func with(_ appeal: Appeal) -> DeadlineCircumstances {
    guard let sentOn = appeal.informationRequestedOn else { return self }
    var result = self
    result.informationRequests = [InformationRequest(sentOn: sentOn, answeredOn: appeal.informationSentOn)]
    return result
  }
}
