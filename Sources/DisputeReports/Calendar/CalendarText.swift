internal import DisputeModel

/// Content lines of iCalendar.
///
/// - Source: RFC 5545, sections 3.1 (lines of at most 75 octets, CRLF) and 3.3.11 (text).
struct CalendarText {
  /// The most octets of a line without its end, RFC 5545 section 3.1.
  private static let mostOctets = 75

  private(set) var bytes: [UInt8] = []

  /// Adds a line whose value is written as it is.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a line whose value is text of any kind, of one or several paragraphs.
  mutating func text(_ name: String, _ paragraphs: [String]) {
    fold("\(name):\(paragraphs.map(Self.escaped).joined(separator: "\\n"))")
  }

  /// Adds a line whose value is a day.
  mutating func day(_ name: String, _ date: CalendarDate) { line("\(name);VALUE=DATE", Self.day(date)) }

  /// A day as `20270313`.
  static func day(_ date: CalendarDate) -> String { String(date.description.filter { $0 != "-" }) }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.line(text) {
      if character == "\\" || character == ";" || character == "," { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Cuts between characters of UTF-8; a continuation begins with a space, which counts.
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if octets + encoded.count > Self.mostOctets {
        bytes += [0x0D, 0x0A, 0x20]
        octets = 1
      }
      bytes += encoded
      octets += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }
}
