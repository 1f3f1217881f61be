/// Strings and numbers.
extension JSONReader {
  mutating func string() throws(JSONSyntaxError) -> String {
    try expect("\"")
    var text: [UInt8] = []
    var plainStart = offset
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let plain = bytes[plainStart..<offset]
        offset += 1
        // Most strings hold no escape and are copied once.
        if text.isEmpty { return String(decoding: plain, as: UTF8.self) }
        return String(decoding: text + plain, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[plainStart..<offset])
        text.append(contentsOf: String(try escaped()).utf8)
        plainStart = offset
      case 0..<0x20: throw error(.unescapedControl)
      default: offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escaped() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let letter = byte else { throw error(.unexpectedEnd) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try escapedScalar(start: start)
    default:
      offset = start
      throw error(.unknownEscape)
    }
  }

  private mutating func escapedScalar(start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // RFC 8259, section 7: what needs more than four digits is written as a surrogate pair.
    guard UTF16.isLeadSurrogate(first), offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else {
      offset = start
      throw error(.loneSurrogate)
    }
    offset += 2
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else {
      offset = start
      throw error(.loneSurrogate)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = byte.flatMap({ Unicode.Scalar($0).properties.isASCIIHexDigit ? $0 : nil }) else {
        throw error(.unknownEscape)
      }
      offset += 1
      // '0'…'9' are 0x30…0x39, 'A'…'F' 0x41…0x46 and 'a'…'f' 0x61…0x66.
      unit = unit << 4 | (UInt16(digit & 0xF) + (digit > UInt8(ascii: "9") ? 9 : 0))
    }
    return unit
  }

  mutating func number() throws(JSONSyntaxError) -> String {
    let start = offset
    _ = accept(UInt8(ascii: "-"))
    let startsWithZero = byte == UInt8(ascii: "0")
    let wholeDigits = try digits()
    guard wholeDigits == 1 || !startsWithZero else {
      offset = start
      throw error(.malformedNumber)
    }
    if accept(UInt8(ascii: ".")) { try digits() }
    if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
      if !accept(UInt8(ascii: "+")) { _ = accept(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads at least one digit and tells how many there were.
  @discardableResult
  private mutating func digits() throws(JSONSyntaxError) -> Int {
    let start = offset
    while let byte, Self.digits.contains(byte) { offset += 1 }
    guard offset > start else { throw error(.malformedNumber) }
    return offset - start
  }
}
