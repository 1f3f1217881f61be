/// Reads JSON texts strictly as RFC 8259 has it; keys must not repeat.
public struct JSONReader {
  /// A text that is no JSON.
  public struct Malformed: Error, Sendable {
    /// Offset of the byte that does not belong there.
    public let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  /// The one value that the bytes hold.
  public static func value(of bytes: [UInt8]) throws(Malformed) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Malformed(offset: 0) }
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw Malformed(offset: reader.offset) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
  }

  private mutating func accept(_ text: StaticString) -> Bool {
    let matches = text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    if matches { offset += text.utf8CodeUnitCount }
    return matches
  }

  private mutating func expect(_ text: StaticString) throws(Malformed) {
    guard accept(text) else { throw Malformed(offset: offset) }
  }

  private mutating func value() throws(Malformed) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try expect("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try expect("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try expect("null")
      return .null
    default: return try number()
    }
  }

  private mutating func object() throws(Malformed) -> JSONValue {
    try expect("{")
    var members: [JSONValue.Member] = []
    skipSpace()
    if accept("}") { return .object([]) }
    repeat {
      skipSpace()
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else { throw Malformed(offset: offset) }
      skipSpace()
      try expect(":")
      members.append(JSONValue.Member(key: key, value: try value()))
      skipSpace()
    } while accept(",")
    try expect("}")
    return .object(members)
  }

  private mutating func array() throws(Malformed) -> JSONValue {
    try expect("[")
    var items: [JSONValue] = []
    skipSpace()
    if accept("]") { return .array([]) }
    repeat {
      items.append(try value())
      skipSpace()
    } while accept(",")
    try expect("]")
    return .array(items)
  }

  private mutating func string() throws(Malformed) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escaped()).utf8)
      case 0..<0x20: throw Malformed(offset: offset - 1)
      default: text.append(byte)
      }
    }
    throw Malformed(offset: offset)
  }

  private mutating func escaped() throws(Malformed) -> Unicode.Scalar {
    if accept("\"") { return "\"" }
    if accept("\\") { return "\\" }
    if accept("/") { return "/" }
    if accept("n") { return "\n" }
    if accept("r") { return "\r" }
    if accept("t") { return "\t" }
    if accept("b") { return "\u{8}" }
    if accept("f") { return "\u{C}" }
    try expect("u")
    guard offset + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw Malformed(offset: offset) }
    offset += 4
    return scalar
  }

  private mutating func number() throws(Malformed) -> JSONValue {
    let start = offset
    _ = accept("-")
    let first = byte
    let whole = digits()
    guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else { throw Malformed(offset: offset) }
    if accept(".") { guard digits() > 0 else { throw Malformed(offset: offset) } }
    if accept("e") || accept("E") {
      if !accept("+") { _ = accept("-") }
      guard digits() > 0 else { throw Malformed(offset: offset) }
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = offset
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }
}
