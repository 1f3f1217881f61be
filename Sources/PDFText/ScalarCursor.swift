/// Walks UTF-8 that ends with a zero byte, one scalar per encoded character.
///
/// The standard library replaces a malformed sequence by as many U+FFFD as it has bad bytes. Rectangles go
/// with *encoded characters*, so here a lead byte and its continuation bytes are always one scalar.
struct ScalarCursor {
  private var position: UnsafePointer<CChar>

  init(_ text: UnsafePointer<CChar>) { position = text }

  /// The next scalar; `nil` at the end.
  mutating func next() -> Unicode.Scalar? {
    let lead = UInt8(bitPattern: position.pointee)
    guard lead != 0 else { return nil }
    position += 1
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    var value: UInt32
    switch lead {
    case 0xC0...0xDF: value = UInt32(lead & 0x1F)
    case 0xE0...0xEF: value = UInt32(lead & 0x0F)
    case 0xF0...0xF7: value = UInt32(lead & 0x07)
    default: value = .max
    }
    while UInt8(bitPattern: position.pointee) & 0xC0 == 0x80 {
      value = value << 6 | UInt32(UInt8(bitPattern: position.pointee) & 0x3F)
      position += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
