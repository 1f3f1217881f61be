public import PDFLayout

/// A page that is set in code, glyph by glyph, as a PDF's text would come out: no PDF, no poppler.
public struct SyntheticPage: Sendable {
  /// Which point of a text stands at its x.
  public enum Alignment: Sendable {
    /// The left end.
    case left
    /// The middle.
    case center
    /// The right end.
    case right
  }

  /// What was set so far.
  public private(set) var page: Page

  /// Height of a glyph's cell above the baseline, in font sizes (Helvetica).
  private static let ascent: Float = 0.905
  /// Depth of a glyph's cell below the baseline, in font sizes.
  private static let descent: Float = 0.212

  /// Creates an empty page; the usual size is US Letter.
  public init(number: Int = 1, width: Float = 612, height: Float = 792) {
    page = Page(number: number, width: width, height: height, styles: [], glyphs: [])
  }

  /// Sets one line of text.
  ///
  /// - Parameters:
  ///   - text: words; blanks between them become glyphs, as they do in most PDFs.
  ///   - x: where the text stands, as `align` says.
  ///   - baseline: the line's y, from the top of the page.
  ///   - size: in points.
  ///   - font: PostScript name.
  ///   - statedSize: what the font says about its size, where that is not the truth.
  public mutating func text(
    _ text: String, x: Float, baseline: Float, size: Float = 9, align: Alignment = .left,
    font: String = "Helvetica",
    statedSize: Float? = nil
  ) {
    let style = style(font: font, size: statedSize ?? size)
    let width = SyntheticPage.width(of: text, size: size)
    var left =
      switch align {
      case .left: x
      case .center: x - width / 2
      case .right: x - width
      }
    for scalar in text.unicodeScalars {
      let advance = SyntheticPage.advance(of: scalar) * size
      let box = Rect(
        x0: left, y0: baseline - SyntheticPage.ascent * size, x1: left + advance,
        y1: baseline + SyntheticPage.descent * size)
      page.glyphs.append(Glyph(scalar: scalar, box: box, style: style))
      left += advance
    }
  }

  /// Sets words one by one without glyphs for the blanks between them.
  public mutating func words(_ words: [String], x: Float, baseline: Float, size: Float = 9) {
    var left = x
    for word in words {
      text(word, x: left, baseline: baseline, size: size)
      left += SyntheticPage.width(of: word + " ", size: size)
    }
  }

  /// Sets a text that runs up the page.
  public mutating func sideways(_ text: String, x: Float, bottom: Float, size: Float = 9) {
    let style = style(font: "Helvetica", size: size, isUpright: false)
    var y = bottom
    for scalar in text.unicodeScalars {
      let advance = SyntheticPage.advance(of: scalar) * size
      page.glyphs.append(
        Glyph(scalar: scalar, box: Rect(x0: x, y0: y - advance, x1: x + size, y1: y), style: style))
      y -= advance
    }
  }

  /// How wide a text is.
  public static func width(of text: String, size: Float) -> Float {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1) } * size
  }

  private mutating func style(font: String, size: Float, isUpright: Bool = true) -> Int {
    let style = TextStyle(fontName: font, fontSize: size, color: 0, isUpright: isUpright)
    if let known = page.styles.firstIndex(of: style) { return known }
    page.styles.append(style)
    return page.styles.count - 1
  }

  /// Advances like those of Helvetica, by classes of width.
  private static func advance(of scalar: Unicode.Scalar) -> Float {
    switch scalar {
    case "i", "j", "l", "'", "|": 0.222
    case " ", ".", ",", ":", ";", "f", "t", "I", "/", "!": 0.278
    case "-", "(", ")", "r", "[", "]": 0.333
    case "c", "k", "s", "v", "x", "y", "z", "J": 0.5
    case "m", "M": 0.833
    case "w", "C", "D", "H", "N", "R", "U": 0.722
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y": 0.667
    case "G", "O", "Q": 0.778
    case "W": 0.944
    case "T", "Z", "F": 0.611
    case "%": 0.889
    default: 0.556
    }
  }
}
