internal import DisputeModel

extension X12Interchange {
  /// What all sets of a document need.
  struct Checked {
    var payer: X12Element
    var currency: X12Element
    var claims: [X12Claim]
  }

  /// The payer, the currency and all claims, when nothing stands in their way.
  static func checked(
    _ document: ClaimsDocument, _ numbers: ProviderNumbers, _ payments: X12Payments
  ) throws(X12Refusal) -> Checked {
    var reasons: [X12Refusal.Reason] = []
    var payer: X12Element?
    var currency: X12Element?
    if document.claims.isEmpty { reasons.append(.init(path: "", obstacle: .noClaims)) }
    do throws(X12Obstacle) {
      payer = try .name(document.payer?.name, .payerName)
      currency = try .identifier(document.currency, .currency)
      if payer == nil { reasons.append(.init(path: "", obstacle: .noPayer)) }
      if currency == nil { reasons.append(.init(path: "", obstacle: .wrongLength(.currency))) }
    } catch {
      reasons.append(.init(path: "", obstacle: error))
    }
    reasons += payments.obstacles
    var claims: [X12Claim] = []
    let numbers = usable(numbers, in: document)
    for (index, claim) in document.claims.enumerated() {
      let path = "/claims/\(index)"
      do throws(X12Obstacle) {
        claims.append(try X12Claim(claim, member: document.member, numbers))
        if needsReview(path, document) { reasons.append(.init(path: path, obstacle: .needsReview)) }
      } catch {
        reasons.append(.init(path: path, obstacle: error))
      }
    }
    guard reasons.isEmpty, let payer, let currency else { throw X12Refusal(reasons: reasons) }
    return Checked(payer: payer, currency: currency, claims: claims)
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
      provider.npi == nil && provider.name.map { numbers.byName[FoldedName($0)] == nil } ?? true
    }
    var numbers = numbers
    if Set(nameless.map { $0.name.map(FoldedName.init) }).count > 1 { numbers.ofOnlyProvider = nil }
    return numbers
  }
}
