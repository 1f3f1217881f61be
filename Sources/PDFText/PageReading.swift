internal import CPopplerText
internal import PDFLayout

/// Turns what poppler's interpreter meets on a page into a page of glyphs.
///
/// - Order: as drawn. Nothing is taken for words or lines here, and what is drawn twice stays twice.
/// - Hidden text is marked by its style (`TextStyle.presence`), which `PresenceReading` finds out.
enum PageReading {
  static func page(from handle: borrowing PageHandle, number: Int, presence: [TextPresence]) -> Page {
    let size = handle.size
    let direction = ReadingDirection.of(handle.glyphs)
    var styles = handle.styles.map {
      TextStyle(fontName: String(cString: $0.fontName), fontSize: $0.fontSize, color: $0.color)
    }
    // The places of styles whose glyphs are seen otherwise, or run another way, than the rest.
    var others: [TextStyle: Int] = [:]
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(handle.glyphs.count)
    for (index, glyph) in handle.glyphs.enumerated() {
      var place = Int(glyph.style)
      let isUpright = Int(glyph.direction) == direction.number
      if presence[index] != .drawn || !isUpright {
        var style = styles[place]
        style.presence = presence[index]
        style.isUpright = isUpright
        place = others[style] ?? styles.endIndex
        if place == styles.endIndex {
          styles.append(style)
          others[style] = place
        }
      }
      glyphs.append(
        Glyph(scalar: Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}", box: glyph.box, style: place))
    }
    if styles.isEmpty { styles = [TextStyle(fontName: "", fontSize: 0, color: 0)] }
    let page = Page(
      number: number, width: size.width.isFinite ? size.width : 0,
      height: size.height.isFinite ? size.height : 0, styles: styles, glyphs: glyphs)
    return direction.upright(page)
  }
}

extension PTGlyph {
  /// The cell.
  var box: Rect { Rect(x0: x0, y0: y0, x1: x1, y1: y1) }

  /// Whether there is nothing to see by nature.
  var isSpace: Bool { Unicode.Scalar(scalar)?.isSpace ?? false }
}

extension PTPaint {
  /// The painted place, or what encloses it.
  var box: Rect { Rect(x0: x0, y0: y0, x1: x1, y1: y1) }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space; asking the library takes a table for each.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
