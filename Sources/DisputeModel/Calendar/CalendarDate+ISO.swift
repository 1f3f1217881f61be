extension CalendarDate {
  /// Reads `YYYY-MM-DD`, exactly ten ASCII characters; `nil` for anything else and for days that do not exist.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: Codable {
  /// Reads one string, `YYYY-MM-DD`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when it is no such date.
  public init(from decoder: any Decoder) throws {
    guard let date = CalendarDate(iso: try decoder.singleValueContainer().decode(String.self)) else {
      throw DecodingError.unlike("a day of 1900 to 2199 as YYYY-MM-DD", at: decoder.codingPath)
    }
    self = date
  }

  /// Writes one string, `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
