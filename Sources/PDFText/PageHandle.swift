internal import CPopplerText

/// Owns what was read of one page.
struct PageHandle: ~Copyable {
  private let raw: OpaquePointer
  private let contents: PTPageContents

  /// Takes over the page.
  init(owning raw: OpaquePointer) {
    self.raw = raw
    contents = PTPageGetContents(raw)
  }

  deinit { PTPageFree(raw) }

  /// Width and height of the upright page.
  var size: (width: Float, height: Float) { (contents.width, contents.height) }

  /// The glyphs in the order in which they are drawn; they live as long as the handle.
  var glyphs: UnsafeBufferPointer<PTGlyph> {
    UnsafeBufferPointer(start: contents.glyphs, count: contents.glyphCount)
  }

  /// The styles that the glyphs refer to; they live as long as the handle.
  var styles: UnsafeBufferPointer<PTStyle> {
    UnsafeBufferPointer(start: contents.styles, count: contents.styleCount)
  }

  /// Everything else that is painted, in that order; it lives as long as the handle.
  var paints: UnsafeBufferPointer<PTPaint> {
    UnsafeBufferPointer(start: contents.paints, count: contents.paintCount)
  }
}
