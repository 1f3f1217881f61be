internal import Glibc

/// The time, so that tests can tell it themselves.
public struct Clock: Sendable {
  /// Milliseconds since 1970; people may set it.
  public var wallTime: @Sendable () -> Int64
  /// Milliseconds since some moment; nobody sets it.
  public var steadyTime: @Sendable () -> Int64

  /// Creates a clock.
  public init(wallTime: @escaping @Sendable () -> Int64, steadyTime: @escaping @Sendable () -> Int64) {
    self.wallTime = wallTime
    self.steadyTime = steadyTime
  }

  /// The machine's.
  public static let system = Clock(
    wallTime: { milliseconds(CLOCK_REALTIME) }, steadyTime: { milliseconds(CLOCK_MONOTONIC) })

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
