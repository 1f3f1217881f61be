internal import CPoppler

/// Owns one `PopplerDocument`.
///
/// poppler is not safe to use from two threads, not even with two documents (its colour-management
/// profiles are filled in lazily, process-wide). A process that links this module reads on one thread.
struct DocumentHandle: ~Copyable {
  private let raw: OpaquePointer

  /// Opens a document from its bytes.
  ///
  /// The corresponding C function is `poppler_document_new_from_bytes`.
  init(bytes: [UInt8]) throws(PDFOpenError) {
    var failure: UnsafeMutablePointer<GError>?
    let document = bytes.withUnsafeBufferPointer { buffer in
      let data = g_bytes_new(buffer.baseAddress, gsize(buffer.count))
      defer { g_bytes_unref(data) }
      return poppler_document_new_from_bytes(data, nil, &failure)
    }
    if let document {
      raw = document
      return
    }
    defer { if let failure { g_error_free(failure) } }
    if let failure, failure.pointee.domain == cpoppler_error_domain(),
      failure.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
    {
      throw .encrypted
    }
    throw .damaged
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(raw)) }

  /// The corresponding C function is `poppler_document_get_n_pages`.
  var pageCount: Int { Int(poppler_document_get_n_pages(raw)) }

  /// The corresponding C function is `poppler_document_get_page`.
  func page(at index: Int) -> PageHandle? {
    guard let page = poppler_document_get_page(raw, Int32(index)) else { return nil }
    return PageHandle(raw: page)
  }
}

/// Owns one `PopplerPage`.
struct PageHandle: ~Copyable {
  fileprivate let raw: OpaquePointer

  fileprivate init(raw: OpaquePointer) { self.raw = raw }

  deinit { g_object_unref(UnsafeMutableRawPointer(raw)) }

  /// Width and height of the upright page. The corresponding C function is `poppler_page_get_size`.
  var size: (width: Float, height: Float) {
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(raw, &width, &height)
    return (Float(width), Float(height))
  }

  /// Calls `body` with the page's scalars in document order.
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
