public import DisputeModel

/// Why an entry does not fit the case.
public enum CaseRefusal: Error, Hashable, Sendable {
  /// The case was opened before.
  case openAlready
  /// The case is closed.
  case over
  /// Neither the log nor the records say anything about the claim.
  case unknownClaim
  /// The appeal was filed before.
  case filedAlready(AppealLevel, on: CalendarDate?)
  /// The step may not follow; what may.
  case illegal(IllegalMove, next: [AppealStage])
  /// Several levels may follow, and the plan's terms do not tell which one does.
  case levelUnclear([AppealLevel])
  /// The level below has not decided yet.
  case undecided(AppealLevel)
  /// There is no appeal that could be decided.
  case noAppeal(AppealLevel?)
  /// The appeal was decided before.
  case decidedAlready(AppealLevel?, on: CalendarDate?)
  /// A decision lies before its appeal.
  case beforeFiling(CalendarDate, filed: CalendarDate)
  /// A decision arrived before it was made.
  case receivedBeforeDecision(CalendarDate, decided: CalendarDate)
}

extension CaseRefusal: CustomStringConvertible {
  /// What is wrong, and what may come next.
  public var description: String {
    switch self {
    case .openAlready: "the case is open already"
    case .over: "the case is closed, and nothing follows that but notes"
    case .unknownClaim: "neither the case log nor the records say anything about this claim"
    case .filedAlready(let level, let day):
      "the appeal \(level.rawValue) was filed already\(day.map { ", on \($0)" } ?? ""); its decision is entered with `case decide`"
    case .illegal(let move, let next): Self.words(for: move, next: next)
    case .levelUnclear(let levels):
      "plan.internalAppealLevels of the records does not say which level follows; name it: "
        + levels.map { "--level \($0.rawValue)" }.joined(separator: " or ")
    case .undecided(let level):
      "the appeal \(level.rawValue) has no decision yet: enter it with `case decide`, or say `--expedited` where the plan "
        + "missed its deadline or the case is urgent"
    case .noAppeal(let level):
      "no appeal\(level.map { " \($0.rawValue)" } ?? "") of this claim is known; `case appeal` enters it"
    case .decidedAlready(let level, let day):
      "the appeal\(level.map { " \($0.rawValue)" } ?? "") was decided already\(day.map { ", on \($0)" } ?? "")"
    case .beforeFiling(let day, let filed): "\(day) lies before the day the appeal was filed, \(filed)"
    case .receivedBeforeDecision(let received, let decided):
      "a decision of \(decided) cannot have arrived on \(received)"
    }
  }

  private static func words(for move: IllegalMove, next: [AppealStage]) -> String {
    let ways = "; what may come next: " + next.map(command).joined(separator: ", ")
    switch move {
    case .noSuchWay(let from, let to):
      return "\(to.words) cannot follow \(from.words)\(ways)"
    case .beforePreviousMove(let day, let previous):
      return "\(day) lies before the case's latest step, \(previous)\(ways)"
    case .noEvidence: return "nothing shows this step\(ways)"
    }
  }

  /// The command that enters a step to a stage.
  private static func command(_ stage: AppealStage) -> String {
    switch stage {
    case .notFiled: "`case open`"
    case .informalReview: "`case note`"
    case .internal1, .internal2, .externalReview: "`case appeal --level \(stage.rawValue)`"
    case .closed: "`case close`"
    }
  }
}

extension AppealStage {
  /// The stage in words.
  var words: String {
    switch self {
    case .notFiled: "a case without an appeal"
    case .informalReview: "an informal review"
    case .internal1: "the first internal appeal"
    case .internal2: "the second internal appeal"
    case .externalReview: "the external review"
    case .closed: "the end of a case"
    }
  }
}
