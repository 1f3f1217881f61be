internal import CPoppler
public import PDFLayout

/// Reads PDF bytes into upright pages of glyphs.
public enum PDFDocumentReader {
  /// The version of the poppler library in use, for example `22.12.0`.
  ///
  /// The corresponding C function is `poppler_get_version`.
  public static var popplerVersion: String { String(cString: poppler_get_version()) }

  /// The header may stand anywhere in the first 1,024 bytes (PDF 32000-1, annex H.3.4.1).
  private static let headerSearchLength = 1024

  /// All pages of a document.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - maxPages: documents with more pages are refused.
  /// - Throws: `PDFOpenError`.
  public static func pages(of bytes: [UInt8], maxPages: Int) throws(PDFOpenError) -> [Page] {
    guard startsLikePDF(bytes) else { throw .notPDF }
    let document = try DocumentHandle(bytes: bytes)
    let count = document.pageCount
    guard count > 0 else { throw .damaged }
    guard count <= maxPages else { throw .tooManyPages(limit: maxPages, actual: count) }
    var pages: [Page] = []
    pages.reserveCapacity(count)
    for index in 0..<count {
      guard let handle = document.page(at: index) else { throw .damaged }
      pages.append(page(from: handle, number: index + 1))
    }
    guard pages.contains(where: { page in page.glyphs.contains { !$0.scalar.properties.isWhitespace } })
    else { throw .noText }
    return pages
  }

  private static func startsLikePDF(_ bytes: [UInt8]) -> Bool {
    let marker = Array("%PDF-".utf8)
    let end = min(bytes.count, headerSearchLength) - marker.count
    guard end >= 0 else { return false }
    return (0...end).contains { start in bytes[start..<start + marker.count].elementsEqual(marker) }
  }

  /// Scalars and rectangles are aligned one to one; where a page breaks that rule the surplus is dropped.
  private static func page(from handle: borrowing PageHandle, number: Int) -> Page {
    let size = handle.size
    var styles: [TextStyle] = []
    var known: [TextStyle: Int] = [:]
    var runs: [(end: Int, style: Int)] = []
    handle.forEachStyleRun { attributes in
      let style = TextStyle(
        fontName: attributes.font_name.map { String(cString: $0) } ?? "",
        fontSize: Float(attributes.font_size),
        color: UInt32(attributes.color.red >> 8) << 16 | UInt32(attributes.color.green >> 8) << 8
          | UInt32(attributes.color.blue >> 8))
      let index =
        known[style]
        ?? {
          styles.append(style)
          known[style] = styles.count - 1
          return styles.count - 1
        }()
      runs.append((Int(attributes.end_index), index))
    }
    if styles.isEmpty { styles.append(TextStyle(fontName: "", fontSize: 0, color: 0)) }
    let glyphs =
      handle.withTextLayout { rectangles in
        handle.withText { text in
          Self.glyphs(text: text, rectangles: rectangles, runs: runs)
        } ?? []
      } ?? []
    return Page(number: number, width: size.width, height: size.height, styles: styles, glyphs: glyphs)
  }

  private static func glyphs(
    text: UnsafePointer<CChar>, rectangles: UnsafeBufferPointer<PopplerRectangle>,
    runs: [(end: Int, style: Int)]
  ) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(rectangles.count)
    var run = 0
    var index = 0
    for scalar in String(cString: text).unicodeScalars {
      guard index < rectangles.count else { break }
      while run < runs.count, runs[run].end < index { run += 1 }
      let rectangle = rectangles[index]
      let box = Rect(
        x0: Float(rectangle.x1), y0: Float(rectangle.y1), x1: Float(rectangle.x2), y1: Float(rectangle.y2))
      glyphs.append(Glyph(scalar: scalar, box: box, style: run < runs.count ? runs[run].style : 0))
      index += 1
    }
    return glyphs
  }
}
