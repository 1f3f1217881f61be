/// The header of one frame on the worker's standard output.
///
/// A document is answered by one `page` frame per page, as soon as that page is read, and one closing
/// frame of any other kind. Thus the worker never holds more than a page, and the tool takes in the first
/// page while the second is being read.
///
/// - Shape: magic, kind, length of the payload; four bytes each, little-endian.
public struct WorkerReply: Hashable, Sendable {
  /// What a frame says.
  ///
  /// Values are part of the protocol: append, never renumber.
  public enum Kind: UInt32, CaseIterable, Sendable {
    /// One page; the payload is its coded form.
    case page = 0
    /// The document is complete.
    case complete = 1
    /// The bytes do not begin like a PDF.
    case notPDF = 2
    /// The structure is broken beyond repair.
    case damaged = 3
    /// The document asks for a password.
    case encrypted = 4
    /// More pages than allowed; the payload is the document's page count.
    case tooManyPages = 5
    /// No page has text.
    case noText = 6
  }

  /// What the frame says.
  public var kind: Kind
  /// Length of the payload that follows, in bytes.
  public var length: UInt32

  /// Creates a header.
  public init(kind: Kind, length: UInt32) {
    self.kind = kind
    self.length = length
  }

  /// Length of an encoded header in bytes.
  public static let encodedLength = 12

  /// `EOBR`; a stream that has lost its place shows here.
  private static let magic: UInt32 = 0x5242_4F45

  /// The header as bytes.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.encodedLength)
    LittleEndian.append(Self.magic, to: &bytes)
    LittleEndian.append(kind.rawValue, to: &bytes)
    LittleEndian.append(length, to: &bytes)
    return bytes
  }

  /// Reads a header; `nil` when the bytes are none.
  public init?(decoding bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.encodedLength, LittleEndian.uint32(bytes, at: 0) == Self.magic,
      let kind = Kind(rawValue: LittleEndian.uint32(bytes, at: 4))
    else { return nil }
    self.kind = kind
    length = LittleEndian.uint32(bytes, at: 8)
  }
}
