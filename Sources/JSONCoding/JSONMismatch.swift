/// A JSON value that is not what a type expects, and where.
public struct JSONMismatch: Error, Hashable, Sendable {
  /// RFC 6901 pointer to the value; for one that is missing, to where it should be.
  public let pointer: String
  /// What should be there, in words that follow "expected"; never what is there, because that may be a person's.
  public let expected: String

  /// Creates a mismatch.
  public init(pointer: String, expected: String) {
    self.pointer = pointer
    self.expected = expected
  }
}

extension JSONMismatch: CustomStringConvertible {
  /// One sentence without values of the document.
  public var description: String { "\(pointer.isEmpty ? "the whole value" : pointer): expected \(expected)" }
}
