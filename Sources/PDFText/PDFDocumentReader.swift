internal import CPopplerText
public import PDFLayout

/// Reads PDF bytes into upright pages of glyphs.
///
/// Uses poppler, which is not thread-safe: call it from one thread of a process.
public enum PDFDocumentReader {
  /// The version of the poppler library in use, for example `22.12.0`.
  ///
  /// The corresponding C function is `PTPopplerVersion`.
  public static var popplerVersion: String { String(cString: PTPopplerVersion()) }

  /// The header may stand anywhere in the first 1,024 bytes (PDF 32000-1, annex H.3.4.1).
  private static let headerSearchLength = 1024

  /// All pages of a document.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - maxPages: documents with more pages are refused.
  /// - Throws: `PDFOpenError`.
  public static func pages(of bytes: [UInt8], maxPages: Int) throws(PDFOpenError) -> [Page] {
    var pages: [Page] = []
    try forEachPage(of: bytes, maxPages: maxPages) { pages.append($0) }
    return pages
  }

  /// Calls `body` with each page in order; never more than one page is held here.
  ///
  /// From the first document on poppler stays set up for the next one.
  ///
  /// Pages already handed over are void when the call throws.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - maxPages: documents with more pages are refused.
  ///   - body: takes one page.
  /// - Throws: `PDFOpenError`.
  public static func forEachPage(
    of bytes: [UInt8], maxPages: Int, _ body: (Page) -> Void
  ) throws(PDFOpenError) {
    try bytes.withUnsafeBufferPointer { buffer throws(PDFOpenError) in
      let bytes = UnsafeRawBufferPointer(buffer)
      guard startsLikePDF(bytes) else { throw .notPDF }
      let document = try DocumentHandle(borrowing: bytes)
      let count = document.pageCount
      guard count > 0 else { throw .damaged }
      guard count <= maxPages else { throw .tooManyPages(limit: maxPages, actual: count) }
      var presence = PresenceReading(of: bytes)
      var hasText = false
      for index in 0..<count {
        guard let handle = document.page(at: index, withPictures: presence.asksForPictures()) else {
          throw .damaged
        }
        let found = presence.presences(of: handle, at: index, in: document)
        let page = PageReading.page(from: handle, number: index + 1, presence: found)
        hasText = hasText || page.showsText
        body(page)
      }
      guard hasText else { throw .noText }
    }
  }

  private static func startsLikePDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let marker: StaticString = "%PDF-"
    return marker.withUTF8Buffer { marker in
      let last = min(bytes.count, headerSearchLength) - marker.count
      guard last >= 0 else { return false }
      return (0...last).contains { start in
        marker.indices.allSatisfy { bytes[start + $0] == marker[$0] }
      }
    }
  }
}

extension Page {
  /// Whether a reader sees text on the page.
  fileprivate var showsText: Bool {
    glyphs.contains { !$0.scalar.isSpace && styles[$0.style].presence != .hidden }
  }
}
