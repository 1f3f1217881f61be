/// How far a claim's dispute has come, by what the member wrote down.
public struct CaseProgress: Hashable, Sendable {
  /// Something written down that cannot be a step where it stands.
  public struct Refusal: Hashable, Sendable {
    /// Why.
    public var reason: IllegalMove
    /// Where it stands.
    public var evidence: FindingEvidence
  }

  /// The steps, in the order of their days.
  public private(set) var history: CaseHistory
  /// What could not be a step.
  public private(set) var refusals: [Refusal] = []

  /// Where the dispute is.
  public var stage: AppealStage { history.stage }

  init(ways: AppealWays) { history = CaseHistory(ways: ways) }

  mutating func take(_ step: CaseStep) {
    // Further messages change nothing, and what is said twice is one step.
    guard step.to != stage, step.to != .informalReview || stage == .notFiled else { return }
    do throws(IllegalMove) {
      try history.move(to: step.to, on: step.on, evidence: [step.evidence])
    } catch {
      refusals.append(Refusal(reason: error, evidence: step.evidence))
    }
  }
}

/// Something that brings a dispute to a stage.
struct CaseStep {
  var to: AppealStage
  var on: CalendarDate
  var evidence: FindingEvidence
}

extension AppealWays {
  /// The ways that a plan's terms open.
  ///
  /// Expedited external review is open where care is urgent; that a payer missed its own deadline, the terms do not
  /// tell. A plan that does not say how many internal levels it has is taken to have one, and one that the member bought
  /// has one, whatever is said (45 CFR 147.136(b)(3)(ii)(G)).
  public init(_ plan: PlanTerms) {
    self.init(
      hasSecondInternalLevel: plan.internalAppealLevels == 2 && plan.market != .individual,
      mayExpediteExternalReview: plan.urgentCare == true)
  }
}

extension CaseRecords {
  /// A claim's steps.
  ///
  /// The first communication begins the informal review. Each appeal is a step, and so are an overturned decision and
  /// the member's word, which close the case.
  ///
  /// - Parameters:
  ///   - claimNumber: the claim's number.
  ///   - ways: those of the plan and those that this claim's appeals show to be open, where it is `nil`.
  ///   - undatedOn: the day of what has none; without it, that is no step.
  public func progress(
    of claimNumber: String, ways: AppealWays? = nil, undatedOn: CalendarDate? = nil
  ) -> CaseProgress {
    progress(
      where: { $0 == claimNumber }, ways: ways ?? waysTaken(for: claimNumber), undatedOn: undatedOn)
  }

  /// The same for a claim that several spellings of its number name.
  public func progress(
    where isNamed: (String) -> Bool, ways: AppealWays, undatedOn: CalendarDate? = nil
  ) -> CaseProgress {
    var progress = CaseProgress(ways: ways)
    for step in steps(where: isNamed, undatedOn: undatedOn) { progress.take(step) }
    return progress
  }

  /// The plan's ways, and where it says nothing about one that this claim has gone, that one.
  public func waysTaken(for claimNumber: String) -> AppealWays {
    var ways = AppealWays(records.plan)
    let levels = appeals.filter { $0.value.claimNumber == claimNumber }.compactMap(\.value.level)
    if records.plan.internalAppealLevels == nil, records.plan.market != .individual,
      levels.contains(.internal2)
    {
      ways.hasSecondInternalLevel = true
    }
    if levels.contains(.externalReview) { ways.mayExpediteExternalReview = true }
    return ways
  }

  private func steps(where isNamed: (String) -> Bool, undatedOn: CalendarDate?) -> [CaseStep] {
    func isHere(_ number: String?) -> Bool { number.map(isNamed) ?? false }
    var steps: [CaseStep] = []
    for entry in communications where isHere(entry.value.claimNumber) {
      guard let day = entry.value.on ?? undatedOn else { continue }
      steps.append(
        CaseStep(to: .informalReview, on: day, evidence: entry.evidence(says: "communication of \(day)")))
    }
    for entry in appeals where isHere(entry.value.claimNumber) {
      if let level = entry.value.level, let day = entry.value.filedOn ?? undatedOn {
        let evidence = entry.evidence(says: "appeal filed\(entry.value.filedOn.map { " on \($0)" } ?? "")")
        steps.append(CaseStep(to: AppealStage(level), on: day, evidence: evidence))
      }
      if entry.value.outcome == .overturned,
        let day = entry.value.decidedOn ?? entry.value.filedOn ?? undatedOn
      {
        let evidence = entry.evidence(
          says: "decision overturned\(entry.value.decidedOn.map { " on \($0)" } ?? "")")
        steps.append(CaseStep(to: .closed, on: day, evidence: evidence))
      }
    }
    for entry in closings where isHere(entry.value.claimNumber) {
      guard let day = entry.value.day else { continue }
      steps.append(CaseStep(to: .closed, on: day, evidence: entry.evidence(says: "closed on \(day)")))
    }
    return steps.enumerated().sorted { a, b in
      (a.element.on, a.element.to.rank, a.offset) < (b.element.on, b.element.to.rank, b.offset)
    }.map(\.element)
  }
}

extension AppealStage {
  /// On one day the stages come in their own order.
  fileprivate var rank: Int { AppealStage.allCases.firstIndex(of: self) ?? 0 }
}
