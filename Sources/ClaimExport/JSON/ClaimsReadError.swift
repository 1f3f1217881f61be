public import DisputeModel
public import JSONCoding
public import JSONReading

/// Bytes that are not what the tool writes, and where.
public enum ClaimsReadError: Error, Hashable, Sendable {
  /// They are no JSON.
  case syntax(JSONSyntaxError)
  /// The value that begins on a line is no claims document and no failure.
  case mismatch(JSONMismatch, line: Int)
  /// The document that begins on a line has a form that may mean something else.
  case version(UnsupportedSchemaVersion, line: Int)
}

extension ClaimsReadError: CustomStringConvertible {
  /// One sentence without values of the document.
  public var description: String {
    switch self {
    case .syntax(let error): error.description
    case .mismatch(let error, let line): "line \(line): \(error)"
    case .version(let error, let line): "line \(line): \(error)"
    }
  }
}
