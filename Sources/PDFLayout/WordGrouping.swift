/// Groups glyphs into words.
///
/// A word is a run of glyphs between white space or gaps. poppler's text has white space where the PDF has it,
/// and mostly, but not always, where a gap implies it: between cells of a row it has none. Glyphs that are
/// printed twice are dropped, and words that stand sideways are set apart.
enum WordGrouping {
  /// Two equal glyphs this near to each other (as a share of the font size) are one, printed twice to look bold.
  ///
  /// Print-stream converters shift the second by a fraction of a point; an `l` is 0.22 em wide.
  static let overprintDistance: Float = 0.15

  /// Glyphs of one word are at most this far apart, as a share of the font size.
  ///
  /// poppler itself begins a new word at 0.1; a space is 0.25 or more, in tightly justified lines 0.15.
  static let wordGap: Float = 0.14

  /// Glyphs of two fonts that overlap by more than this share of the height are two texts.
  static let fontChangeOverlap: Float = 0.05

  /// A glyph may stand this far left of the end of the one before: kerning and italics overlap.
  static let wordOverlap: Float = 0.6

  /// A capital whose box is wider than this share of its height may hold a space: capitals are 0.6 to 0.7 wide.
  static let letterReach: Float = 0.75

  /// The smallest glyph that counts, in points: smaller boxes are artefacts of broken fonts.
  static let minimumGlyphExtent: Float = 0.01

  static func words(in page: Page) -> (words: [Word], sidewaysCount: Int) {
    var words: [Word] = []
    words.reserveCapacity(page.glyphs.count / 5)
    let bold = page.styles.map(\.isBold)
    let sizes = fontSizes(of: page)
    var sidewaysCount = 0
    var text: [UInt8] = []
    var start = 0
    let glyphs = page.glyphs
    var narrowest = NarrowestGlyphs()
    while start < glyphs.count {
      if isSpace(glyphs[start].scalar) {
        start += 1
        continue
      }
      var end = start
      while end < glyphs.count, !isSpace(glyphs[end].scalar),
        end == start || isContinued(glyphs[end - 1], glyphs[end])
      {
        end += 1
      }
      var narrowed: Float?
      if mayBeLetters(glyphs[start..<end]) {
        if narrowest.isEmpty { narrowest = narrowestGlyphs(of: page) }
        if reachesNext(glyphs[start..<end], narrowest) {
          end = start + 1
          narrowed = narrowest[glyphs[start]]
        }
      }
      defer { start = end }
      guard let first = glyphs[start..<end].first(where: { isDrawn($0.box) }) else { continue }
      if isSideways(glyphs[start..<end]) {
        sidewaysCount += 1
        continue
      }
      let size = sizes[first.style]
      text.removeAll(keepingCapacity: true)
      var box = first.box
      var previous: Glyph?
      for glyph in glyphs[start..<end] where isDrawn(glyph.box) {
        if let previous, previous.scalar == glyph.scalar,
          abs(previous.box.x0 - glyph.box.x0) < overprintDistance * size
        {
          continue
        }
        append(glyph.scalar, to: &text)
        box = box.union(glyph.box)
        previous = glyph
      }
      if let narrowed { box.x1 = box.x0 + narrowed }
      words.append(
        Word(
          text: String(decoding: text, as: UTF8.self), box: box, fontSize: size, isBold: bold[first.style],
          style: first.style))
    }
    return (withoutOverprints(words), sidewaysCount)
  }

  /// The least width of each capital and digit, by style.
  private struct NarrowestGlyphs {
    private var widths: [UInt64: Float] = [:]

    var isEmpty: Bool { widths.isEmpty }

    subscript(glyph: Glyph) -> Float? { widths[Self.key(glyph)] }

    mutating func add(_ glyph: Glyph) {
      widths[Self.key(glyph)] = min(glyph.box.width, widths[Self.key(glyph)] ?? .infinity)
    }

    private static func key(_ glyph: Glyph) -> UInt64 {
      UInt64(glyph.style) << 32 | UInt64(glyph.scalar.value)
    }
  }

  /// Single letters at even distances that poppler takes for one spaced-out word are at most this many.
  private static let maximumLetters = 6

  private static func isCapitalOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
  }

  private static func mayBeLetters(_ glyphs: ArraySlice<Glyph>) -> Bool {
    (2...maximumLetters).contains(glyphs.count)
      && glyphs.allSatisfy { isCapitalOrDigit($0.scalar) && isDrawn($0.box) }
      && glyphs.dropLast().allSatisfy { $0.box.width > letterReach * $0.box.height }
  }

  private static func narrowestGlyphs(of page: Page) -> NarrowestGlyphs {
    var result = NarrowestGlyphs()
    for glyph in page.glyphs where isCapitalOrDigit(glyph.scalar) && isDrawn(glyph.box) { result.add(glyph) }
    return result
  }

  /// Whether the boxes of single letters reach to the next: codes `A B` whose space is not printed.
  ///
  /// poppler joins single letters at even distances to one word, and the box of each then ends where the next begins.
  /// The same glyph elsewhere on the page tells its true width.
  private static func reachesNext(_ glyphs: ArraySlice<Glyph>, _ narrowest: NarrowestGlyphs) -> Bool {
    glyphs.dropLast().allSatisfy { glyph in
      narrowest[glyph].map { glyph.box.width - $0 > wordGap * glyph.box.height } ?? false
    }
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

  /// Whether a glyph goes on with the word of the one before, across the page or, sideways, along it.
  private static func isContinued(_ before: Glyph, _ after: Glyph) -> Bool {
    let previous = before.box
    let next = after.box
    // A glyph of another font over the one before is the beginning of a text printed over this one.
    if before.style != after.style, previous.x1 - next.x0 > fontChangeOverlap * previous.height {
      return false
    }
    let size = min(previous.height, next.height)
    if abs(previous.midY - next.midY) < size * 0.5 {
      let gap = next.x0 - previous.x1
      return gap < wordGap * size && gap > -max(wordOverlap * size, previous.width)
    }
    let width = min(previous.width, next.width)
    guard abs(previous.midX - next.midX) < width * 0.5 else { return false }
    return abs(next.y0 - previous.y1) < wordGap * width || abs(previous.y0 - next.y1) < wordGap * width
  }

  /// Whether the glyphs follow one another down or up the page rather than across it.
  private static func isSideways(_ glyphs: ArraySlice<Glyph>) -> Bool {
    guard glyphs.count > 1, let first = glyphs.first, let last = glyphs.last else { return false }
    return abs(last.box.midY - first.box.midY) > abs(last.box.midX - first.box.midX)
  }

  /// The size of each style, in points.
  ///
  /// A font may scale through its own matrix and state any size. Glyphs advance by half an em on the average, in
  /// proportional fonts and, a little more, in others: a stated size far below that is not the size. Nor is one that
  /// differs from that of most glyphs as high: poppler corrects the sizes of simple fonts by the widths of the letters
  /// that happen to be in them, so the bold codes of a legend look larger than its text.
  private static func fontSizes(of page: Page) -> [Float] {
    var widths = [Float](repeating: 0, count: page.styles.count)
    var counts = [Float](repeating: 0, count: page.styles.count)
    var heights = [Float](repeating: 0, count: page.styles.count)
    for glyph in page.glyphs where !isSpace(glyph.scalar) && glyph.style < counts.count {
      widths[glyph.style] += max(glyph.box.width, glyph.box.height * 0.2)
      counts[glyph.style] += 1
      heights[glyph.style] = max(heights[glyph.style], glyph.box.height)
    }
    let sizes = page.styles.indices.map { style in
      let estimate = counts[style] > 0 ? widths[style] / counts[style] / averageAdvance : 0
      let stated = page.styles[style].fontSize
      return stated > estimate * leastStatedShare && stated < estimate * 2.5 ? stated : estimate
    }
    // Equally high styles of a family stand side by side in this order; the most frequent one's size is that of all.
    let families = page.styles.map(\.family)
    let order = sizes.indices.sorted {
      (families[$0], heights[$0], $0) < (families[$1], heights[$1], $1)
    }
    var result = sizes
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, families[order[end]] == families[order[start]],
        heights[order[end]] - heights[order[end - 1]] <= sameHeight * heights[order[end]]
      { end += 1 }
      if let most = order[start..<end].max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) {
        for style in order[start..<end] { result[style] = sizes[most] }
      }
      start = end
    }
    return result
  }

  /// Boxes whose heights differ by less than this share are equally high.
  private static let sameHeight: Float = 0.005

  /// Average advance of a glyph, in font sizes.
  private static let averageAdvance: Float = 0.52
  /// A stated size below this share of the estimate is not the size.
  private static let leastStatedShare: Float = 0.72
}
