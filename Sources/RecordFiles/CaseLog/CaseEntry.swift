public import DisputeModel

/// Something that a member wants to write into the case log, checked against what stands there and in the records.
public struct CaseEntry: Sendable {
  /// What happened.
  public var event: CaseEvent
  /// Whether the next level may be asked before the one below has decided: the payer missed its own deadline, or the
  /// case is urgent.
  public var isExpedited = false

  /// Creates an entry.
  public init(_ event: CaseEvent) { self.event = event }

  /// The event to append, with its level where the member did not name it.
  ///
  /// Communications are always welcome; they open a case that nobody opened.
  public func event(after log: CaseLog, records: MemberRecords) -> Result<CaseEvent, CaseRefusal> {
    let cases = CaseRecords(records: records, log: log.events)
    do throws(CaseRefusal) {
      switch event.event {
      case .communication: return .success(event)
      case .opened: return .success(try opening(cases))
      case .appealFiled: return .success(try appeal(cases))
      case .decided: return .success(try decision(cases))
      case .closed: return .success(try closing(cases))
      }
    } catch {
      return .failure(error)
    }
  }

  private var claim: String { event.claimNumber }

  private func opening(_ cases: CaseRecords) throws(CaseRefusal) -> CaseEvent {
    guard !cases.openings.contains(where: { $0.value.claimNumber == claim }) else { throw .openAlready }
    guard cases.progress(of: claim).stage != .closed else { throw .over }
    return event
  }

  private func closing(_ cases: CaseRecords) throws(CaseRefusal) -> CaseEvent {
    var history = cases.progress(of: claim).history
    guard history.stage != .closed else { throw .over }
    guard !history.moves.isEmpty || cases.openings.contains(where: { $0.value.claimNumber == claim }) else {
      throw .unknownClaim
    }
    try move(&history, to: .closed)
    return event
  }

  private func appeal(_ cases: CaseRecords) throws(CaseRefusal) -> CaseEvent {
    var result = event
    let progress = cases.progress(of: claim, ways: ways(cases, level: event.level))
    guard progress.stage != .closed else { throw .over }
    if let level = event.level {
      if let filed = cases.appeals.last(where: { $0.value.claimNumber == claim && $0.value.level == level }) {
        throw .filedAlready(level, on: filed.value.filedOn)
      }
    } else {
      result.level = try nextLevel(progress, plan: cases.records.plan)
    }
    if let open = undecided(below: result.level, cases) { throw .undecided(open) }
    // A step may be entered late, before others that are there; so all are taken again, in the order of their days.
    let stage = result.level.map(AppealStage.init) ?? progress.stage
    var all = CaseEntryOrder(progress.history)
    all.add(stage, on: event.day)
    guard all.isLegal else {
      var history = progress.history
      try move(&history, to: stage)
      throw .illegal(
        .noSuchWay(from: progress.stage, to: stage), next: progress.history.ways.next(after: progress.stage))
    }
    return result
  }

  /// The level below that has not decided yet; `nil` where nobody has to wait for it.
  private func undecided(below level: AppealLevel?, _ cases: CaseRecords) -> AppealLevel? {
    guard let level, !isExpedited,
      level != .externalReview || !AppealWays(cases.records.plan).mayExpediteExternalReview
    else { return nil }
    let below = AppealLevel.allCases.prefix { $0 != level }
    let open = cases.appeals.map(\.value).first { appeal in
      appeal.claimNumber == claim && appeal.decidedOn == nil && appeal.outcome == nil
        && appeal.level.map(below.contains) ?? false
    }
    return open?.level
  }

  private func ways(_ cases: CaseRecords, level: AppealLevel?) -> AppealWays {
    var ways = cases.waysTaken(for: claim)
    if cases.records.plan.internalAppealLevels == nil, level == .internal2 {
      ways.hasSecondInternalLevel = true
    }
    if isExpedited { ways.mayExpediteExternalReview = true }
    return ways
  }

  private func nextLevel(_ progress: CaseProgress, plan: PlanTerms) throws(CaseRefusal) -> AppealLevel {
    let stage = progress.stage
    if stage == .internal1, plan.internalAppealLevels == nil {
      throw .levelUnclear([.internal2, .externalReview])
    }
    let levels = AppealLevel.allCases.filter {
      progress.history.ways.next(after: stage).contains(AppealStage($0))
    }
    guard let level = levels.first else {
      throw .illegal(
        .noSuchWay(from: stage, to: .externalReview), next: progress.history.ways.next(after: stage))
    }
    guard levels.count == 1 || !isExpedited else { return .externalReview }
    return level
  }

  private func decision(_ cases: CaseRecords) throws(CaseRefusal) -> CaseEvent {
    let appeals = cases.appeals.map(\.value).filter {
      $0.claimNumber == claim && (event.level == nil || $0.level == event.level)
    }
    guard let latest = appeals.last else { throw .noAppeal(event.level) }
    guard let open = appeals.last(where: { $0.decidedOn == nil && $0.outcome == nil }) else {
      throw .decidedAlready(latest.level, on: latest.decidedOn)
    }
    if let filed = open.filedOn, let day = event.day, day < filed { throw .beforeFiling(day, filed: filed) }
    if let received = event.receivedOn, let day = event.day, received < day {
      throw .receivedBeforeDecision(received, decided: day)
    }
    var result = event
    result.level = event.level ?? open.level
    return result
  }

  private func move(_ history: inout CaseHistory, to stage: AppealStage) throws(CaseRefusal) {
    guard let day = event.day else { return }
    let next = history.ways.next(after: history.stage)
    do throws(IllegalMove) {
      let evidence = FindingEvidence(source: .caseLog, path: "", says: stage.rawValue)
      try history.move(to: stage, on: day, evidence: [evidence])
    } catch {
      throw .illegal(error, next: next)
    }
  }
}

/// Steps of a case, taken again in the order of their days with one more.
struct CaseEntryOrder {
  private let ways: AppealWays
  private var steps: [(stage: AppealStage, on: CalendarDate)]

  init(_ history: CaseHistory) {
    ways = history.ways
    steps = history.moves.map { ($0.to, $0.on) }
  }

  mutating func add(_ stage: AppealStage, on day: CalendarDate?) {
    guard let day else { return }
    let place = steps.firstIndex { day < $0.on } ?? steps.endIndex
    steps.insert((stage, day), at: place)
  }

  /// Whether each step may follow the one before it; a message that comes after an appeal is none.
  var isLegal: Bool {
    var stage = AppealStage.notFiled
    for step in steps {
      if step.stage == .informalReview, stage != .notFiled { continue }
      guard ways.next(after: stage).contains(step.stage) else { return false }
      stage = step.stage
    }
    return true
  }
}
