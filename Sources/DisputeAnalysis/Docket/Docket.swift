internal import DisputeModel

/// Everything that findings are drawn from, read once and put in order.
struct Docket {
  /// The documents in the order of the inputs, each once.
  let documents: [ClaimsDocument]
  /// The claims of all documents, in the order of the inputs.
  let claims: [FiledClaim]
  /// The claims that still stand: not replaced, not taken back, and no reversal themselves.
  let standing: [FiledClaim]
  /// The member's records and the case log.
  let records: CaseRecords
  /// What the reader should know about the input.
  let notices: [DisputeNotice]
  /// The day of the analysis.
  let asOf: CalendarDate

  init(documents: [ClaimsDocument], records: CaseRecords, asOf: CalendarDate) {
    var seen: Set<String> = []
    var patients = PatientList()
    var claims: [FiledClaim] = []
    var kept: [ClaimsDocument] = []
    var list = ClaimList()
    var printed: [Int: [Claim]] = [:]
    var notices: [DisputeNotice] = []
    for document in documents {
      guard seen.insert(document.source.sha256).inserted else {
        notices.append(
          DisputeNotice(
            code: .sameDocument, source: .claims, path: "", document: document.source.sha256,
            message: "This document was given twice; it counts once."))
        continue
      }
      kept.append(document)
      for index in document.claims.indices {
        let claim = document.claims[index]
        let identity = list.place(of: claim, in: document)
        // A statement that was printed again shows the same decision again.
        if printed[identity, default: []].contains(claim) { continue }
        printed[identity, default: []].append(claim)
        claims.append(
          FiledClaim(
            document: document, index: index, identity: identity,
            patient: patients.place(of: claim, in: document)))
      }
    }
    self.documents = kept
    self.claims = claims
    self.records = records
    self.asOf = asOf
    standing = StandingClaims.among(claims)
    self.notices = notices + Self.unclearNumbers(in: records, claims: claims)
  }

  /// The claims that stand, in the order of the payer's decisions; those without a date keep their place at the end.
  var inOrderOfDecision: [FiledClaim] {
    standing.enumerated().sorted { a, b in
      switch (a.element.decidedOn, b.element.decidedOn) {
      case (let first?, let second?): (first, a.offset) < (second, b.offset)
      case (nil, nil): a.offset < b.offset
      case (let first, _): first != nil
      }
    }.map(\.element)
  }

  /// Claim numbers of records that are none of the claims', or those of several.
  private static func unclearNumbers(in records: CaseRecords, claims: [FiledClaim]) -> [DisputeNotice] {
    records.namedClaims.compactMap { named in
      let count = Set(claims.filter { $0.isNamed(named.number) }.map(\.identity)).count
      guard count != 1 else { return nil }
      return DisputeNotice(
        code: count == 0 ? .claimNumberUnknown : .claimNumberAmbiguous, source: named.source,
        path: named.path,
        message: count == 0
          ? "No claim here has the number \(named.number)."
          : "\(count) claims of different payers or patients have the number \(named.number); this counts for each."
      )
    }
  }
}
