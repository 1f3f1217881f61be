import Glibc

/// A point in time by the clock that nobody sets back.
public struct ReadingDeadline: Sendable {
  /// How long the wait was to be from the start, in seconds.
  public let seconds: Int
  private let end: Int

  /// A deadline some seconds from now.
  public init(seconds: Int) {
    self.seconds = seconds
    end = Self.now + seconds * 1000
  }

  /// What is left, in the milliseconds that `poll` wants; zero when it has passed.
  var remainingMilliseconds: Int32 { Int32(clamping: max(0, end - Self.now)) }

  /// Milliseconds since some moment in the past.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
