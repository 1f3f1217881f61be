/// Whose network a provider was verified in.
public enum NetworkPlan: String, CaseIterable, Codable, Hashable, Sendable {
  /// The medical plan's.
  case medical
  /// The behavioral administrator's.
  case behavioral
}

/// A provider whose network status somebody verified.
public struct VerifiedProvider: Codable, Hashable, Sendable {
  /// National Provider Identifier.
  public var npi: String?
  /// The provider's name.
  public var name: String?
  /// What was found.
  public var network: NetworkStatus?
  /// In whose network; the medical plan's when absent.
  public var plan: NetworkPlan?
  /// When.
  public var verifiedOn: CalendarDate?
  /// Where: the provider directory, a call.
  public var how: String?
  /// Number of the call or page.
  public var reference: String?

  /// Creates a record of which nothing is known.
  public init() {}
}
