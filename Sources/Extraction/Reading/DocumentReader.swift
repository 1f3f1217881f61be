public import ClaimExport
internal import DisputeModel
public import EOBParser
internal import PDFLayout
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
  private let makeParser: () -> EOBParser
  private lazy var parser = makeParser()

  /// Creates a reader and gets its source ready.
  ///
  /// - Parameters:
  ///   - source: gives the pages.
  ///   - limits: what a document may cost.
  ///   - parser: called once, while the source reads the first document.
  public init(
    source: any PageSource, limits: DocumentLimits, parser: @escaping () -> EOBParser = { EOBParser() }
  ) {
    self.source = source
    self.limits = limits
    makeParser = parser
    // A source that cannot start says so with the first document, where the failure has a place in the output.
    try? source.start()
  }

  deinit { source.stop() }

  /// Reads an input.
  ///
  /// - Parameters:
  ///   - input: what to read.
  ///   - explains: whether to keep how the values were found.
  ///   - recordsProvenance: whether to keep where the values stand.
  public func read(
    _ input: ExtractionInput, explains: Bool = false, recordsProvenance: Bool = false
  ) -> Outcome {
    let deadline = ReadingDeadline(seconds: limits.seconds)
    do {
      let bytes = try input.bytes(within: limits, until: deadline)
      return read(
        bytes, of: input, until: deadline, explains: explains, recordsProvenance: recordsProvenance)
    } catch {
      return .failed(
        FailedInput(fileName: input.fileName, sha256: nil, code: error.code, message: error.message))
    }
  }

  /// Reads the bytes that an input gave.
  func read(
    _ bytes: [UInt8], of input: ExtractionInput, until deadline: ReadingDeadline, explains: Bool = false,
    recordsProvenance: Bool = false
  ) -> Outcome {
    var sha256: String?
    do {
      let pages = try pages(of: bytes, until: deadline, sha256: &sha256)
      let file = DocumentSource(fileName: input.fileName, sha256: sha256 ?? "", pageCount: pages.count)
      return .read(
        parser.parse(pages, source: file, explains: explains, recordsProvenance: recordsProvenance))
    } catch {
      return .failed(
        FailedInput(fileName: input.fileName, sha256: sha256, code: error.code, message: error.message))
    }
  }

  /// The pages, and the digest, which is taken while the pages are read.
  private func pages(
    of bytes: [UInt8], until deadline: ReadingDeadline, sha256: inout String?
  ) throws(PDFReadError) -> [Page] {
    defer { sha256 = sha256 ?? ContentDigest.sha256(bytes) }
    return try source.pages(of: bytes, limits: limits, deadline: deadline) {
      sha256 = ContentDigest.sha256(bytes)
      _ = parser
    }
  }
}
