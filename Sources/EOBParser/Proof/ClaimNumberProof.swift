import DisputeModel

/// Names claims without a number.
///
/// Some documents number no claim, so that alone asks for nothing; a claim without a number among others that have
/// one may be a part of its neighbour.
enum ClaimNumberProof {
  /// What is missing.
  static func issues(of document: ClaimsDocument) -> [Issue] {
    document.claims.enumerated().compactMap { number, claim in
      guard claim.claimNumber == nil, claim.documentNumber == nil else { return nil }
      let isAlone = !document.claims.contains { $0.claimNumber != nil || $0.documentNumber != nil }
      return Issue(
        severity: isAlone ? .info : .warning, code: .claimNumberMissing, path: "/claims/\(number)",
        message: isAlone
          ? "No number of the claim was found." : "Other claims have a number, this one has none.")
    }
  }
}
