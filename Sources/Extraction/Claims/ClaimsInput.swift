public import DisputeModel

/// What one input of claims gave.
public struct ClaimsInput: Sendable {
  /// Something of the input that could not be read.
  public struct Failure: Hashable, Sendable {
    /// The file that it is about, where a list of results names one.
    public let fileName: String?
    /// A name such as `notPDF`.
    public let code: String
    /// One sentence, without text of a document.
    public let message: String
  }

  /// The code of an input that is neither a PDF nor a list of claims.
  public static let notClaimsCode = "notClaims"

  /// Where it came from.
  public let input: ExtractionInput
  /// Its claims documents in order.
  public let documents: [ClaimsDocument]
  /// What could not be read: the input itself, or inputs that had failed when the list of results was written.
  public let failures: [Failure]
}
