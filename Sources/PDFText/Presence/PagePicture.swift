internal import CPoppler
internal import PDFLayout

/// A page drawn small, to see what a reader sees.
///
/// A point of the page is a pixel, less on huge pages: enough to tell ink from none.
final class PagePicture {
  /// The cairo surface, which the picture owns.
  let surface: OpaquePointer
  private let scale: Float
  private let width: Int
  private let height: Int
  private let stride: Int
  private let pixels: UnsafeMutablePointer<UInt8>

  /// A drawing of 24 by 36 inches at a pixel per point, in pixels; larger pages are drawn at a smaller scale.
  private static let maximumPixels: Float = 4_500_000
  /// Only so much of a glyph's cell is looked at, in pixels each way: large letters tell as much by their middle.
  private static let maximumReach = 24

  /// An empty white picture; `nil` when the page has no size or memory is short.
  init?(of page: Page) {
    guard page.width >= 1, page.height >= 1 else { return nil }
    scale = min(1, (Self.maximumPixels / (page.width * page.height)).squareRoot())
    width = Int((page.width * scale).rounded(.up))
    height = Int((page.height * scale).rounded(.up))
    // cairo's coordinates end here.
    guard width < Int(Int16.max), height < Int(Int16.max) else { return nil }
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
      return nil
    }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let pixels = cairo_image_surface_get_data(surface)
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    self.surface = surface
    self.pixels = pixels
    stride = Int(cairo_image_surface_get_stride(surface))
    pixels.update(repeating: 0xFF, count: stride * height)
    cairo_surface_mark_dirty(surface)
  }

  deinit { cairo_surface_destroy(surface) }

  /// Draws the page, on the picture itself or on a surface that passes everything on to it.
  func draw(_ page: borrowing PageHandle, on target: OpaquePointer? = nil) {
    guard let context = cairo_create(target ?? surface) else { return }
    cairo_scale(context, Double(scale), Double(scale))
    page.render(on: context)
    cairo_destroy(context)
    cairo_surface_flush(surface)
  }

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

  /// The sum of the luminances of the window's pixels.
  func light(in window: PixelWindow) -> Int {
    var sum = 0
    forEachPixel(of: window) { sum += Luminance.of($0) }
    return sum
  }

  /// How much of some windows stands out from a colour: 0 where nothing does that people see, else the pixels' mean
  /// difference from it as a share of the greatest.
  func share(of windows: some Sequence<PixelWindow>, standingOutFrom color: UInt32) -> Float {
    let own = Luminance.of(color)
    var count = 0
    var sum = 0
    var greatest = 0
    for window in windows {
      forEachPixel(of: window) { pixel in
        let difference = abs(Luminance.of(pixel) - own)
        count += 1
        sum += difference
        greatest = max(greatest, difference)
      }
    }
    return greatest < Luminance.visibleDifference ? 0 : Float(sum) / Float(count * greatest)
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
      let start = UnsafeRawPointer(pixels + row * stride)
      for column in window.columns {
        body(start.load(fromByteOffset: column * 4, as: UInt32.self) & 0xFF_FFFF)
      }
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
