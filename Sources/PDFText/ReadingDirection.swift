internal import PDFLayout

/// Which way the text of a page runs once crop box and page rotation are applied.
///
/// Some files have a page turned by hand, or a `/Rotate` that does not fit the text: shown as the file says,
/// the lines stand on end. Such a page is turned until its lines run from left to right.
enum ReadingDirection: Int, CaseIterable {
  case rightwards, downwards, leftwards, upwards

  /// Share of glyph pairs that must run one way before a page is turned. A letter with a sideways stamp
  /// in its margin must stay as it is; a turned page has practically all of its pairs in one direction.
  private static let turningShare = 0.75

  /// The direction of most of the text; `rightwards` when there is none.
  static func of(_ glyphs: [Glyph]) -> ReadingDirection {
    var votes = [0, 0, 0, 0]
    for index in glyphs.indices.dropFirst() {
      // Hebrew and Arabic run leftwards on pages that are upright.
      if isRightToLeft(glyphs[index].scalar) { continue }
      if let direction = step(from: glyphs[index - 1].box, to: glyphs[index].box) {
        votes[direction.rawValue] += 1
      }
    }
    let total = votes.reduce(0, +)
    for direction in allCases
    where direction != .rightwards && Double(votes[direction.rawValue]) > turningShare * Double(total) {
      return direction
    }
    return .rightwards
  }

  /// The blocks that Unicode reserves for scripts written from right to left.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
    default: false
    }
  }

  /// Neighbours in a line share one pair of edges exactly and touch at the other.
  private static func step(from first: Rect, to second: Rect) -> ReadingDirection? {
    if first.y0 == second.y0, first.y1 == second.y1 {
      if second.x0 > first.x0, second.x0 <= first.x1 + first.height { return .rightwards }
      if second.x0 < first.x0, second.x1 >= first.x0 - first.height { return .leftwards }
    } else if first.x0 == second.x0, first.x1 == second.x1 {
      if second.y0 > first.y0, second.y0 <= first.y1 + first.width { return .downwards }
      if second.y0 < first.y0, second.y1 >= first.y0 - first.width { return .upwards }
    }
    return nil
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
