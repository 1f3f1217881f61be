/// Writes pages into memory of exactly the length that `length(of:)` has added up.
///
/// Stores at computed offsets instead of appending bytes: a page of 2,000 glyphs takes microseconds.
struct PageEncoder {
  private let buffer: UnsafeMutableRawBufferPointer
  private(set) var offset = 0

  init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

  /// Coded length in bytes.
  static func length(of page: Page) -> Int {
    page.styles.reduce(PageCoding.WireSize.emptyPage + page.glyphs.count * PageCoding.WireSize.glyph) {
      $0 + PageCoding.WireSize.namelessStyle + $1.fontName.utf8.count
    }
  }

  mutating func put(_ page: Page) {
    put(UInt32(page.number))
    put(page.width)
    put(page.height)
    put(UInt32(page.styles.count))
    for style in page.styles {
      put(UInt32(style.fontName.utf8.count))
      let name = UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])
      name.copyBytes(from: style.fontName.utf8)
      offset += style.fontName.utf8.count
      put(style.fontSize)
      put(style.color)
      put(style.presence.rawValue)
      put(UInt32(style.isUpright ? 1 : 0))
    }
    put(UInt32(page.glyphs.count))
    put(page.glyphs)
  }

  private mutating func put(_ glyphs: [Glyph]) {
    let start = offset
    let size = PageCoding.WireSize.glyph
    for (index, glyph) in glyphs.enumerated() {
      let at = start + index * size
      store(glyph.scalar.value, at: at)
      store(glyph.box.x0.bitPattern, at: at + 4)
      store(glyph.box.y0.bitPattern, at: at + 8)
      store(glyph.box.x1.bitPattern, at: at + 12)
      store(glyph.box.y1.bitPattern, at: at + 16)
      store(UInt32(truncatingIfNeeded: glyph.style), at: at + 20)
    }
    offset += glyphs.count * size
  }

  mutating func put(_ value: UInt32) {
    store(value, at: offset)
    offset += 4
  }

  private mutating func put(_ value: Float) { put(value.bitPattern) }

  /// The buffer has been sized for the page, so the store is within it; debug builds check.
  @inline(__always)
  private func store(_ value: UInt32, at offset: Int) {
    buffer.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt32.self)
  }
}
