internal import CPoppler

/// Owns one `PopplerPage`.
struct PageHandle: ~Copyable {
  let raw: OpaquePointer

  /// Takes over the caller's reference.
  init(owning raw: OpaquePointer) { self.raw = raw }

  deinit { g_object_unref(UnsafeMutableRawPointer(raw)) }

  /// Width and height of the upright page.
  ///
  /// The corresponding C function is `poppler_page_get_size`.
  var size: (width: Float, height: Float) {
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(raw, &width, &height)
    return (Float(width), Float(height))
  }

  /// Calls `body` with the page's text as UTF-8 that ends with a zero byte.
  ///
  /// The corresponding C function is `poppler_page_get_text`; the string is freed here.
  func withText<R>(_ body: (UnsafePointer<CChar>) -> R) -> R? {
    guard let text = poppler_page_get_text(raw) else { return nil }
    defer { g_free(text) }
    return body(text)
  }

  /// Calls `body` with one rectangle per scalar of the text.
  ///
  /// The corresponding C function is `poppler_page_get_text_layout`; the array is freed here.
  func withTextLayout<R>(_ body: (UnsafeBufferPointer<PopplerRectangle>) -> R) -> R? {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(raw, &rectangles, &count) != 0, let rectangles else { return nil }
    defer { g_free(rectangles) }
    return body(UnsafeBufferPointer(start: rectangles, count: Int(count)))
  }

  /// Calls `body` for each run of equal style, with inclusive scalar indices.
  ///
  /// The corresponding C function is `poppler_page_get_text_attributes`; the list is freed here.
  func forEachStyleRun(_ body: (PopplerTextAttributes) -> Void) {
    let list = poppler_page_get_text_attributes(raw)
    defer { poppler_page_free_text_attributes(list) }
    var node = list
    while let current = node {
      if let data = current.pointee.data {
        body(data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee)
      }
      node = current.pointee.next
    }
  }
}
