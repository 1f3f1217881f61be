internal import DisputeModel
public import EOBParser
public import Extraction
internal import PDFLayout
public import PDFWorkers

/// Turns bytes into claims: a worker's pages, then the parser.
///
/// One per thread; not shared.
public final class Understanding {
  private let source: any PageSource
  private let parser: EOBParser
  private let limits: DocumentLimits

  /// Creates one and gets its worker going.
  public init(source: any PageSource, parser: EOBParser, limits: DocumentLimits) {
    self.source = source
    self.parser = parser
    self.limits = limits
    try? source.start()
  }

  deinit { source.stop() }

  /// Gets a worker going ahead of the next document, when the last one is at its end.
  func keepWarm() { try? source.start() }

  /// Gets a worker going, or tells why there is none.
  func start() throws(PDFReadError) { try source.start() }

  /// The claims in a document's bytes.
  func claims(
    in bytes: [UInt8], fileName: String, sha256: String, recordsProvenance: Bool
  ) throws(PDFReadError) -> ClaimsDocument {
    let pages = try source.pages(
      of: bytes, limits: limits, deadline: ReadingDeadline(seconds: limits.seconds))
    let file = DocumentSource(fileName: fileName, sha256: sha256, pageCount: pages.count)
    return parser.parse(pages, source: file, recordsProvenance: recordsProvenance).document
  }
}
