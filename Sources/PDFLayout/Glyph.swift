/// One character as it stands on a page.
public struct Glyph: Hashable, Sendable {
  /// The Unicode scalar.
  ///
  /// Text is indexed by scalars throughout, because boxes are per scalar.
  public var scalar: Unicode.Scalar
  /// The glyph's cell: advance width by font height.
  public var box: Rect
  /// Index into `Page.styles`.
  public var style: Int

  /// Creates a glyph.
  public init(scalar: Unicode.Scalar, box: Rect, style: Int) {
    self.scalar = scalar
    self.box = box
    self.style = style
  }
}

/// How a run of glyphs is drawn.
public struct TextStyle: Hashable, Sendable {
  /// PostScript name of the font, empty when the document gives none.
  public var fontName: String
  /// Font size in points.
  public var fontSize: Float
  /// Fill colour, 0xRRGGBB.
  public var color: UInt32
  /// Whether the run is seen; what is drawn alike and seen otherwise is another style.
  public var presence: TextPresence
  /// Whether the run goes from left to right on the upright page, as all but stamps in margins do.
  public var isUpright: Bool

  /// Creates a style.
  public init(
    fontName: String, fontSize: Float, color: UInt32, presence: TextPresence = .drawn, isUpright: Bool = true
  ) {
    self.fontName = fontName
    self.fontSize = fontSize
    self.color = color
    self.presence = presence
    self.isUpright = isUpright
  }

  /// Whether the font's name says that it is bold.
  public var isBold: Bool {
    let name = Array(fontName.lowercased().utf8)
    return [StaticString("bold"), "black", "heavy"].contains { word in
      let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      return name.indices.contains { name[$0...].starts(with: word) }
    }
  }
}

/// One upright page: its size and its glyphs in the order in which the document draws them.
public struct Page: Hashable, Sendable {
  /// 1-based, as people count pages.
  public var number: Int
  /// Width of the upright page in points.
  public var width: Float
  /// Height of the upright page in points.
  public var height: Float
  /// The styles that the glyphs refer to.
  public var styles: [TextStyle]
  /// All glyphs, spaces included, in document order.
  public var glyphs: [Glyph]

  /// Creates a page.
  public init(number: Int, width: Float, height: Float, styles: [TextStyle], glyphs: [Glyph]) {
    self.number = number
    self.width = width
    self.height = height
    self.styles = styles
    self.glyphs = glyphs
  }
}
