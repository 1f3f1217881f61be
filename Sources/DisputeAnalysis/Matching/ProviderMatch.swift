internal import DisputeModel

/// How a provider of the records was found to be the one of a claim.
enum ProviderMatch {
  /// Both have the same NPI.
  case number
  /// Only the names could be compared.
  case name

  /// Compares a claim's provider with one of the records; `nil` when they are not the same.
  ///
  /// Where both have an NPI, it decides alone.
  static func between(_ provider: Provider, npi: String?, name: String?) -> ProviderMatch? {
    if let printed = provider.npi, let npi { return printed == npi ? .number : nil }
    guard let printed = PersonName(provider.name), let name = PersonName(name) else { return nil }
    return printed.isSamePerson(as: name) ? .name : nil
  }

  /// Where the claim's side of the match stands.
  func evidence(in filed: FiledClaim) -> FindingEvidence {
    switch self {
    case .number: filed.evidence("/provider/npi", says: "NPI \(filed.claim.provider.npi ?? "")")
    case .name: filed.evidence("/provider/name", says: "provider \(filed.claim.provider.name ?? "")")
    }
  }
}
