public import PDFWorkers

/// Decides whether a file that nobody announced as complete has stood still long enough.
///
/// - Memory: bounded; what does not fit is looked at again by a later walk.
public struct Settling: Sendable {
  /// How long size and times must not change, in milliseconds.
  public let window: Int64
  /// Files that are watched for standing still at the same time.
  private static let capacity = 4096

  private struct FirstLook {
    var stamp: FileStamp
    var at: Int64
    var walk: Int
  }

  private var looks: [SystemPath: FirstLook] = [:]
  private var walk = 0

  /// Creates a judge that knows no file.
  public init(window: Int64) { self.window = window }

  /// Begins a walk; files that the walk before did not meet are dropped.
  public mutating func beginWalk() {
    looks = looks.filter { $0.value.walk == walk }
    walk += 1
  }

  /// Whether the file at `path` stands still.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - stamp: what it looks like now.
  ///   - isLocal: whether its times are this machine's; on a network they are another clock's, and only two looks tell.
  ///   - wallTime: milliseconds since 1970.
  ///   - steadyTime: milliseconds of a clock that nobody sets.
  public mutating func isStill(
    _ path: SystemPath, _ stamp: FileStamp, isLocal: Bool, wallTime: Int64, steadyTime: Int64
  ) -> Bool {
    if isLocal, age(of: stamp, at: wallTime) >= window { return true }
    if let look = looks[path], look.stamp == stamp {
      guard steadyTime - look.at < window else {
        looks[path] = nil
        return true
      }
      looks[path]?.walk = walk
      return false
    }
    if looks[path] != nil || looks.count < Self.capacity {
      looks[path] = FirstLook(stamp: stamp, at: steadyTime, walk: walk)
    }
    return false
  }

  /// How long ago a local file was touched last, in milliseconds; below zero when that is in the future.
  private func age(of stamp: FileStamp, at wallTime: Int64) -> Int64 {
    wallTime - stamp.changedAt / 1_000_000
  }
}
