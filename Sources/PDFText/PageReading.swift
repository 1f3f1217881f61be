internal import CPoppler
internal import PDFLayout

/// Turns one poppler page into a page of glyphs.
///
/// - Shape: poppler gives scalars, rectangles and style runs, aligned one to one by index. Text beyond the
///   last rectangle is dropped. Rectangles beyond the end of the text become U+FFFD: poppler's string ends
///   at a U+0000 that a broken `/ToUnicode` may bring in, and text that is lost must show as unreadable.
/// - Units: poppler applies crop box, page rotation and origin; its rectangles have the house's axes.
/// - Overprint: poppler leaves out words that are drawn twice within 0.1 font size along the line and 0.2
///   across (`TextPage::coalesce`), as fake bold and drop shadows are.
/// - Hidden text is marked by its style (`TextStyle.presence`), which `PresenceReading` finds out.
enum PageReading {
  static func page(from handle: borrowing PageHandle, number: Int, presence: inout PresenceReading) -> Page {
    let size = handle.size
    var styles = StyleTable()
    handle.forEachStyleRun { styles.append($0) }
    let glyphs =
      handle.withTextLayout { rectangles in
        handle.withText { text in Self.glyphs(text: text, rectangles: rectangles, styles: styles) } ?? []
      } ?? []
    let page = Page(
      number: number, width: size.width.isFinite ? size.width : 0,
      height: size.height.isFinite ? size.height : 0, styles: styles.styles, glyphs: glyphs)
    return ReadingDirection.of(glyphs).upright(presence.judged(page, from: handle))
  }

  /// Stands for a character that poppler cannot tell.
  private static let unreadable: Unicode.Scalar = "\u{FFFD}"

  private static func glyphs(
    text: UnsafePointer<CChar>, rectangles: UnsafeBufferPointer<PopplerRectangle>, styles: StyleTable
  ) -> [Glyph] {
    [Glyph](unsafeUninitializedCapacity: rectangles.count) { buffer, count in
      var scalars = ScalarCursor(text)
      var run = styles.firstRun
      for (index, rectangle) in rectangles.enumerated() {
        let scalar = scalars.next() ?? unreadable
        // A glyph at no place cannot be seen by anybody, so it is no text of the page.
        guard let box = Self.box(rectangle) else { continue }
        let glyph = Glyph(scalar: scalar, box: box, style: styles.style(at: index, from: &run))
        buffer.initializeElement(at: count, to: glyph)
        count += 1
      }
    }
  }

  private static func box(_ rectangle: PopplerRectangle) -> Rect? {
    let box = Rect(
      x0: Float(min(rectangle.x1, rectangle.x2)), y0: Float(min(rectangle.y1, rectangle.y2)),
      x1: Float(max(rectangle.x1, rectangle.x2)), y1: Float(max(rectangle.y1, rectangle.y2)))
    return box.x0.isFinite && box.y0.isFinite && box.x1.isFinite && box.y1.isFinite ? box : nil
  }
}
