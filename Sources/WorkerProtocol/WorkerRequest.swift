/// The header that goes before the bytes of one PDF on the worker's standard input.
///
/// - Shape: magic, length of the PDF, page limit; four bytes each, little-endian.
public struct WorkerRequest: Hashable, Sendable {
  /// Length of the PDF that follows, in bytes.
  public var length: UInt32
  /// Documents with more pages are refused.
  public var maxPages: UInt32

  /// Creates a header.
  public init(length: UInt32, maxPages: UInt32) {
    self.length = length
    self.maxPages = maxPages
  }

  /// Length of an encoded header in bytes.
  public static let encodedLength = 12

  /// `EOBQ`; a stream that has lost its place shows here.
  private static let magic: UInt32 = 0x5142_4F45

  /// The header as bytes.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.encodedLength)
    LittleEndian.append(Self.magic, to: &bytes)
    LittleEndian.append(length, to: &bytes)
    LittleEndian.append(maxPages, to: &bytes)
    return bytes
  }

  /// Reads a header; `nil` when the bytes are none.
  public init?(decoding bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.encodedLength, LittleEndian.uint32(bytes, at: 0) == Self.magic else {
      return nil
    }
    length = LittleEndian.uint32(bytes, at: 4)
    maxPages = LittleEndian.uint32(bytes, at: 8)
  }
}
