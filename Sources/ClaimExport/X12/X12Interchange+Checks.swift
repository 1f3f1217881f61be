internal import DisputeModel

extension X12Interchange {
  /// Longest name of a payer.
  private static let longestPayer = 60

  /// The payer and all claims, when nothing stands in their way.
  static func claims(
    of document: ClaimsDocument, numbers: ProviderNumbers
  ) throws(X12Refusal) -> (payer: String, claims: [X12Claim]) {
    var reasons: [X12Refusal.Reason] = []
    var payer: String?
    if document.claims.isEmpty { reasons.append(.init(path: "", obstacle: .noClaims)) }
    do throws(X12Obstacle) {
      payer = try X12Characters.writable(document.payer?.name, longest: longestPayer)
      if payer == nil { reasons.append(.init(path: "", obstacle: .noPayer)) }
    } catch {
      reasons.append(.init(path: "", obstacle: error))
    }
    if isPaidToMember(document) { reasons.append(.init(path: "", obstacle: .paidToMember)) }
    var claims: [X12Claim] = []
    let numbers = usable(numbers, in: document)
    for (index, claim) in document.claims.enumerated() {
      let path = "/claims/\(index)"
      do throws(X12Obstacle) {
        claims.append(try X12Claim(claim, numbers))
        if needsReview(path, document) { reasons.append(.init(path: path, obstacle: .needsReview)) }
      } catch {
        reasons.append(.init(path: path, obstacle: error))
      }
    }
    guard reasons.isEmpty, let payer else { throw X12Refusal(reasons: reasons) }
    return (payer, claims)
  }

  /// Parts of a document that a remittance advice says nothing of.
  private static let partsLeftOut = ["/accumulators", "/appealRights"]

  /// Whether an error or a warning is about the claim, or about the whole document.
  private static func needsReview(_ path: String, _ document: ClaimsDocument) -> Bool {
    document.review.issues.contains { issue in
      guard issue.severity != .info, !partsLeftOut.contains(where: issue.path.hasPrefix) else { return false }
      return !issue.path.hasPrefix("/claims/") || issue.path == path || issue.path.hasPrefix(path + "/")
    }
  }

  /// The numbers, without the one that is for no name where more than one provider may be meant.
  private static func usable(_ numbers: ProviderNumbers, in document: ClaimsDocument) -> ProviderNumbers {
    let nameless = document.claims.map(\.provider).filter { provider in
      provider.npi == nil && provider.name.map { numbers.byName[$0] == nil } ?? true
    }
    var numbers = numbers
    if Set(nameless.map(\.name)).count > 1 { numbers.ofOnlyProvider = nil }
    return numbers
  }

  private static func isPaidToMember(_ document: ClaimsDocument) -> Bool {
    let names = document.claims.compactMap(\.patient.name) + [document.member?.name].compactMap { $0 }
    let people = Set(names.map { $0.uppercased() })
    return document.payments.contains { people.contains(($0.payee ?? "").uppercased()) }
  }
}
