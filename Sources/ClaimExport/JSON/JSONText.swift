internal import DisputeModel

/// A JSON text that grows at its end.
///
/// - Shape: UTF-8; two spaces per level when pretty, no white space at all when compact. An inline array stays on one
///   line even in a pretty text.
/// - No locale, no floating point formatting: the same calls give the same bytes everywhere.
struct JSONText {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth = 0
  private var isEmptyContainer = true
  private var isInline = false
  private var followsKey = false

  /// Starts a text.
  init(pretty: Bool, capacity: Int = 0) {
    self.pretty = pretty
    bytes.reserveCapacity(capacity)
  }

  /// Ends the text with a line feed.
  mutating func endLine() { bytes.append(Self.lineFeed) }

  // MARK: Structure

  /// Opens an object.
  mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes an object.
  mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array; one line when `inline`, for arrays of short values.
  mutating func beginArray(inline: Bool = false) {
    begin(UInt8(ascii: "["))
    isInline = inline
  }

  /// Closes an array.
  mutating func endArray() {
    end(UInt8(ascii: "]"))
    isInline = false
  }

  /// Writes a key that the project chose, so that nothing in it needs escaping.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes a key that may hold anything.
  mutating func key(text: String) {
    separate()
    quote(text)
    endKey()
  }

  // MARK: Values

  /// Writes a string.
  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    separate()
    appendSigned(Int64(value))
  }

  /// Writes an amount with two decimals.
  mutating func money(_ amount: Money) {
    separate()
    if amount.minorUnits < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = amount.minorUnits.magnitude
    appendDigits(magnitude / 100)
    bytes.append(UInt8(ascii: "."))
    appendTwoDigits(UInt8(magnitude % 100))
  }

  /// Writes a coordinate, rounded to hundredths of a point and without trailing zeros.
  mutating func coordinate(_ value: Float) {
    separate()
    // Pages are at most a few thousand points wide; what is not a number there has no place in a JSON text.
    let limited = value.isFinite ? max(-1e9, min(1e9, Double(value))) : 0
    let hundredths = Int64((limited * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    appendDigits(magnitude / 100)
    let fraction = UInt8(magnitude % 100)
    guard fraction != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    appendTwoDigits(fraction)
    if fraction % 10 == 0 { bytes.removeLast() }
  }

  /// Writes a date as a string.
  mutating func date(_ date: CalendarDate) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    appendDigits(UInt64(date.year.magnitude))
    bytes.append(UInt8(ascii: "-"))
    appendTwoDigits(UInt8(truncatingIfNeeded: date.month))
    bytes.append(UInt8(ascii: "-"))
    appendTwoDigits(UInt8(truncatingIfNeeded: date.day))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a truth value.
  mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  // MARK: Layout

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isEmptyContainer = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if !isEmptyContainer && !isInline { breakLine() }
    bytes.append(bracket)
    isEmptyContainer = false
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard depth > 0 else { return }
    if !isEmptyContainer { bytes.append(UInt8(ascii: ",")) }
    if !isInline {
      breakLine()
    } else if pretty && !isEmptyContainer {
      bytes.append(UInt8(ascii: " "))
    }
    isEmptyContainer = false
  }

  private mutating func breakLine() {
    guard pretty else { return }
    bytes.append(Self.lineFeed)
    for _ in 0..<depth * Self.indentation { bytes.append(UInt8(ascii: " ")) }
  }

  // MARK: Characters

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.needsEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case Self.lineFeed: bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Self.hexDigit(byte >> 4))
      bytes.append(Self.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  // MARK: Digits

  private mutating func appendSigned(_ value: Int64) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude)
  }

  private mutating func appendDigits(_ value: UInt64) {
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func appendTwoDigits(_ value: UInt8) {
    bytes.append(UInt8(ascii: "0") + value / 10)
    bytes.append(UInt8(ascii: "0") + value % 10)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let indentation = 2
}
