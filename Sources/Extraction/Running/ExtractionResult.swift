public import ClaimExport
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
  /// What stands in the output for the input; empty where the form has nothing to say about it.
  public let text: [UInt8]
  /// Why there is nothing: the input could not be read, or not be written in the form that was asked for.
  public let failure: FailedInput?
  /// The names of the providers of its claims, where the form takes numbers by name.
  public let providers: Set<FoldedName>
  /// Time from taking the input to the finished text.
  public var seconds = 0.0

  /// Writes what became of an input in a form.
  public init(_ extracted: ExtractedInput, of input: ExtractionInput, as form: OutputForm) {
    self.input = input
    providers = form.providers(of: extracted)
    switch form.written(extracted) {
    case .document(let document, let text):
      let pageCount = document.source.pageCount
      kind =
        document.claims.isEmpty
        ? .noClaims(pageCount: pageCount)
        : .claims(
          pageCount: pageCount, claimCount: document.claims.count, issueCount: document.review.issues.count)
      self.text = text
      failure = nil
    case .failure(let failure, let text):
      kind = .failure(code: failure.code, message: failure.message)
      self.text = text
      self.failure = failure
    }
  }

  /// Writes what was read in a form.
  init(_ outcome: DocumentReader.Outcome, of input: ExtractionInput, as form: OutputForm) {
    let extracted: ExtractedInput =
      switch outcome {
      case .read(let result): .document(result.document)
      case .failed(let failure): .failure(failure)
      }
    self.init(extracted, of: input, as: form)
  }
}
