import DisputeModel
import EOBParser
import Forge
import PDFLayout
import PDFText
import Testing

/// Everything here reads PDFs in this process, one after the other, because poppler is not safe to use from
/// two threads; `.serialized` holds for the suites inside, too.
@Suite(.serialized) enum EndToEnd {}

/// Reads PDF bytes as the tool does, without a worker process.
enum Reading {
  private static let maxPages = 100

  static func document(_ bytes: [UInt8]) throws -> ClaimsDocument {
    let pages = try PDFDocumentReader.pages(of: bytes, maxPages: maxPages)
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: pages.count)
    return EOBParser().parse(pages, source: source).document
  }

  static func text(_ bytes: [UInt8]) throws -> String {
    var text = ""
    for page in try PDFDocumentReader.pages(of: bytes, maxPages: maxPages) {
      for glyph in page.glyphs where !glyph.scalar.properties.isWhitespace {
        text.unicodeScalars.append(glyph.scalar)
      }
    }
    return text
  }
}
