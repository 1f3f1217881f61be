public import DisputeModel
public import PDFLayout

/// Turns upright pages into a claims document. Never sees a PDF.
public struct EOBParser: Sendable {
  /// The claims document and how it came about.
  public struct Result: Sendable {
    /// What was read.
    public var document: ClaimsDocument
    /// Why it was read that way; `nil` unless it was asked for.
    public var explanation: Explanation?
  }

  /// Creates a parser that knows the built-in payers.
  public init() {}

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - pages: all pages in order.
  ///   - source: the file, for the result.
  ///   - explains: whether `Result.explanation` is wanted.
  public func parse(_ pages: [Page], source: DocumentSource, explains: Bool = false) -> Result {
    Result(document: ClaimsDocument(source: source, documentType: .notAnEOB), explanation: nil)
  }
}
