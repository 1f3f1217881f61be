/// What the member knows beside the payer's documents: the plan's terms, what was verified, done and authorized, and
/// what was said and filed.
///
/// Every part may be missing. Pointers into the records (`FindingEvidence.path`) follow the names and the order here.
public struct MemberRecords: Hashable, Sendable {
  /// The plan's terms.
  public var plan: PlanTerms
  /// Providers whose network status was verified.
  public var providers: [VerifiedProvider]
  /// Services as they were really performed.
  public var services: [PerformedService]
  /// Prior authorizations that were obtained.
  public var authorizations: [Authorization]
  /// Secure messages, calls and letters.
  public var communications: [Communication]
  /// Appeals that were filed.
  public var appeals: [Appeal]
  /// Coverage policies, criterion by criterion.
  public var criteria: [PolicyCriteria]
  /// When notices arrived, where that is known.
  public var notices: [NoticeReceipt]

  /// Creates records; what is not named is unknown.
  public init(
    plan: PlanTerms = PlanTerms(), providers: [VerifiedProvider] = [], services: [PerformedService] = [],
    authorizations: [Authorization] = [], communications: [Communication] = [], appeals: [Appeal] = [],
    criteria: [PolicyCriteria] = [], notices: [NoticeReceipt] = []
  ) {
    self.plan = plan
    self.providers = providers
    self.services = services
    self.authorizations = authorizations
    self.communications = communications
    self.appeals = appeals
    self.criteria = criteria
    self.notices = notices
  }
}

extension MemberRecords: Codable {
  /// Reads records; a missing key is an empty part.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    plan = try values.decodeIfPresent(PlanTerms.self, forKey: .plan) ?? PlanTerms()
    providers = try values.decodeList(forKey: .providers)
    services = try values.decodeList(forKey: .services)
    authorizations = try values.decodeList(forKey: .authorizations)
    communications = try values.decodeList(forKey: .communications)
    appeals = try values.decodeList(forKey: .appeals)
    criteria = try values.decodeList(forKey: .criteria)
    notices = try values.decodeList(forKey: .notices)
  }
}
