import PDFLayout

/// The text of a page as one string.
func text(of page: Page) -> String {
  String(String.UnicodeScalarView(page.glyphs.map(\.scalar)))
}
