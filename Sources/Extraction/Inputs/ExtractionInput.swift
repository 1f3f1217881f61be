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
  /// The document that is meant, where a file holds claims of several.
  public let documentName: String?

  /// Creates an input.
  public init(_ place: Place, documentName: String? = nil) {
    self.place = place
    self.documentName = documentName
  }

  /// The document's name, or the last component of the path; absent for standard input.
  ///
  /// What is no UTF-8 in it becomes U+FFFD: JSON is UTF-8.
  public var fileName: String? {
    if let documentName { return documentName }
    guard case .file(let path) = place else { return nil }
    return path.lastComponent.text
  }

  /// What messages call the input: the path as it was given, and the document.
  public var label: String {
    let place =
      switch place {
      case .file(let path): path.text
      case .standardInput: "standard input"
      }
    return documentName.map { "\(place): \($0)" } ?? place
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
