internal import CPopplerText
internal import PDFLayout

/// Text that leaves no ink: drawn in an invisible mode, or below something else.
///
/// Text recognition lays such text over scans, and some converters over the outlines of letters; there it says what
/// readers see. Where nothing else is drawn, or the image shows an empty place, it is there for programs only.
struct InklessText {
  /// The glyphs, by index, at whose places nothing is drawn.
  private(set) var hidden: [Int] = []
  /// Those over images and drawings, by style.
  private(set) var overDrawings: [UInt32: [Int]] = [:]

  /// The share of a style's samples that decides.
  private static let majority = 0.5
  /// Glyphs of one style that are looked at.
  private static let maximumSamples = 40
  private static let paper: UInt32 = 0xFF_FFFF

  /// - Parameter glyphs: those that leave no ink, by index.
  init(_ glyphs: [Int], of page: borrowing PageHandle, on ground: Ground) {
    for index in glyphs {
      let glyph = page.glyphs[index]
      if ground.showsDrawing(at: glyph) {
        overDrawings[glyph.style, default: []].append(index)
      } else {
        hidden.append(index)
      }
    }
  }

  /// Those of the glyphs over drawings at whose places the picture shows nothing.
  func hidden(on picture: PagePicture, of page: borrowing PageHandle) -> [Int] {
    var result: [Int] = []
    for indices in overDrawings.values {
      let samples = Self.samples(of: indices)
      var shown = 0
      var blank = 0
      for index in samples {
        let window = picture.window(page.glyphs[index].box)
        if picture.showsSomething(in: window) { shown += 1 }
        if !picture.standsOut(in: window, from: Self.paper) { blank += 1 }
      }
      let majority = Self.majority * Double(samples.count)
      // White paper may be an image that could not be drawn, for want of memory say.
      if Double(shown) < majority, Double(blank) < majority { result += indices }
    }
    return result
  }

  /// Some of the glyphs, evenly spread.
  private static func samples(of glyphs: [Int]) -> [Int] {
    guard glyphs.count > maximumSamples else { return glyphs }
    return (0..<maximumSamples).map { glyphs[$0 * glyphs.count / maximumSamples] }
  }
}
