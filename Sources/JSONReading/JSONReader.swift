/// Reads JSON texts strictly as RFC 8259 has it, whoever wrote them.
///
/// - Shape: UTF-8. A byte order mark at the start of a text is passed over, as RFC 8259, section 8.1, allows. Keys of an object must not repeat; keys that differ only in how their
///   accents are composed count as repeated, because Swift takes them for equal.
/// - Whatever the bytes are, reading ends with values or with a `JSONSyntaxError`.
public struct JSONReader: Sendable {
  /// The most arrays and objects in each other, so that no text can use up the stack.
  ///
  /// What the tool writes has ten at most.
  public static let mostLevels = 128

  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  let bytes: [UInt8]
  var offset = 0
  private var level = 0
  /// Where the text begins.
  private let start: Int

  /// Starts reading a text of no, one or many values: JSON Lines, or values that span lines.
  ///
  /// - Throws: `JSONSyntaxError` when the bytes are not UTF-8.
  public init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    self.bytes = bytes
    if let fault = bytes.firstOffsetOutsideUTF8 { throw JSONSyntaxError(.notUTF8, at: fault, in: bytes) }
    if bytes.starts(with: Self.byteOrderMark) { offset = Self.byteOrderMark.count }
    start = offset
  }

  /// What some editors write in front of UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The one value that the bytes hold.
  public static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var reader = try JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.error(.textAfterValue) }
    return value
  }

  /// The next value and the 1-based line on which it begins; `nil` at the end of the text.
  ///
  /// Each value begins on a line of its own; after an error there is nothing more to read.
  public mutating func next() throws(JSONSyntaxError) -> JSONLine? {
    let previousEnd = offset
    skipSpace()
    guard offset < bytes.count else { return nil }
    let breaks = bytes[previousEnd..<offset].count { $0 == UInt8(ascii: "\n") }
    guard previousEnd == start || breaks > 0 else { throw error(.textAfterValue) }
    line += breaks
    let start = offset
    let value = try value()
    let found = JSONLine(line: line, range: start..<offset, value: value)
    line += bytes[start..<offset].count { $0 == UInt8(ascii: "\n") }
    return found
  }

  private var line = 1

  // MARK: Values

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONSyntaxError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONSyntaxError) in try reader.array() }
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
    case UInt8(ascii: "-"): return .number(try number())
    case let first? where Self.digits.contains(first): return .number(try number())
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard level < Self.mostLevels else { throw error(.nestedTooDeep) }
    level += 1
    offset += 1
    let value = try read(&self)
    level -= 1
    return value
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if accept(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      let start = offset
      let key = try string()
      guard keys.insert(key).inserted else {
        offset = start
        throw error(.repeatedKey)
      }
      skipSpace()
      try expect(":")
      members.append(JSONValue.Member(key: key, value: try value()))
      skipSpace()
    } while accept(UInt8(ascii: ","))
    try expect("}")
    return .object(members)
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var items: [JSONValue] = []
    skipSpace()
    if accept(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      items.append(try value())
      skipSpace()
    } while accept(UInt8(ascii: ","))
    try expect("]")
    return .array(items)
  }

  // MARK: Bytes

  /// The byte to be read next; `nil` at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  mutating func accept(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ text: StaticString) throws(JSONSyntaxError) {
    for index in 0..<text.utf8CodeUnitCount {
      let expected = text.withUTF8Buffer { $0[index] }
      guard accept(expected) else { throw error(.unexpectedCharacter) }
    }
  }

  /// An error about the byte to be read next; at the end of the text, that it ends.
  func error(_ fault: JSONSyntaxError.Fault) -> JSONSyntaxError {
    let endsEarly = offset >= bytes.count && fault != .textAfterValue
    return JSONSyntaxError(endsEarly ? .unexpectedEnd : fault, at: offset, in: bytes)
  }
}
