/// Hands values from several threads to one, in order.
///
/// - Memory: bounded; who sends more waits.
final class BoundedChannel<Value: Sendable>: Sendable {
  private struct State {
    var values: [Value] = []
    var isClosed = false
  }

  private let capacity: Int
  private let state = Monitor(State())

  /// Creates a channel for so many values.
  init(capacity: Int) { self.capacity = capacity }

  /// Hands a value over; waits for room, and is false when nobody takes any more.
  func send(_ value: Value) -> Bool {
    state.wait { state in
      if state.isClosed { return false }
      guard state.values.count < capacity else { return nil }
      state.values.append(value)
      return true
    }
  }

  /// Takes everything that is there; waits for something, and is empty when the channel was closed and is empty.
  func receiveAll() -> [Value] {
    state.wait { state in
      guard !state.values.isEmpty else { return state.isClosed ? [] : nil }
      defer { state.values = [] }
      return state.values
    }
  }

  /// Waits at most so many milliseconds for so many values to be there, or for `isEnough` to say that these will do.
  func gather(_ count: Int, milliseconds: Int64, isEnough: (Int) -> Bool) {
    _ = state.wait(milliseconds: milliseconds) { state in
      state.isClosed || state.values.count >= count || isEnough(state.values.count) ? true : nil
    }
  }

  /// Takes no more values; those that are there can still be received.
  func close() { state.change { $0.isClosed = true } }
}
