/// A prior authorization that was obtained.
public struct Authorization: Hashable, Sendable {
  /// The payer's number of it.
  public var number: String?
  /// Codes of the services that it allows.
  public var procedureCodes: [String]
  /// Their descriptions; `*` stands for any text.
  public var descriptions: [String]
  /// National Provider Identifier of the provider that it names.
  public var npi: String?
  /// Name of the provider that it names.
  public var provider: String?
  /// First day on which it holds.
  public var from: CalendarDate?
  /// Last day on which it holds.
  public var to: CalendarDate?
  /// File or place of the approval letter.
  public var letter: String?

  /// Creates a record of which nothing is known.
  public init() {
    procedureCodes = []
    descriptions = []
  }
}

extension Authorization: Codable {
  /// Reads a record; a missing key is unknown.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    number = try values.decodeIfPresent(String.self, forKey: .number)
    procedureCodes = try values.decodeList(forKey: .procedureCodes)
    descriptions = try values.decodeList(forKey: .descriptions)
    npi = try values.decodeIfPresent(String.self, forKey: .npi)
    provider = try values.decodeIfPresent(String.self, forKey: .provider)
    from = try values.decodeIfPresent(CalendarDate.self, forKey: .from)
    to = try values.decodeIfPresent(CalendarDate.self, forKey: .to)
    letter = try values.decodeIfPresent(String.self, forKey: .letter)
  }
}
