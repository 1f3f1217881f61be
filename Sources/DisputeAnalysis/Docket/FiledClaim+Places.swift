internal import DisputeModel

/// Where the values stand that rules compare; what is not printed has no place.
extension FiledClaim {
  /// A value of the claim.
  func place(_ value: String) -> ClaimsPlace {
    ClaimsPlace(document: document.source.sha256, path: path + value)
  }

  /// A value of the whole document.
  func documentPlace(_ value: String) -> ClaimsPlace {
    ClaimsPlace(document: document.source.sha256, path: value)
  }

  /// What tells who the patient is.
  var patientPlaces: [ClaimsPlace] {
    let patient = claim.patient
    if patient.name != nil {
      return [place("/patient/name")] + (patient.relationship == nil ? [] : [place("/patient/relationship")])
    }
    if patient.memberId != nil { return [place("/patient/memberId")] }
    return document.member?.name == nil ? [] : [documentPlace("/member/name")]
  }

  /// What tells who the provider is.
  var providerPlaces: [ClaimsPlace] {
    if claim.provider.npi != nil { return [place("/provider/npi")] }
    return claim.provider.name == nil ? [] : [place("/provider/name")]
  }

  /// Whether the provider is in the network.
  var networkPlaces: [ClaimsPlace] {
    claim.provider.networkStatus == nil ? [] : [place("/provider/networkStatus")]
  }

  /// The number that the claim is known by.
  var numberPlaces: [ClaimsPlace] {
    if claim.claimNumber != nil { return [place("/claimNumber")] }
    return claim.documentNumber == nil ? [] : [place("/documentNumber")]
  }

  /// The days of service.
  var dayPlaces: [ClaimsPlace] {
    claim.serviceDates != nil ? [place("/serviceDates")] : lines.flatMap(\.dayPlaces)
  }

  /// The day of the decision.
  var decisionPlaces: [ClaimsPlace] {
    if claim.processedDate != nil { return [place("/processedDate")] }
    return document.statementDate == nil ? [] : [documentPlace("/statementDate")]
  }

  /// Who decided.
  var payerPlaces: [ClaimsPlace] { document.payer == nil ? [] : [documentPlace("/payer")] }
}

extension FiledLine {
  /// A value of the line.
  func place(_ value: String) -> ClaimsPlace {
    ClaimsPlace(document: filed.document.source.sha256, path: path + value)
  }

  /// The day of service: the line's own, else the claim's.
  var dayPlaces: [ClaimsPlace] {
    if line.serviceDates != nil { return [place("/serviceDates")] }
    return filed.claim.serviceDates == nil ? [] : [filed.place("/serviceDates")]
  }

  /// The code.
  var codePlaces: [ClaimsPlace] { line.procedureCode == nil ? [] : [place("/procedureCode")] }

  /// The words.
  var descriptionPlaces: [ClaimsPlace] { line.description == nil ? [] : [place("/description")] }

  /// Amounts of some kinds.
  func places(of kinds: [AmountKind]) -> [ClaimsPlace] {
    kinds.filter { self[$0] != nil }.map { place("/amounts/\($0.rawValue)") }
  }

  /// The member's shares, also those that stand in one number.
  var sharePlaces: [ClaimsPlace] {
    places(of: Liability.shares) + line.mergedAmounts.indices.map { place("/mergedAmounts/\($0)") }
  }
}
