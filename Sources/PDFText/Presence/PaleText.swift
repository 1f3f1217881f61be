internal import CPopplerText
internal import PDFLayout

/// White and nearly white text of a page, which may be lost on the paper or stand on a dark bar.
struct PaleText {
  /// The glyphs, by index, that stand on something as pale.
  private(set) var hidden: [Int] = []
  /// Those that stand on an image or a shading, which has to be drawn.
  private(set) var doubtful: [Int] = []

  init(of page: borrowing PageHandle, on ground: Ground) {
    let lightness = page.styles.map { Luminance.of($0.color) }
    guard lightness.contains(where: { $0 >= Luminance.ofPaper }) else { return }
    for (index, glyph) in page.glyphs.enumerated() where !glyph.isSpace {
      let own = lightness[Int(glyph.style)]
      guard own >= Luminance.ofPaper else { continue }
      switch ground.below(glyph) {
      case .paper: hidden.append(index)
      case .color(let color):
        if abs(Luminance.of(color) - own) < Luminance.visibleDifference { hidden.append(index) }
      case .unknown: doubtful.append(index)
      }
    }
  }

  /// Those of the doubtful glyphs from whose colour nothing stands out where they are drawn.
  func hidden(on picture: PagePicture, of page: borrowing PageHandle) -> [Int] {
    var result: [Int] = []
    for index in doubtful {
      let glyph = page.glyphs[index]
      let color = page.styles[Int(glyph.style)].color
      if !picture.standsOut(in: picture.window(glyph.box), from: color) { result.append(index) }
    }
    return result
  }
}
