/// A document whose form is of another major version, so that its keys may mean something else.
public struct UnsupportedSchemaVersion: Error, Hashable, Sendable {
  /// The major version that the document says.
  public let major: Int

  /// Creates an error about a major version.
  public init(major: Int) { self.major = major }

  /// Passes versions whose major number is the one of `ClaimsDocument.schemaVersion`.
  ///
  /// - Throws: `UnsupportedSchemaVersion`, or `DecodingError` for a text that is no version.
  static func check(_ version: String, at path: [any CodingKey]) throws {
    guard let major = major(of: version) else {
      throw DecodingError.unlike("a version such as \(ClaimsDocument.schemaVersion)", at: path)
    }
    guard major == self.major(of: ClaimsDocument.schemaVersion) else {
      throw UnsupportedSchemaVersion(major: major)
    }
  }

  private static func major(of version: String) -> Int? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Int(parts[0])
  }
}

extension UnsupportedSchemaVersion: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    "schema version \(major) is not \(ClaimsDocument.schemaVersion), the one that is understood"
  }
}
