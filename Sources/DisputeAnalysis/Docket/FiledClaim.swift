internal import DisputeModel

/// A claim with the document that it stands in.
struct FiledClaim {
  /// The document.
  let document: ClaimsDocument
  /// Its index in the document.
  let index: Int
  /// The claim itself: the same number for all statements of it.
  let identity: Int
  /// The patient: the same number for the same person.
  let patient: Int

  /// The claim.
  var claim: Claim { document.claims[index] }
  /// RFC 6901 pointer to it.
  var path: String { "/claims/\(index)" }
  /// The number that the claim is known by.
  var number: String? { claim.claimNumber ?? claim.documentNumber }

  /// The date of the payer's notice: the document's own, or the day of the decision.
  var noticeDate: CalendarDate? { document.statementDate ?? claim.processedDate }
  /// Where that date stands.
  var noticeDatePath: String? {
    if document.statementDate != nil { return "/statementDate" }
    return claim.processedDate == nil ? nil : path + "/processedDate"
  }

  /// The day of the payer's decision, as near as the document tells.
  var decidedOn: CalendarDate? { claim.processedDate ?? document.statementDate }

  /// From the first to the last day of service.
  var serviceDates: DateSpan? {
    claim.serviceDates
      ?? claim.lines.compactMap(\.serviceDates).reduce(nil) { $0?.union($1) ?? $1 }
  }

  /// The services.
  var lines: [FiledLine] { claim.lines.indices.map { FiledLine(filed: self, index: $0) } }

  /// A pointer to a value of the claim, as evidence.
  func evidence(_ value: String, says: String) -> FindingEvidence {
    FindingEvidence(source: .claims, path: path + value, document: document.source.sha256, says: says)
  }

  /// A pointer to a value of the whole document, as evidence.
  func documentEvidence(_ value: String, says: String) -> FindingEvidence {
    FindingEvidence(source: .claims, path: value, document: document.source.sha256, says: says)
  }
}

/// A service line with the claim that it stands in.
struct FiledLine {
  /// The claim.
  let filed: FiledClaim
  /// Its index in the claim.
  let index: Int

  /// The line.
  var line: ServiceLine { filed.claim.lines[index] }
  /// RFC 6901 pointer to it.
  var path: String { filed.path + "/lines/\(index)" }
  /// When: the line's own days, or the claim's where it has no more than one.
  var serviceDates: DateSpan? { line.serviceDates ?? filed.claim.serviceDates }

  /// An amount.
  subscript(_ kind: AmountKind) -> Money? { line.amounts[kind] }

  /// What the member calls it: its description, its code, or its place.
  var title: String { line.description ?? line.procedureCode.map { "code \($0)" } ?? "line \(index + 1)" }

  /// The first day on which the payer can have decided on it.
  ///
  /// Where no such day is printed, not before the claim came in, or the service was given, and not long before the
  /// statement.
  var earliestDecision: CalendarDate? {
    if let day = filed.claim.processedDate { return day }
    let possible = [
      filed.claim.receivedDate ?? serviceDates?.from,
      filed.document.statementDate?.adding(days: -Self.longestWaitOfDecisions),
    ]
    return possible.compactMap { $0 }.max()
  }

  /// How long a decision may wait for its statement, in days: some payers mail one a month.
  private static let longestWaitOfDecisions = 31

  /// A pointer to a value of the line, as evidence.
  func evidence(_ value: String, says: String) -> FindingEvidence {
    FindingEvidence(source: .claims, path: path + value, document: filed.document.source.sha256, says: says)
  }

  /// An amount as evidence.
  func evidence(_ kind: AmountKind) -> FindingEvidence? {
    self[kind].map { evidence("/amounts/\(kind.rawValue)", says: "\(kind.title) \($0)") }
  }
}
