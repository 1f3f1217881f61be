internal import ClaimExport
internal import DisputeModel
internal import EOBParser

/// What one input gave, ready to be written.
public struct ExtractionResult: Sendable {
  /// What kind of answer it is.
  public enum Kind: Hashable, Sendable {
    /// A document with claims, and what to tell about it without telling anything of its text.
    case claims(pageCount: Int, claimCount: Int, issueCount: Int)
    /// A document that holds no claims.
    case noClaims(pageCount: Int)
    /// A failure: code and message.
    case failure(code: String, message: String)
  }

  /// The input.
  public let input: ExtractionInput
  /// What kind of answer it is.
  public let kind: Kind
  /// The JSON text with a line feed at its end.
  public let json: [UInt8]
  /// Time from taking the input to the finished text.
  public var seconds = 0.0

  /// Writes an outcome as JSON.
  init(_ outcome: DocumentReader.Outcome, of input: ExtractionInput, pretty: Bool, provenance: Bool) {
    self.input = input
    switch outcome {
    case .read(let result):
      let document = result.document
      let pageCount = document.source.pageCount
      kind =
        document.claims.isEmpty
        ? .noClaims(pageCount: pageCount)
        : .claims(
          pageCount: pageCount, claimCount: document.claims.count, issueCount: document.review.issues.count)
      json = ClaimsJSON.write(document, pretty: pretty, provenance: provenance)
    case .failed(let failure):
      kind = .failure(code: failure.code, message: failure.message)
      json = ClaimsJSON.write(failure, pretty: pretty)
    }
  }
}
