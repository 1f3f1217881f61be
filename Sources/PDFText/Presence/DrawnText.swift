internal import CPoppler
internal import PDFLayout

/// Watches a page being drawn, and notes at which places glyphs leave ink.
///
/// poppler-glib does not tell the rendering mode of text. But text of mode 3, which text recognition lays over
/// scans, draws nothing; so the page is drawn through an observing surface of cairo, which reports each glyph
/// run and each other operation after it was drawn. Pictures come as paints, masks or fills.
final class DrawnText {
  private let picture: PagePicture
  private let windows: [PixelWindow]
  private var digests: [UInt64]
  /// For each place, whether glyphs left ink there that nothing covers later.
  private(set) var isInked: [Bool]
  private var operations = 0

  /// Pages of text take some thousand operations; maps and drawings that take more are not watched to the end.
  private static let maximumOperations = 5000

  private init(_ picture: PagePicture, windows: [PixelWindow]) {
    self.picture = picture
    self.windows = windows
    digests = windows.map { picture.digest(of: $0) }
    isInked = windows.map { _ in false }
  }

  /// Draws the page and tells which of the boxes were inked; `nil` when the page could not be watched.
  static func inked(_ boxes: [Rect], of page: borrowing PageHandle, on picture: PagePicture)
    -> [Bool]?
  {
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
      return watch.operations <= maximumOperations ? watch.isInked : nil
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
      let digest = picture.digest(of: windows[index])
      guard digest != digests[index] else { continue }
      digests[index] = digest
      isInked[index] = isText
    }
  }
}
