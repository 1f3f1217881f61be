internal import Dispatch
internal import Synchronization

/// Works on items in several threads and hands the results over in the order of the items.
///
/// - Memory: at most `waiting` results are unfinished or not handed over, however slow the consumer is.
enum OrderedWork {
  /// Runs to the end of the items, or until `consume` throws.
  ///
  /// - Parameters:
  ///   - items: what to work on.
  ///   - slots: number of threads beside the calling one.
  ///   - waiting: bound on results in flight, at least `slots`.
  ///   - makeWork: called once in each thread, makes the function that works there.
  ///   - consume: called on the calling thread, in order.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], slots: Int, waiting: Int, makeWork: @escaping @Sendable () -> (Item) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let board = Board<Result>(itemCount: items.count)
    let group = DispatchGroup()
    let slotCount = min(slots, items.count)
    for _ in 0..<max(waiting, slotCount) { board.permits.signal() }
    for slot in 0..<slotCount {
      DispatchQueue(label: "extraction.slot.\(slot)").async(group: group) {
        let work = makeWork()
        while let index = board.next() { board.post(work(items[index]), at: index) }
      }
    }
    defer {
      board.close()
      for _ in 0..<slotCount { board.permits.signal() }
      group.wait()
    }
    for index in items.indices {
      try consume(board.take(index))
      board.permits.signal()
    }
  }
}

/// Where slots find the next item and leave results.
private final class Board<Result: Sendable>: Sendable {
  private struct State {
    var nextIndex = 0
    var results: [Int: Result] = [:]
  }

  /// One permit per item that may be in flight.
  ///
  /// Starts at zero and is raised by signals, because a semaphore must not end below its first value.
  let permits = DispatchSemaphore(value: 0)
  private let posted = DispatchSemaphore(value: 0)
  private let itemCount: Int
  private let state = Mutex(State())

  init(itemCount: Int) { self.itemCount = itemCount }

  /// The next item's index, when there is room for its result; `nil` when there is nothing left.
  func next() -> Int? {
    permits.wait()
    return state.withLock { state in
      guard state.nextIndex < itemCount else { return nil }
      defer { state.nextIndex += 1 }
      return state.nextIndex
    }
  }

  func post(_ result: Result, at index: Int) {
    state.withLock { $0.results[index] = result }
    posted.signal()
  }

  /// Waits for the result of an item.
  func take(_ index: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.results.removeValue(forKey: index) }) { return result }
      posted.wait()
    }
  }

  /// Lets no slot take another item.
  func close() { state.withLock { $0.nextIndex = itemCount } }
}
