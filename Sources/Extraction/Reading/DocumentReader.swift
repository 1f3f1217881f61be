public import ClaimExport
internal import DisputeModel
public import EOBParser
public import PDFWorkers

/// Reads inputs one after another: bytes, pages, claims.
///
/// Not shared between threads: each has a worker of its own.
public final class DocumentReader {
  /// What became of an input.
  public enum Outcome: Sendable {
    /// It was read.
    case read(EOBParser.Result)
    /// It could not be read.
    case failed(FailedInput)
  }

  private let source: any PageSource
  private let limits: DocumentLimits
  private let parser: EOBParser

  /// Creates a reader and gets its source ready.
  public init(source: any PageSource, limits: DocumentLimits, parser: EOBParser = EOBParser()) {
    self.source = source
    self.limits = limits
    self.parser = parser
    // A source that cannot start says so with the first document, where the failure has a place in the output.
    try? source.start()
  }

  deinit { source.abandon() }

  /// Reads an input.
  ///
  /// - Parameters:
  ///   - input: what to read.
  ///   - explains: whether to keep how the values were found.
  ///   - recordsProvenance: whether to keep where the values stand.
  public func read(
    _ input: ExtractionInput, explains: Bool = false, recordsProvenance: Bool = false
  ) -> Outcome {
    let deadline = Deadline(seconds: limits.seconds)
    var sha256: String?
    do {
      let bytes = try bytes(of: input, until: deadline)
      let digest = ContentDigest.sha256(bytes)
      sha256 = digest
      let pages = try source.pages(of: bytes, limits: limits, deadline: deadline)
      let file = DocumentSource(fileName: input.fileName, sha256: digest, pageCount: pages.count)
      return .read(
        parser.parse(pages, source: file, explains: explains, recordsProvenance: recordsProvenance))
    } catch {
      return .failed(
        FailedInput(fileName: input.fileName, sha256: sha256, code: error.code, message: error.message))
    }
  }

  private func bytes(
    of input: ExtractionInput, until deadline: Deadline
  ) throws(PDFReadError) -> [UInt8] {
    switch input.place {
    case .file(let path): try InputFile.read(path, maxBytes: limits.maxBytes, deadline: deadline)
    case .standardInput: try InputFile.readStandardInput(maxBytes: limits.maxBytes, deadline: deadline)
    }
  }
}
