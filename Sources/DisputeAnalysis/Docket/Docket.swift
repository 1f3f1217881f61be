internal import DisputeModel

/// Everything that findings are drawn from, read once and put in order.
struct Docket {
  /// The claims of all documents, in the order of the inputs.
  let claims: [FiledClaim]
  /// The member's records and the case log.
  let records: CaseRecords
  /// What the reader should know about the input.
  let notices: [DisputeNotice]
  /// The day of the analysis.
  let asOf: CalendarDate

  /// Numbers of claims that a later one takes the place of or takes back.
  private let supersededNumbers: Set<String>

  init(documents: [ClaimsDocument], records: CaseRecords, asOf: CalendarDate) {
    var seen: Set<String> = []
    var claims: [FiledClaim] = []
    var notices: [DisputeNotice] = []
    for document in documents {
      guard seen.insert(document.source.sha256).inserted else {
        notices.append(
          DisputeNotice(
            code: .sameDocument, source: .claims, path: "", document: document.source.sha256,
            message: "This document was given twice; it counts once."))
        continue
      }
      for index in document.claims.indices {
        let filed = FiledClaim(document: document, index: index)
        // A statement that was printed again shows the same decision again.
        let isReprint = filed.number != nil && claims.contains { $0.claim == filed.claim }
        if !isReprint { claims.append(filed) }
      }
    }
    self.claims = claims
    self.records = records
    self.asOf = asOf
    supersededNumbers = Set(
      claims.flatMap { filed -> [String] in
        var numbers: [String] = []
        if let earlier = filed.claim.replaces { numbers.append(earlier) }
        if filed.claim.replacedBy != nil, let number = filed.number { numbers.append(number) }
        return numbers
      })
    self.notices = notices + Self.unknownNumbers(in: records, claims: claims)
  }

  /// The claims that still stand: not replaced, not taken back, and no reversal themselves.
  var standing: [FiledClaim] { claims.filter { !isSuperseded($0) } }

  /// Whether a claim was replaced or taken back by another one, or takes one back.
  func isSuperseded(_ filed: FiledClaim) -> Bool {
    guard filed.claim.status != .reversed else { return true }
    guard let number = filed.number else { return false }
    // A claim that names itself as its predecessor says nothing.
    return supersededNumbers.contains(number) && filed.claim.replaces != number
      || claims.contains { $0.claim.status == .reversed && $0.number == number && $0.claim.replaces == nil }
  }

  /// Claim numbers of records that are none of the claims'.
  private static func unknownNumbers(in records: CaseRecords, claims: [FiledClaim]) -> [DisputeNotice] {
    let known = Set(claims.flatMap { [$0.claim.claimNumber, $0.claim.documentNumber].compactMap { $0 } })
    return records.namedClaims.filter { !known.contains($0.number) }.map { named in
      DisputeNotice(
        code: .claimNumberUnknown, source: named.source, path: named.path,
        message: "No claim here has the number \(named.number).")
    }
  }
}
