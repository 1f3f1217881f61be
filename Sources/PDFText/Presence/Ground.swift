internal import CPopplerText
internal import PDFLayout

/// What lies below and above the glyphs of a page, by the order in which it was painted.
struct Ground {
  /// What a glyph stands on.
  enum Below {
    /// Nothing was painted there.
    case paper
    /// An even colour, 0xRRGGBB.
    case color(UInt32)
    /// An image, a light shading or a pattern: what it looks like there only a drawing shows.
    case unknown
  }

  private let paints: [Paint]

  private struct Paint {
    let box: Rect
    let kind: PTPaintKind
    let color: UInt32
  }

  /// A paint is the ground of a glyph, or hides it, from this share of the cell's height on: a rule is not, and a bar
  /// that is lower than its letters is.
  private static let minimumSharedHeight: Float = 0.2
  /// And what hides it reaches over this share of the cell's height.
  private static let hidingShare: Float = 0.9
  /// Pages with more paints that could hide text are drawings; none is looked for there.
  private static let maximumCovers = 1000

  init(_ paints: UnsafeBufferPointer<PTPaint>) {
    self.paints = paints.map {
      Paint(box: $0.box, kind: PTPaintKind(UInt32($0.kind)), color: $0.color)
    }
  }

  /// What the last paint before the glyph left at its place.
  func below(_ glyph: PTGlyph) -> Below {
    let box = glyph.box
    let last = paints[..<min(Int(glyph.paintsBelow), paints.count)].last { Self.reaches($0.box, box) }
    guard let last else { return .paper }
    switch last.kind {
    case PTRectangle, PTForm: return .color(last.color)
    // All of it is darker than any pale text.
    case PTShading where Luminance.of(last.color) < Luminance.ofPaper - Luminance.visibleDifference:
      return .color(last.color)
    default: return .unknown
    }
  }

  /// For each glyph, whether something that was painted later hides it.
  func covered(_ glyphs: UnsafeBufferPointer<PTGlyph>) -> [Bool] {
    var result = [Bool](repeating: false, count: glyphs.count)
    guard let first = glyphs.first.map({ Int($0.paintsBelow) }), first < paints.count else { return result }
    let covers = paints.indices[first...].filter {
      (paints[$0].kind == PTRectangle || paints[$0].kind == PTPicture)
        && paints[$0].box.height >= Self.lowestCover && paints[$0].box.width >= Self.lowestCover
    }
    guard covers.count <= Self.maximumCovers else { return result }
    for cover in covers {
      let box = paints[cover].box
      for (index, glyph) in glyphs.enumerated() {
        // Glyphs come in the order of painting.
        guard glyph.paintsBelow <= cover else { break }
        if Self.hides(box, glyph.box) { result[index] = true }
      }
    }
    return result
  }

  /// Lower and narrower paints hide no text, in points.
  private static let lowestCover: Float = 3

  /// Whether something other than an even colour is painted at the glyph's place, before it or after it: the picture
  /// or the outlines of what the text says.
  func showsDrawing(at glyph: PTGlyph) -> Bool {
    paints.contains { $0.kind != PTRectangle && Self.reaches($0.box, glyph.box) }
  }

  private static func reaches(_ paint: Rect, _ cell: Rect) -> Bool {
    let middle = (cell.x0 + cell.x1) / 2
    return paint.x0 <= middle && paint.x1 >= middle
      && shared(paint, cell) >= minimumSharedHeight * cell.height
  }

  private static func hides(_ paint: Rect, _ cell: Rect) -> Bool {
    paint.x0 <= cell.x0 + cell.width * (1 - hidingShare)
      && paint.x1 >= cell.x1 - cell.width * (1 - hidingShare)
      && shared(paint, cell) >= hidingShare * cell.height
  }

  private static func shared(_ paint: Rect, _ cell: Rect) -> Float {
    min(paint.y1, cell.y1) - max(paint.y0, cell.y0)
  }
}
