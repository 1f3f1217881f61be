public import PDFLayout
public import PDFWorkers

/// What turns the bytes of a PDF into pages: a worker process, or made-up pages in tests.
public protocol PageSource {
  /// Gets ready for the first document, so that the wait overlaps with reading the file.
  func start() throws(PDFReadError)

  /// The pages of a document.
  func pages(of bytes: [UInt8], limits: DocumentLimits, deadline: Deadline) throws(PDFReadError) -> [Page]

  /// Lets go of what the source holds; there are no more documents.
  func abandon()
}

extension PDFWorker: PageSource {}
