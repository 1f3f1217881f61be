internal import CPoppler
internal import PDFLayout

/// Watches a page being drawn, and notes at which places glyphs leave ink.
///
/// poppler-glib does not tell the rendering mode of text. But text of mode 3, which text recognition lays over
/// scans, draws nothing; so the page is drawn through an observing surface of cairo, which reports each glyph
/// run and each other operation after it was drawn. Pictures come as paints, masks or fills.
final class DrawnText {
  /// What glyphs left at a place.
  enum Ink {
    /// Nothing, or what something else covers.
    case none
    /// Something darker than what was there, as on white paper.
    case darker
    /// Something lighter, as white letters on a dark bar.
    case lighter
  }

  private let picture: PagePicture
  private let windows: [PixelWindow]
  private var light: [Int]
  /// For each place, what the last operation that changed it left.
  private var ink: [Ink]
  private var operations = 0

  /// Pages of text take some thousand operations; maps and drawings that take more are not watched to the end.
  private static let maximumOperations = 5000

  private init(_ picture: PagePicture, windows: [PixelWindow]) {
    self.picture = picture
    self.windows = windows
    light = windows.map(picture.light)
    ink = windows.map { _ in .none }
  }

  /// Draws the page and tells what ink the boxes hold in the end; `nil` when the page could not be watched.
  static func ink(at boxes: [Rect], of page: borrowing PageHandle, on picture: PagePicture) -> [Ink]? {
    guard
      let observer = cairo_surface_create_observer(picture.surface, CAIRO_SURFACE_OBSERVER_NORMAL)
    else { return nil }
    defer { cairo_surface_destroy(observer) }
    guard cairo_surface_status(observer) == CAIRO_STATUS_SUCCESS else { return nil }
    let watch = DrawnText(picture, windows: boxes.map(picture.window))
    let data = Unmanaged.passUnretained(watch).toOpaque()
    let drawn: cairo_surface_observer_callback_t = { _, _, data in
      DrawnText.watch(data)?.note(isText: true)
    }
    let other: cairo_surface_observer_callback_t = { _, _, data in
      DrawnText.watch(data)?.note(isText: false)
    }
    cairo_surface_observer_add_glyphs_callback(observer, drawn, data)
    // The outlines of letters, drawn to make them bold.
    cairo_surface_observer_add_stroke_callback(observer, drawn, data)
    cairo_surface_observer_add_fill_callback(observer, other, data)
    cairo_surface_observer_add_paint_callback(observer, other, data)
    cairo_surface_observer_add_mask_callback(observer, other, data)
    return withExtendedLifetime(watch) {
      picture.draw(page, on: observer)
      return watch.operations <= maximumOperations ? watch.ink : nil
    }
  }

  private static func watch(_ data: UnsafeMutableRawPointer?) -> DrawnText? {
    data.map { Unmanaged<DrawnText>.fromOpaque($0).takeUnretainedValue() }
  }

  private func note(isText: Bool) {
    operations += 1
    guard operations <= Self.maximumOperations else { return }
    cairo_surface_flush(picture.surface)
    for index in windows.indices {
      let now = picture.light(in: windows[index])
      guard now != light[index] else { continue }
      ink[index] = !isText ? .none : now > light[index] ? .lighter : .darker
      light[index] = now
    }
  }
}
