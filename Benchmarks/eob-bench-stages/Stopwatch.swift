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

  /// Runs `body` several times and adds the shortest time.
  mutating func best<R>(of rounds: Int, _ body: () -> R) {
    var shortest = Int.max
    for _ in 0..<rounds {
      let start = Self.now
      _ = body()
      shortest = min(shortest, Self.now - start)
    }
    nanoseconds += shortest
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
