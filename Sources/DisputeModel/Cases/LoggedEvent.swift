/// An event and its place in the case log.
public struct LoggedEvent: Hashable, Sendable {
  /// Index of its line, counted from 0, empty lines too.
  public var index: Int
  /// What happened.
  public var event: CaseEvent

  /// Creates one.
  public init(index: Int, event: CaseEvent) {
    self.index = index
    self.event = event
  }
}
