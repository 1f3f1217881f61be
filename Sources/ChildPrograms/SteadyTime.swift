internal import Glibc

/// A point in time by the clock that nobody sets back.
package struct SteadyTime: Sendable {
  /// Milliseconds since some moment in the past.
  package let milliseconds: Int64

  /// A point in time so many milliseconds from now.
  package init(milliseconds: Int) { self.milliseconds = Self.now + Int64(milliseconds) }

  /// What is left until then, in the milliseconds that `poll` wants; zero when it has passed.
  package var remainingMilliseconds: Int32 { Int32(clamping: max(0, milliseconds - Self.now)) }

  /// Milliseconds since the same moment.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
