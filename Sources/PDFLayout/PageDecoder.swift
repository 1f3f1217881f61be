/// Reads pages from bytes that may say anything.
///
/// A count is checked once against the bytes that are left; after that the items need no check of length.
struct PageDecoder {
  private let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func page() throws(PageCoding.Malformed) -> Page {
    let number = Int(try uint32())
    let width = try float()
    let height = try float()
    let styles = try styles()
    let glyphs = try glyphs(styleCount: UInt32(styles.count))
    return Page(number: number, width: width, height: height, styles: styles, glyphs: glyphs)
  }

  /// A count of items of which each takes at least `bytesPerItem`.
  mutating func count(bytesPerItem: Int) throws(PageCoding.Malformed) -> Int {
    let count = Int(try uint32())
    guard count <= (bytes.count - offset) / bytesPerItem else { throw malformed(at: offset) }
    return count
  }

  private mutating func styles() throws(PageCoding.Malformed) -> [TextStyle] {
    let count = try count(bytesPerItem: PageCoding.WireSize.namelessStyle)
    var styles: [TextStyle] = []
    styles.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count(bytesPerItem: 1)
      let name = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
      offset += length
      let size = try float()
      let color = try uint32()
      guard let presence = TextPresence(rawValue: try uint32()) else { throw malformed(at: offset - 4) }
      let upright = try uint32()
      guard upright <= 1 else { throw malformed(at: offset - 4) }
      styles.append(
        TextStyle(
          fontName: name, fontSize: size, color: color, presence: presence, isUpright: upright == 1))
    }
    return styles
  }

  private mutating func glyphs(styleCount: UInt32) throws(PageCoding.Malformed) -> [Glyph] {
    let size = PageCoding.WireSize.glyph
    let count = try count(bytesPerItem: size)
    let start = offset
    var firstBad: Int?
    let glyphs = [Glyph](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        guard let glyph = glyph(at: start + index * size, styleCount: styleCount) else {
          firstBad = start + index * size
          break
        }
        buffer.initializeElement(at: index, to: glyph)
        initialized = index + 1
      }
    }
    if let firstBad { throw malformed(at: firstBad) }
    offset += count * size
    return glyphs
  }

  @inline(__always)
  private func glyph(at offset: Int, styleCount: UInt32) -> Glyph? {
    let box = Rect(
      x0: Float(bitPattern: load(at: offset + 4)), y0: Float(bitPattern: load(at: offset + 8)),
      x1: Float(bitPattern: load(at: offset + 12)), y1: Float(bitPattern: load(at: offset + 16)))
    let style = load(at: offset + 20)
    guard let scalar = Unicode.Scalar(load(at: offset)), style < styleCount,
      box.x0.isFinite, box.y0.isFinite, box.x1.isFinite, box.y1.isFinite
    else { return nil }
    return Glyph(scalar: scalar, box: box, style: Int(style))
  }

  private mutating func uint32() throws(PageCoding.Malformed) -> UInt32 {
    guard bytes.count - offset >= 4 else { throw malformed(at: offset) }
    defer { offset += 4 }
    return load(at: offset)
  }

  private mutating func float() throws(PageCoding.Malformed) -> Float {
    let value = Float(bitPattern: try uint32())
    guard value.isFinite else { throw malformed(at: offset - 4) }
    return value
  }

  @inline(__always)
  private func load(at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private func malformed(at offset: Int) -> PageCoding.Malformed { PageCoding.Malformed(offset: offset) }
}
