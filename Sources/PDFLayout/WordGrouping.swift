/// Groups glyphs into words.
///
/// A word is a run of glyphs, in the order in which they are drawn, between white space or gaps; `LineGrouping` joins
/// the parts of words that are drawn out of order. Glyphs that are printed twice are dropped, and words that stand
/// sideways are set apart.
enum WordGrouping {
  /// Two equal glyphs this near to each other (as a share of the font size) are one, printed twice to look bold.
  ///
  /// Print-stream converters shift the second by a fraction of a point; an `l` is 0.22 em wide.
  static let overprintDistance: Float = 0.15

  /// Glyphs of one word are at most this far apart, as a share of the font size.
  ///
  /// A space is 0.25 or more, in tightly justified lines 0.15.
  static let wordGap: Float = 0.14

  /// A space that takes less than this share of the font size is kerning: converters of PostScript move letters by
  /// spaces whose width they take back.
  static let kerning: Float = 0.05

  /// Glyphs of two fonts that overlap by more than this share of the height are two texts.
  static let fontChangeOverlap: Float = 0.05

  /// A glyph may stand this far left of the end of the one before: kerning and italics overlap.
  static let wordOverlap: Float = 0.6

  /// The smallest glyph that counts, in points: smaller boxes are artefacts of broken fonts.
  static let minimumGlyphExtent: Float = 0.01

  static func words(in page: Page) -> (words: [Word], sidewaysCount: Int) {
    var words: [Word] = []
    words.reserveCapacity(page.glyphs.count / 5)
    let bold = page.styles.map(\.isBold)
    let upright = page.styles.map(\.isUpright)
    let sizes = fontSizes(of: page)
    var sidewaysCount = 0
    var text: [UInt8] = []
    var start = 0
    let glyphs = page.glyphs
    while start < glyphs.count {
      if isSpace(glyphs[start].scalar) {
        start += 1
        continue
      }
      var end = start + 1
      while end < glyphs.count {
        var next = end
        while next < glyphs.count, isSpace(glyphs[next].scalar) { next += 1 }
        guard next < glyphs.count,
          next == end
            ? isContinued(glyphs[end - 1], glyphs[next], isUpright: upright[glyphs[next].style])
            : touch(glyphs[end - 1], glyphs[next])
        else { break }
        end = next + 1
      }
      defer { start = end }
      guard let first = glyphs[start..<end].first(where: { isDrawn($0.box) }) else { continue }
      guard upright[first.style] else {
        sidewaysCount += 1
        continue
      }
      let size = sizes[first.style]
      text.removeAll(keepingCapacity: true)
      var box = first.box
      var previous: Glyph?
      for glyph in glyphs[start..<end] where isDrawn(glyph.box) && !isSpace(glyph.scalar) {
        if let previous, previous.scalar == glyph.scalar,
          abs(previous.box.x0 - glyph.box.x0) < overprintDistance * size
        {
          continue
        }
        append(glyph.scalar, to: &text)
        box = box.union(glyph.box)
        previous = glyph
      }
      words.append(
        Word(
          text: String(decoding: text, as: UTF8.self), box: box, fontSize: size, isBold: bold[first.style],
          style: first.style))
    }
    return (withoutOverprints(words), sidewaysCount)
  }

  @inline(__always)
  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: scalar.utf8)
    }
  }

  /// Whole words that are printed twice at nearly one place.
  private static func withoutOverprints(_ words: [Word]) -> [Word] {
    let order = words.indices.map { (top: words[$0].box.y0, index: $0) }.sorted { $0.top < $1.top }
    let lefts = words.map(\.box.x0)
    var dropped = Set<Int>()
    for position in order.indices {
      let (top, index) = order[position]
      let reach = overprintDistance * words[index].fontSize
      for next in order.index(after: position)..<order.endIndex {
        let (otherTop, other) = order[next]
        guard otherTop - top < reach else { break }
        if abs(lefts[other] - lefts[index]) < reach, words[other].text == words[index].text,
          !dropped.contains(index)
        {
          dropped.insert(other)
        }
      }
    }
    return dropped.isEmpty ? words : words.indices.filter { !dropped.contains($0) }.map { words[$0] }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x200B, 0x2002...0x200A, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func isDrawn(_ box: Rect) -> Bool {
    box.x1 - box.x0 >= minimumGlyphExtent && box.y1 - box.y0 >= minimumGlyphExtent
  }

  /// Whether a glyph goes on with the word of the one before, across the page or, where its text does not, along it.
  private static func isContinued(_ before: Glyph, _ after: Glyph, isUpright: Bool) -> Bool {
    let previous = before.box
    let next = after.box
    guard isUpright else {
      let width = min(previous.width, next.width)
      return before.style == after.style && abs(previous.midX - next.midX) < width * 0.5
        && (abs(next.y0 - previous.y1) < wordGap * width || abs(previous.y0 - next.y1) < wordGap * width)
    }
    // A glyph of another font over the one before is the beginning of a text printed over this one.
    if before.style != after.style, previous.x1 - next.x0 > fontChangeOverlap * previous.height {
      return false
    }
    let size = min(previous.height, next.height)
    guard abs(previous.midY - next.midY) < size * 0.5 else { return false }
    let gap = next.x0 - previous.x1
    return gap < wordGap * size && gap > -max(wordOverlap * size, previous.width)
  }

  /// Whether two glyphs of a line stand so near to each other that a space drawn between them is none for a reader.
  private static func touch(_ before: Glyph, _ after: Glyph) -> Bool {
    let size = min(before.box.height, after.box.height)
    let gap = after.box.x0 - before.box.x1
    return before.style == after.style && abs(before.box.midY - after.box.midY) < size * 0.5
      && abs(gap) < kerning * size
  }

  /// The size of each style, in points.
  ///
  /// A font may scale through its own matrix and state any size. Glyphs advance by half an em on the average, in
  /// proportional fonts and, a little more, in others: a stated size far below that is not the size.
  private static func fontSizes(of page: Page) -> [Float] {
    var widths = [Float](repeating: 0, count: page.styles.count)
    var counts = [Float](repeating: 0, count: page.styles.count)
    for glyph in page.glyphs where !isSpace(glyph.scalar) && glyph.style < counts.count {
      widths[glyph.style] += max(glyph.box.width, glyph.box.height * 0.2)
      counts[glyph.style] += 1
    }
    return page.styles.indices.map { style in
      let estimate = counts[style] > 0 ? widths[style] / counts[style] / averageAdvance : 0
      let stated = page.styles[style].fontSize
      return stated > estimate * leastStatedShare && stated < estimate * 2.5 ? stated : estimate
    }
  }

  /// Average advance of a glyph, in font sizes.
  private static let averageAdvance: Float = 0.52
  /// A stated size below this share of the estimate is not the size.
  private static let leastStatedShare: Float = 0.72
}
