/// The binary form in which pages travel from the worker to the tool.
///
/// - Shape: little-endian; a count of pages; a page is number, width, height, styles (name length, name
///   bytes, size, colour, presence, upright), then glyphs (scalar, four edges, style). Lengths are `UInt32`,
///   coordinates `Float`.
/// - The reader trusts nothing: every length is checked against the bytes that are left.
public enum PageCoding {
  /// What is wrong with bytes that are no pages.
  public struct Malformed: Error, Hashable, Sendable {
    /// Offset of the item that could not be read.
    public let offset: Int
  }

  /// The pages as bytes.
  public static func encode(_ pages: [Page]) -> [UInt8] {
    let length = pages.reduce(4) { $0 + PageEncoder.length(of: $1) }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      var encoder = PageEncoder(UnsafeMutableRawBufferPointer(buffer))
      encoder.put(UInt32(pages.count))
      for page in pages { encoder.put(page) }
      count = encoder.offset
    }
  }

  /// The pages that the bytes hold.
  ///
  /// - Throws: `Malformed` when a length, a scalar, a coordinate or a style index cannot be right.
  public static func decode(_ bytes: [UInt8]) throws(Malformed) -> [Page] {
    try bytes.withUnsafeBufferPointer { buffer throws(Malformed) in
      try decode(UnsafeRawBufferPointer(buffer))
    }
  }

  /// The pages that the bytes hold.
  ///
  /// - Throws: `Malformed` when a length, a scalar, a coordinate or a style index cannot be right.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(Malformed) -> [Page] {
    var decoder = PageDecoder(bytes)
    let count = try decoder.count(bytesPerItem: WireSize.emptyPage)
    var pages: [Page] = []
    pages.reserveCapacity(count)
    for _ in 0..<count { pages.append(try decoder.page()) }
    guard decoder.offset == bytes.count else { throw Malformed(offset: decoder.offset) }
    return pages
  }

  /// Smallest coded sizes, in bytes.
  enum WireSize {
    /// Number, width, height, count of styles, count of glyphs.
    static let emptyPage = 20
    /// Name length, size, colour, presence, upright.
    static let namelessStyle = 20
    /// Scalar, four edges, style index.
    static let glyph = 24
  }
}
