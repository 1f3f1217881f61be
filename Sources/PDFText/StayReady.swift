internal import CPoppler

extension PDFDocumentReader {
  /// Keeps poppler set up between documents, for a process that reads more than one.
  ///
  /// poppler parses its name tables when the first document opens and throws them away with the last one.
  /// So a small document is opened here, once, and left open for as long as the process lives. While another one is
  /// open this takes a fraction of the time of setting poppler up.
  static func stayReady() { _ = standingDocument }

  private static let standingDocument: Void = {
    let bytes = g_bytes_new_static(smallestDocument.utf8Start, gsize(smallestDocument.utf8CodeUnitCount))
    defer { g_bytes_unref(bytes) }
    _ = poppler_document_new_from_bytes(bytes, nil, nil)
  }()

  /// A document with one empty page; poppler makes do without a cross-reference table.
  private static let smallestDocument: StaticString = """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
    3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj
    trailer << /Size 4 /Root 1 0 R >>
    """
}
