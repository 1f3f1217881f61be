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
