import Glibc

/// Adds up the time of one stage.
struct Stopwatch {
  /// Time so far.
  private(set) var nanoseconds = 0

  /// Runs `body` and adds its time.
  mutating func run<R>(_ body: () throws -> R) rethrows -> R {
    let start = Self.now
    defer { nanoseconds += Self.now - start }
    return try body()
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
