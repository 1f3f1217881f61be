import TestSupport

/// PDFs of a few lines of text.
enum SmallPDF {
  private static let left = 50.0
  private static let top = 740.0
  private static let leading = 14.0

  /// A PDF with one page per list of lines.
  static func bytes(pages: [[String]]) -> [UInt8] {
    var document = SyntheticPDF()
    document.pages = pages.map { lines in
      SyntheticPDF.Page(
        lines.enumerated().map { index, line in
          SyntheticPDF.text(line, x: left, y: top - leading * Double(index))
        }.joined(separator: "\n"))
    }
    return document.bytes
  }

  /// A letter that holds no claims.
  static let letter = bytes(pages: [["Dear member,", "thank you for your letter."]])
}
