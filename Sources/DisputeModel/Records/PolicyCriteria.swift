/// One criterion of a coverage policy.
public struct PolicyCriterion: Codable, Hashable, Sendable {
  /// As the policy numbers it.
  public var id: String?
  /// As the policy words it.
  public var text: String?
  /// Whether the patient meets it.
  public var met: Bool?
  /// What shows that.
  public var evidence: String?

  /// Creates a criterion of which nothing is known.
  public init() {}
}

/// The coverage policy that a denial cites, criterion by criterion.
public struct PolicyCriteria: Hashable, Sendable {
  /// The claim's number.
  public var claimNumber: String?
  /// Name or number of the policy.
  public var policy: String?
  /// Its criteria.
  public var items: [PolicyCriterion]

  /// Creates a record of which nothing is known.
  public init() { items = [] }
}

extension PolicyCriteria: Codable {
  /// Reads a record; a missing key is unknown.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    claimNumber = try values.decodeIfPresent(String.self, forKey: .claimNumber)
    policy = try values.decodeIfPresent(String.self, forKey: .policy)
    items = try values.decodeList(forKey: .items)
  }
}

/// When a notice about a claim arrived.
public struct NoticeReceipt: Codable, Hashable, Sendable {
  /// The claim's number.
  public var claimNumber: String?
  /// The day it arrived.
  public var receivedOn: CalendarDate?

  /// Creates a record of which nothing is known.
  public init() {}
}
