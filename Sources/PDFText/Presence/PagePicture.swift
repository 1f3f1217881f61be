internal import PDFLayout

/// A page drawn small, to see what a reader sees.
///
/// A point of the page is a pixel, less on huge pages: enough to tell ink from none.
final class PagePicture {
  private let scale: Float
  private let width: Int
  private let height: Int
  private let pixels: UnsafeMutablePointer<UInt32>

  /// A drawing of 24 by 36 inches at a pixel per point, in pixels; larger pages are drawn at a smaller scale.
  private static let maximumPixels: Float = 4_500_000
  /// Longer sides are beyond what poppler draws, in pixels.
  private static let maximumSide = Int(Int16.max)
  /// Only so much of a glyph's cell is looked at, in pixels each way: large letters tell as much by their middle.
  private static let maximumReach = 24

  /// Draws a page on white; `nil` when the page has no size or could not be drawn.
  init?(of index: Int, in document: borrowing DocumentHandle, size: (width: Float, height: Float)) {
    guard size.width >= 1, size.height >= 1, size.width.isFinite, size.height.isFinite else { return nil }
    scale = min(1, (Self.maximumPixels / (size.width * size.height)).squareRoot())
    width = Int((size.width * scale).rounded(.up))
    height = Int((size.height * scale).rounded(.up))
    guard width < Self.maximumSide, height < Self.maximumSide else { return nil }
    pixels = .allocate(capacity: width * height)
    pixels.initialize(repeating: 0xFF_FFFF, count: width * height)
    guard document.draw(page: index, scale: scale, on: pixels, width: width, height: height) else {
      pixels.deallocate()
      return nil
    }
  }

  deinit { pixels.deallocate() }

  /// The pixels of a rectangle of the page, cut down to its middle and to the page.
  func window(_ box: Rect) -> PixelWindow {
    func range(_ low: Float, _ high: Float, _ limit: Int) -> Range<Int> {
      let low = max(0, min(Float(limit), (low * scale).rounded(.down)))
      let high = max(low, min(Float(limit), (high * scale).rounded(.up)))
      let spare = max(0, Int(high - low) - Self.maximumReach) / 2
      return Int(low) + spare..<Int(high) - spare
    }
    return PixelWindow(columns: range(box.x0, box.x1, width), rows: range(box.y0, box.y1, height))
  }

  /// Whether something in the window differs so much from a colour that people see it.
  func standsOut(in window: PixelWindow, from color: UInt32) -> Bool {
    let own = Luminance.of(color)
    var greatest = 0
    forEachPixel(of: window) { greatest = max(greatest, abs(Luminance.of($0) - own)) }
    return greatest >= Luminance.visibleDifference
  }

  /// Whether the window's pixels differ from one another so much that people see something.
  func showsSomething(in window: PixelWindow) -> Bool {
    var darkest = Int.max
    var lightest = Int.min
    forEachPixel(of: window) { pixel in
      darkest = min(darkest, Luminance.of(pixel))
      lightest = max(lightest, Luminance.of(pixel))
    }
    return darkest <= lightest && lightest - darkest >= Luminance.visibleDifference
  }

  private func forEachPixel(of window: PixelWindow, _ body: (UInt32) -> Void) {
    for row in window.rows {
      for column in window.columns { body(pixels[row * width + column] & 0xFF_FFFF) }
    }
  }
}

/// A rectangle of a picture, in pixels.
struct PixelWindow {
  let columns: Range<Int>
  let rows: Range<Int>
}

/// How light colours are.
enum Luminance {
  /// Two colours whose luminances are nearer than this look alike: a tenth of the way from black to white.
  static let visibleDifference = 25
  /// From this luminance on a text may be lost on white paper.
  static let ofPaper = 255 - visibleDifference

  /// From 0 (black) to 255 (white), weighted as in ITU-R BT.601.
  @inline(__always)
  static func of(_ color: UInt32) -> Int {
    Int(299 * ((color >> 16) & 0xFF) + 587 * ((color >> 8) & 0xFF) + 114 * (color & 0xFF)) / 1000
  }
}
