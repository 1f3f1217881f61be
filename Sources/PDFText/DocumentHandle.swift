internal import CPoppler

/// Owns one `PopplerDocument`.
///
/// poppler is not safe to use from two threads, not even with two documents (its colour-management
/// profiles are filled in lazily, process-wide). A process that links this module reads on one thread.
struct DocumentHandle: ~Copyable {
  private let raw: OpaquePointer

  /// Opens a document without copying its bytes, which must outlive the handle and its pages.
  ///
  /// The corresponding C function is `poppler_document_new_from_bytes`; the `GError` is freed here.
  init(borrowing bytes: UnsafeRawBufferPointer) throws(PDFOpenError) {
    let data = g_bytes_new_static(bytes.baseAddress, gsize(bytes.count))
    defer { g_bytes_unref(data) }
    var failure: UnsafeMutablePointer<GError>?
    if let document = poppler_document_new_from_bytes(data, nil, &failure) {
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
    return PageHandle(owning: page)
  }
}
