public import PDFLayout
public import PDFWorkers

/// What turns the bytes of a PDF into pages: a worker process, or made-up pages in tests.
public protocol PageSource {
  /// Gets ready for the first document, so that the wait overlaps with reading the file.
  func start() throws(PDFReadError)

  /// The pages of a document.
  func pages(of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline) throws(PDFReadError)
    -> [Page]

  /// The pages of a document; calls `meanwhile` once, while the document is being read elsewhere if it is.
  func pages(
    of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline, meanwhile: () -> Void
  ) throws(PDFReadError) -> [Page]

  /// Gives back what the source holds; the next document takes it again.
  func stop()
}

extension PageSource {
  /// Calls `meanwhile` first, where nothing happens at the same time.
  public func pages(
    of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline, meanwhile: () -> Void
  ) throws(PDFReadError) -> [Page] {
    meanwhile()
    return try pages(of: bytes, limits: limits, deadline: deadline)
  }
}

extension PDFWorker: PageSource {}
