/// What a place should hold, in words that follow "expected"; the `underlyingError` of the `DecodingError`s that this
/// library throws.
///
/// It never holds what was found there, because that may be a person's.
public struct ExpectedForm: Error, Hashable, Sendable, CustomStringConvertible {
  /// For example `a day of 1900 to 2199 as YYYY-MM-DD`.
  public let description: String

  /// Creates an expectation.
  public init(_ description: String) { self.description = description }
}

extension DecodingError {
  /// An error about a value that is not what it should be.
  static func unlike(_ expected: String, at path: [any CodingKey]) -> DecodingError {
    .dataCorrupted(
      Context(
        codingPath: path, debugDescription: "expected \(expected)", underlyingError: ExpectedForm(expected)))
  }
}
