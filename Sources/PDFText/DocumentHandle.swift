internal import CPopplerText

/// Owns one open document.
///
/// poppler is not safe to use from two threads, not even with two documents (its colour-management
/// profiles are filled in lazily, process-wide). A process that links this module reads on one thread.
struct DocumentHandle: ~Copyable {
  private let raw: OpaquePointer

  /// Opens a document without copying its bytes, which must outlive the handle.
  ///
  /// The corresponding C function is `PTDocumentOpen`.
  init(borrowing bytes: UnsafeRawBufferPointer) throws(PDFOpenError) {
    var opening = PTDamaged
    guard let document = PTDocumentOpen(bytes.baseAddress, bytes.count, &opening) else {
      throw opening == PTEncrypted ? .encrypted : .damaged
    }
    raw = document
  }

  deinit { PTDocumentClose(raw) }

  /// The corresponding C function is `PTDocumentPageCount`.
  var pageCount: Int { Int(PTDocumentPageCount(raw)) }

  /// What a page draws; `nil` when it cannot be read.
  ///
  /// The corresponding C function is `PTDocumentReadPage`.
  ///
  /// - Parameter withPictures: whether the places of images are told.
  func page(at index: Int, withPictures: Bool) -> PageHandle? {
    PTDocumentReadPage(raw, Int32(index), withPictures).map { PageHandle(owning: $0) }
  }

  /// Draws a page into rows of `width` pixels; `false` when it could not be drawn.
  ///
  /// The corresponding C function is `PTDocumentDrawPage`.
  func draw(
    page index: Int, scale: Float, on pixels: UnsafeMutablePointer<UInt32>, width: Int, height: Int
  ) -> Bool {
    PTDocumentDrawPage(raw, Int32(index), scale, pixels, Int32(width), Int32(height))
  }
}
