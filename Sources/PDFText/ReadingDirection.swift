internal import CPopplerText
internal import PDFLayout

/// Which way the text of a page runs once crop box and page rotation are applied.
///
/// Some files have a page turned by hand, or a `/Rotate` that does not fit the text: shown as the file says,
/// the lines stand on end. Such a page is turned until its lines run from left to right.
enum ReadingDirection: CaseIterable {
  case rightwards, downwards, leftwards, upwards

  /// Share of the glyphs that must run one way before a page is turned.
  ///
  /// A letter with a sideways stamp in its margin must stay as it is; a turned page has practically all of
  /// its glyphs in one direction.
  private static let turningShare = 0.75

  /// The direction of most of the text; `rightwards` when there is none.
  static func of(_ glyphs: UnsafeBufferPointer<PTGlyph>) -> ReadingDirection {
    var votes = [0, 0, 0, 0]
    for glyph in glyphs where !glyph.isSpace { votes[Int(glyph.direction)] += 1 }
    let total = votes.reduce(0, +)
    return allCases.first { $0 != .rightwards && Double(votes[$0.number]) > turningShare * Double(total) }
      ?? .rightwards
  }

  /// The number by which `PTGlyph.direction` says it.
  var number: Int {
    switch self {
    case .rightwards: Int(PTRightwards.rawValue)
    case .downwards: Int(PTDownwards.rawValue)
    case .leftwards: Int(PTLeftwards.rawValue)
    case .upwards: Int(PTUpwards.rawValue)
    }
  }

  /// The page with its lines running from left to right.
  func upright(_ page: Page) -> Page {
    guard self != .rightwards else { return page }
    var turned = page
    if self != .leftwards { swap(&turned.width, &turned.height) }
    for index in turned.glyphs.indices {
      turned.glyphs[index].box = upright(turned.glyphs[index].box, width: page.width, height: page.height)
    }
    return turned
  }

  private func upright(_ box: Rect, width: Float, height: Float) -> Rect {
    switch self {
    case .rightwards: box
    case .downwards: Rect(x0: box.y0, y0: width - box.x1, x1: box.y1, y1: width - box.x0)
    case .leftwards:
      Rect(x0: width - box.x1, y0: height - box.y1, x1: width - box.x0, y1: height - box.y0)
    case .upwards: Rect(x0: height - box.y1, y0: box.x0, x1: height - box.y0, y1: box.x1)
    }
  }
}
