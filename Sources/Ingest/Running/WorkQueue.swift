internal import PDFWorkers

/// Paths that wait for a reader, each at most once, and those that are in a reader's hands.
///
/// - Memory: bounded; who brings more waits until there is room.
final class WorkQueue: Sendable {
  /// Paths that may wait; a walk over any number of files goes on as they are taken.
  static let usualCapacity = 1024

  private enum Place {
    case waiting
    case inHand
    /// In hand, and brought again since: the file may have changed.
    case wantedAgain
  }

  private struct State {
    var order: [SystemPath] = []
    var taken = 0
    var places: [SystemPath: Place] = [:]
    var isClosed = false
    /// Somebody found no room; there is some again when half of the queue is free, so that whoever brings paths is not
    /// woken for each.
    var isFull = false

    var waiting: Int { order.count - taken }

    mutating func append(_ path: SystemPath) {
      order.append(path)
      places[path] = .waiting
    }

    mutating func next() -> SystemPath? {
      guard taken < order.count else { return nil }
      let path = order[taken]
      taken += 1
      if taken == order.count || taken >= WorkQueue.usualCapacity {
        order.removeFirst(taken)
        taken = 0
      }
      places[path] = .inHand
      return path
    }
  }

  private let capacity: Int
  private let state = Monitor(State())

  /// Creates a queue in which so many paths may wait.
  init(capacity: Int = usualCapacity) { self.capacity = capacity }

  /// Paths that wait.
  var count: Int { state.look(\.waiting) }
  /// Paths that wait or are in hand.
  var unfinishedCount: Int { state.look { $0.places.count } }

  /// Brings a path; waits for room, and is false when the queue was closed.
  func put(_ path: SystemPath) -> Bool {
    // Takers wait only where nothing did.
    state.wait(wakes: { $0.waiting == 1 || $0.isClosed }) { state in
      if state.isClosed { return false }
      switch state.places[path] {
      case .waiting: return true
      case .inHand, .wantedAgain:
        state.places[path] = .wantedAgain
        return true
      case nil:
        if state.waiting >= capacity { state.isFull = true }
        guard !state.isFull else { return nil }
        state.append(path)
        return true
      }
    }
  }

  /// Takes the next path; waits for one, and is `nil` when the queue was closed.
  func take() -> SystemPath? {
    state.wait(wakes: { !$0.isFull }) { state in
      if state.isClosed { return .some(nil) }
      guard let path = state.next() else { return nil }
      if state.waiting <= capacity / 2 { state.isFull = false }
      return .some(path)
    }
  }

  /// Lets go of a path that was taken; it waits again when it was brought again.
  func finish(_ path: SystemPath) {
    state.change(wakes: { $0.waiting == 1 }) { state in
      let isWanted = state.places[path] == .wantedAgain
      state.places[path] = nil
      if isWanted { state.append(path) }
    }
  }

  /// Lets nobody wait or take any more.
  func close() { state.change { $0.isClosed = true } }
}
