extension CalendarDate: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`; `nil` for anything else, and when there is no such day.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { sum, byte in
      guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      return sum * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
}

/// A date as a string, `YYYY-MM-DD`.
extension CalendarDate: Codable {
  /// Reads a date.
  ///
  /// - Throws: `DecodingError` for anything but `YYYY-MM-DD`, and when there is no such day.
  public init(from decoder: any Decoder) throws {
    guard let date = CalendarDate(try decoder.singleValueContainer().decode(String.self)) else {
      throw DecodingError.unlike("a day of 1900 to 2199 as YYYY-MM-DD", at: decoder.codingPath)
    }
    self = date
  }

  /// Writes the date.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension DateSpan: Codable {
  private enum CodingKeys: String, CodingKey { case from, to }

  /// Reads a span.
  ///
  /// - Throws: `DecodingError` when an end is missing or no date, or when the span ends before it begins.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decode(CalendarDate.self, forKey: .from)
    let last = try container.decode(CalendarDate.self, forKey: .to)
    guard first <= last else {
      throw DecodingError.unlike("a day not before `from`", at: container.codingPath + [CodingKeys.to])
    }
    self.init(first, last)
  }

  /// Writes both ends.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
  }
}
