internal import DisputeModel

/// What became of a deadline of a case.
enum DeadlineState: Hashable {
  /// There is still something to do, or to wait for.
  case open
  /// The answer that it asks for is late already: it is due today.
  case due
  /// The last day has passed.
  case passed
  /// What it asks for was done.
  case done
  /// A later date, for information only.
  case information

  /// What reports write beside the date; empty for an open one.
  var mark: String {
    switch self {
    case .open: ""
    case .due: "DUE NOW"
    case .passed: "PASSED"
    case .done: "done"
    case .information: "for information only"
    }
  }
}

extension DisputeCase {
  /// The deadlines with what became of them.
  func deadlineStates(on day: CalendarDate) -> [(deadline: Deadline, state: DeadlineState)] {
    deadlines.indices.map { ($0, state(of: $0, on: day)) }.map { (deadlines[$0], $1) }
  }

  private func state(of index: Int, on day: CalendarDate) -> DeadlineState {
    let deadline = deadlines[index]
    if deadline.latest { return .information }
    if isDone(index) { return .done }
    guard deadline.isPast(on: day) || deadline.kind == .followUp else { return .open }
    return deadline.kind == .followUp ? .due : .passed
  }

  private func isDone(_ index: Int) -> Bool {
    let reached = Self.order(of: stage)
    switch deadlines[index].kind {
    case .peerToPeer: return stage == .closed
    case .internalAppeal: return reached >= Self.order(of: .internal1)
    case .internalAppealLevel2: return reached >= Self.order(of: .internal2)
    case .externalReview: return reached >= Self.order(of: .externalReview)
    // A time for the next level exists once the answer is there.
    case .payerDecisionPreService, .payerDecisionPostService, .payerDecisionUrgent, .followUp:
      return stage == .closed
        || deadlines[index...].contains { $0.kind == .internalAppealLevel2 || $0.kind == .externalReview }
    case .externalDecision: return stage == .closed
    }
  }

  private static func order(of stage: AppealStage) -> Int { AppealStage.allCases.firstIndex(of: stage) ?? 0 }
}
