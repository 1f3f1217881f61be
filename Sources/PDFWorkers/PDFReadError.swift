/// Why an input gave no pages.
public struct PDFReadError: Error, Hashable, Sendable {
  /// One of the names that the claims schema lists.
  public let code: String
  /// One sentence, without text of the document.
  public let message: String

  /// Creates an error.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
