import DisputeModel
import PDFLayout

/// Which pages of a document have text that was recognised in a picture of the page.
struct TextOrigin {
  /// Numbers of the pages whose text, or most of it, was recognised.
  private(set) var recognizedPages: [Int] = []
  /// Pages with text.
  private var pageCount = 0

  init(_ pages: [Page]) {
    for page in pages {
      // A stamp on a scan is drawn, and so is a note on a picture of a page that is no scan.
      var recognized = 0
      var drawn = 0
      let presences = page.styles.map(\.presence)
      guard presences.contains(.recognized) else {
        if presences.contains(.drawn), !page.glyphs.isEmpty { pageCount += 1 }
        continue
      }
      for glyph in page.glyphs where !glyph.scalar.properties.isWhitespace {
        switch presences[glyph.style] {
        case .drawn: drawn += 1
        case .recognized: recognized += 1
        case .hidden: break
        }
      }
      if recognized + drawn > 0 { pageCount += 1 }
      if recognized > drawn { recognizedPages.append(page.number) }
    }
  }

  /// Where the document's text comes from.
  var source: TextSource {
    if recognizedPages.isEmpty { return .embedded }
    return recognizedPages.count == pageCount ? .ocr : .mixed
  }
}
