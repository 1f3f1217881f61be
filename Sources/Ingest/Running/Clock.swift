internal import ChildPrograms
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
    wallTime: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    },
    steadyTime: { SteadyTime.now })
}
