internal import ChildPrograms

/// When a document must be read.
public struct ReadingDeadline: Sendable {
  /// How long the wait was to be from the start, in seconds.
  public let seconds: Int
  private let end: SteadyTime

  /// A deadline some seconds from now.
  public init(seconds: Int) {
    self.seconds = seconds
    end = SteadyTime(milliseconds: seconds * 1000)
  }

  /// What is left, in the milliseconds that `poll` wants; zero when it has passed.
  var remainingMilliseconds: Int32 { end.remainingMilliseconds }
}
