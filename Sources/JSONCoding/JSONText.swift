package import DisputeModel

/// A JSON text that grows at its end.
///
/// - Shape: UTF-8; two spaces per level when pretty, no white space at all when compact. An inline array stays on one
///   line even in a pretty text.
/// - No locale, no floating point formatting: the same calls give the same bytes everywhere.
package struct JSONText {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth = 0
  private var isEmptyContainer = true
  private var isInline = false
  private var followsKey = false

  /// Starts a text.
  package init(pretty: Bool, capacity: Int = 0) {
    self.pretty = pretty
    bytes.reserveCapacity(capacity)
  }

  /// Ends the text with a line feed.
  package mutating func endLine() { bytes.append(Self.lineFeed) }

  // MARK: Structure

  /// Opens an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes an object.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array; one line when `inline`, for arrays of short values.
  package mutating func beginArray(inline: Bool = false) {
    begin(UInt8(ascii: "["))
    isInline = inline
  }

  /// Closes an array.
  package mutating func endArray() {
    end(UInt8(ascii: "]"))
    isInline = false
  }

  /// Writes a key that the project chose, so that nothing in it needs escaping.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes a key that may hold anything.
  package mutating func key(text: String) {
    separate()
    bytes.appendQuoted(text)
    endKey()
  }

  // MARK: Values

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    bytes.appendQuoted(text)
  }

  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    separate()
    bytes.appendSigned(Int64(value))
  }

  /// Writes a number that is spelled as JSON spells it.
  package mutating func number(spelling: String) {
    separate()
    bytes.append(contentsOf: spelling.utf8)
  }

  /// Writes `null`.
  package mutating func null() { number(spelling: "null") }

  /// Writes an amount with two decimals.
  package mutating func money(_ amount: Money) {
    separate()
    if amount.minorUnits < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = amount.minorUnits.magnitude
    bytes.appendDigits(magnitude / 100)
    bytes.append(UInt8(ascii: "."))
    bytes.appendTwoDigits(UInt8(magnitude % 100))
  }

  /// Writes a coordinate, rounded to hundredths of a point and without trailing zeros.
  package mutating func coordinate(_ value: Float) {
    separate()
    // Pages are at most a few thousand points wide; what is not a number there has no place in a JSON text.
    let limited = value.isFinite ? max(-1e9, min(1e9, Double(value))) : 0
    let hundredths = Int64((limited * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    bytes.appendDigits(magnitude / 100)
    let fraction = UInt8(magnitude % 100)
    guard fraction != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.appendTwoDigits(fraction)
    if fraction % 10 == 0 { bytes.removeLast() }
  }

  /// Writes a date as a string.
  package mutating func date(_ date: CalendarDate) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.appendDigits(UInt64(date.year.magnitude))
    bytes.append(UInt8(ascii: "-"))
    bytes.appendTwoDigits(UInt8(truncatingIfNeeded: date.month))
    bytes.append(UInt8(ascii: "-"))
    bytes.appendTwoDigits(UInt8(truncatingIfNeeded: date.day))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a truth value.
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes a value that is JSON already, without its white space.
  package mutating func compact(_ json: [UInt8]) {
    separate()
    var isInString = false
    var isEscaped = false
    for byte in json {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: " ") || byte == Self.lineFeed {
        continue
      }
      bytes.append(byte)
    }
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

  private static let lineFeed = UInt8(ascii: "\n")
  private static let indentation = 2
}
