internal import CPoppler

extension PageHandle {
  /// Draws the page at its size in points.
  ///
  /// The corresponding C function is `poppler_page_render`.
  func render(on context: OpaquePointer) { poppler_page_render(raw, context) }

  /// Calls `body` with the place of each picture.
  ///
  /// The corresponding C function is `poppler_page_get_image_mapping`; pictures are not decoded for it, and
  /// the list is freed here.
  func forEachPicture(_ body: (PopplerRectangle) -> Void) {
    let list = poppler_page_get_image_mapping(raw)
    defer { poppler_page_free_image_mapping(list) }
    var node = list
    while let current = node {
      if let data = current.pointee.data {
        body(data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area)
      }
      node = current.pointee.next
    }
  }
}
