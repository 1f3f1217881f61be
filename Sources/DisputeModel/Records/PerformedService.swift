/// A visit as it really was.
public struct PerformedService: Hashable, Sendable {
  /// The day.
  public var on: CalendarDate?
  /// National Provider Identifier.
  public var npi: String?
  /// The provider's name.
  public var provider: String?
  /// All codes of the visit.
  public var procedureCodes: [String]
  /// From what they are known: an after-visit summary, an itemized bill.
  public var source: String?

  /// Creates a record of which nothing is known.
  public init() { procedureCodes = [] }
}

extension PerformedService: Codable {
  /// Reads a record; a missing key is unknown.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    on = try values.decodeIfPresent(CalendarDate.self, forKey: .on)
    npi = try values.decodeIfPresent(String.self, forKey: .npi)
    provider = try values.decodeIfPresent(String.self, forKey: .provider)
    procedureCodes = try values.decodeList(forKey: .procedureCodes)
    source = try values.decodeIfPresent(String.self, forKey: .source)
  }
}
