internal import Synchronization

/// Lets another thread end programs before their time: the one that runs, and every one that is started later.
package final class Interruption: Sendable {
  private let end = Mutex<SteadyTime?>(nil)

  /// Creates one that lets everything run.
  package init() {}

  /// Kills, after so many milliseconds, what has not ended by itself; an earlier end stays.
  package func end(within milliseconds: Int) {
    let time = SteadyTime(milliseconds: milliseconds)
    end.withLock { end in
      if end.map({ time.milliseconds < $0.milliseconds }) ?? true { end = time }
    }
  }

  /// What is left, in milliseconds; `nil` while there is no end.
  var remainingMilliseconds: Int32? { end.withLock { $0?.remainingMilliseconds } }
}

/// How long a program may run.
struct RunLimit {
  /// At most until then.
  let deadline: SteadyTime
  /// Whoever may end it before.
  let interruption: Interruption?

  /// What is left, in milliseconds.
  var remainingMilliseconds: Int32 {
    min(deadline.remainingMilliseconds, interruption?.remainingMilliseconds ?? .max)
  }

  /// Whether it was ended before its time.
  var isInterrupted: Bool { interruption?.remainingMilliseconds == 0 }
}
