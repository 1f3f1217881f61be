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
    var printed: [String: [Claim]] = [:]
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
        // A statement that was printed again shows the same decision again.
        if let number = claim.claimNumber ?? claim.documentNumber {
          if printed[number, default: []].contains(claim) { continue }
          printed[number, default: []].append(claim)
        }
        claims.append(
          FiledClaim(document: document, index: index, patient: patients.place(of: claim, in: document)))
      }
    }
    self.documents = kept
    self.claims = claims
    self.records = records
    self.asOf = asOf
    let superseded = Self.superseded(among: claims)
    standing = claims.enumerated().filter {
      !superseded.contains($0.offset) && $0.element.claim.status != .reversed
    }
    .map(\.element)
    self.notices = notices + Self.unknownNumbers(in: records, claims: claims)
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

  /// Places of the claims that another one takes the place of, or takes back.
  private static func superseded(among claims: [FiledClaim]) -> Set<Int> {
    var numbers: Set<String> = []
    for filed in claims {
      // A claim that names itself as its predecessor says nothing.
      if let earlier = filed.claim.replaces, earlier != filed.number { numbers.insert(earlier) }
      if let later = filed.claim.replacedBy, later != filed.number, let number = filed.number {
        numbers.insert(number)
      }
      // A reversal often has the number of the claim that it takes back.
      if filed.claim.status == .reversed, filed.claim.replaces == nil, let number = filed.number {
        numbers.insert(number)
      }
    }
    var places = Set(claims.indices.filter { claims[$0].number.map(numbers.contains) ?? false })
    // A later statement of a claim, and an adjustment that does not print what it replaces, tell by what they are about.
    for group in Dictionary(grouping: claims.indices, by: { claims[$0].number }).filter({ $0.key != nil })
      .values
    {
      places.formUnion(group.filter { place in group.contains { isLater(claims[$0], than: claims[place]) } })
    }
    for group in Dictionary(grouping: claims.indices, by: { Subject(claims[$0]) }).values {
      for place in group {
        let isReplaced = group.contains {
          claims[$0].claim.status == .adjusted && claims[$0].claim.replaces == nil
            && claims[$0].claim.status != claims[place].claim.status
            && isLater(claims[$0], than: claims[place])
        }
        if isReplaced { places.insert(place) }
      }
    }
    return places
  }

  /// What a claim and its adjustment share.
  private struct Subject: Hashable {
    let patient: Int
    let provider: PersonName?
    let days: DateSpan?
    let billed: [Money?]

    init(_ filed: FiledClaim) {
      patient = filed.patient
      provider = PersonName(filed.claim.provider.name)
      days = filed.serviceDates
      billed = filed.claim.lines.map { $0.amounts[.billed] }
    }
  }

  /// Whether a claim was decided after another one, or adjusts it on the same day.
  private static func isLater(_ a: FiledClaim, than b: FiledClaim) -> Bool {
    guard let day = a.decidedOn ?? a.noticeDate, let other = b.decidedOn ?? b.noticeDate else { return false }
    return day > other || day == other && a.claim.status == .adjusted && b.claim.status != .adjusted
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
