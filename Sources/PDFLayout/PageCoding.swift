/// The binary form in which pages travel from the worker to the tool.
///
/// - Shape: little-endian; a page is number, width, height, styles (name length, name bytes, size, colour),
///   then glyphs (scalar, four edges, style). Lengths are `UInt32`, coordinates `Float`.
/// - The reader trusts nothing: every length is checked against the bytes that are left.
public enum PageCoding {
  /// What is wrong with bytes that are no pages.
  public struct Malformed: Error, Sendable {
    /// Offset of the first byte that could not be read.
    public let offset: Int
  }

  /// The pages as bytes.
  public static func encode(_ pages: [Page]) -> [UInt8] {
    var out = Writer()
    out.put(UInt32(pages.count))
    for page in pages {
      out.put(UInt32(page.number))
      out.put(page.width)
      out.put(page.height)
      out.put(UInt32(page.styles.count))
      for style in page.styles {
        let name = Array(style.fontName.utf8)
        out.put(UInt32(name.count))
        out.bytes.append(contentsOf: name)
        out.put(style.fontSize)
        out.put(style.color)
      }
      out.put(UInt32(page.glyphs.count))
      out.bytes.reserveCapacity(out.bytes.count + page.glyphs.count * bytesPerGlyph)
      for glyph in page.glyphs {
        out.put(glyph.scalar.value)
        out.put(glyph.box.x0)
        out.put(glyph.box.y0)
        out.put(glyph.box.x1)
        out.put(glyph.box.y1)
        out.put(UInt32(glyph.style))
      }
    }
    return out.bytes
  }

  /// The pages that the bytes hold.
  ///
  /// - Throws: `Malformed` when a length, a scalar or a style index cannot be right.
  public static func decode(_ bytes: [UInt8]) throws(Malformed) -> [Page] {
    var input = Reader(bytes: bytes)
    let pageCount = try input.count(bytesPerItem: 20)
    var pages: [Page] = []
    pages.reserveCapacity(pageCount)
    for _ in 0..<pageCount {
      let number = Int(try input.uint32())
      let width = try input.float()
      let height = try input.float()
      let styleCount = try input.count(bytesPerItem: 12)
      var styles: [TextStyle] = []
      styles.reserveCapacity(styleCount)
      for _ in 0..<styleCount {
        let name = try input.string()
        styles.append(
          TextStyle(fontName: name, fontSize: try input.float(), color: try input.uint32()))
      }
      let glyphCount = try input.count(bytesPerItem: bytesPerGlyph)
      var glyphs: [Glyph] = []
      glyphs.reserveCapacity(glyphCount)
      for _ in 0..<glyphCount {
        guard let scalar = Unicode.Scalar(try input.uint32()) else {
          throw Malformed(offset: input.offset)
        }
        let box = Rect(
          x0: try input.float(), y0: try input.float(), x1: try input.float(), y1: try input.float())
        let style = Int(try input.uint32())
        guard style < styles.count else { throw Malformed(offset: input.offset) }
        glyphs.append(Glyph(scalar: scalar, box: box, style: style))
      }
      pages.append(Page(number: number, width: width, height: height, styles: styles, glyphs: glyphs))
    }
    return pages
  }

  /// Scalar, four edges and style index, four bytes each.
  private static let bytesPerGlyph = 24

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func put(_ value: UInt32) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ value: Float) { put(value.bitPattern) }
  }

  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func uint32() throws(Malformed) -> UInt32 {
      guard bytes.count - offset >= 4 else { throw Malformed(offset: offset) }
      let value = bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      }
      offset += 4
      return UInt32(littleEndian: value)
    }

    mutating func float() throws(Malformed) -> Float {
      let value = Float(bitPattern: try uint32())
      guard value.isFinite else { throw Malformed(offset: offset) }
      return value
    }

    mutating func count(bytesPerItem: Int) throws(Malformed) -> Int {
      let count = Int(try uint32())
      guard count <= (bytes.count - offset) / bytesPerItem else { throw Malformed(offset: offset) }
      return count
    }

    mutating func string() throws(Malformed) -> String {
      let length = try count(bytesPerItem: 1)
      defer { offset += length }
      return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    }
  }
}
