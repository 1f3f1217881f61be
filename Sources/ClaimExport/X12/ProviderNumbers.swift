/// National Provider Identifiers of providers, for documents that do not print them.
public struct ProviderNumbers: Hashable, Sendable {
  /// For the claims that have none, where all of these are of one provider.
  public var ofOnlyProvider: String?
  /// By the provider's name as it is compared.
  public private(set) var byName: [FoldedName: String]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - ofOnlyProvider: for claims that have none, where all of these are of one provider.
  ///   - byName: by the provider's name as the document prints it; case, marks and spaces do not matter.
  public init(ofOnlyProvider: String? = nil, byName: [String: String] = [:]) {
    self.ofOnlyProvider = ofOnlyProvider
    self.byName = [:]
    for (name, number) in byName { self.byName[FoldedName(name)] = number }
  }

  /// The number of a provider whose claim prints none.
  func number(of name: String?) -> String? { name.flatMap { byName[FoldedName($0)] } ?? ofOnlyProvider }
}
