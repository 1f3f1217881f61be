/// National Provider Identifiers of providers, for documents that do not print them.
public struct ProviderNumbers: Hashable, Sendable {
  /// For the claims that have none, where all of these are of one provider.
  public var ofOnlyProvider: String?
  /// By the provider's name as the document prints it.
  public var byName: [String: String]

  /// Creates a list.
  public init(ofOnlyProvider: String? = nil, byName: [String: String] = [:]) {
    self.ofOnlyProvider = ofOnlyProvider
    self.byName = byName
  }
}
