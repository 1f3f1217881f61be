/// Statuses with which a worker ends. Values are part of the protocol: append, never renumber.
public enum WorkerExit: Int32, Sendable {
  /// The input ended between two documents.
  case done = 0
  /// An argument is unknown.
  case usage = 64
  /// The input is no request, or ended within one.
  case protocolViolation = 76
  /// A limit could not be set; the worker has read nothing.
  case unguarded = 77
  /// Memory ran out under the worker's own limit.
  case outOfMemory = 78
}
