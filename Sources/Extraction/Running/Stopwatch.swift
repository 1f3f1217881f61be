internal import Glibc

/// Time that has passed, by a clock that never jumps.
struct Stopwatch {
  private let start = Self.now()

  /// Seconds since the stopwatch was made.
  var seconds: Double { Self.now() - start }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
