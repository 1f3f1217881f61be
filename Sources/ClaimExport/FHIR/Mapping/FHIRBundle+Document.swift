internal import DisputeModel

extension FHIRBundle {
  /// Maps a document.
  init(_ document: ClaimsDocument) {
    identifier = FHIRIdentifier(document.source.sha256, system: FHIRSystem.sha256)
    var parties = FHIRParties(document)
    let claims = document.claims.map { claim in
      let references = parties.references(for: claim)
      return FHIRExplanationOfBenefit(claim, of: document, references, id: parties.nextID())
    }
    entries = parties.entries + claims
    if !document.review.issues.isEmpty {
      entries.append(
        FHIROperationOutcome(id: parties.nextID(), issue: document.review.issues.map { .init($0) }))
    }
  }
}
