public import PDFWorkers

/// One thing to read.
public struct ExtractionInput: Hashable, Sendable {
  /// Where the bytes are.
  public enum Place: Hashable, Sendable {
    /// A file.
    case file(SystemPath)
    /// Standard input.
    case standardInput
  }

  /// Where the bytes are.
  public let place: Place

  /// Creates an input.
  public init(_ place: Place) { self.place = place }

  /// Last component of the path; absent for standard input.
  ///
  /// What is no UTF-8 in it becomes U+FFFD: JSON is UTF-8.
  public var fileName: String? {
    guard case .file(let path) = place else { return nil }
    return path.lastComponent.text
  }

  /// What messages call the input: the path as it was given.
  public var label: String {
    switch place {
    case .file(let path): path.text
    case .standardInput: "standard input"
    }
  }

  /// Everything that the input holds.
  func bytes(
    within limits: DocumentLimits, until deadline: ReadingDeadline
  ) throws(PDFReadError) -> [UInt8] {
    switch place {
    case .file(let path): try InputFile.read(path, maxBytes: limits.maxBytes, deadline: deadline)
    case .standardInput: try InputFile.readStandardInput(maxBytes: limits.maxBytes, deadline: deadline)
    }
  }
}
