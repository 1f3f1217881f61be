public import DisputeModel

/// What a letter is about: one claim, with everything that is known of it.
public struct LetterSubject: Hashable, Sendable {
  /// All claims documents; findings point into them.
  public let documents: [ClaimsDocument]
  /// The document of the claim.
  public let document: ClaimsDocument
  /// The claim.
  public let claim: Claim
  /// What the member knows.
  public let records: MemberRecords
  /// The claim's appeals, of records and case log.
  public let appeals: [Appeal]
  /// The claim's findings, the surest first.
  public let findings: [Finding]
  /// The claim's case, where there is one.
  public let dispute: DisputeCase?
  /// Whom findings and cases name.
  public let contacts: [Contact]
  /// The date of the letter.
  public let asOf: CalendarDate

  /// RFC 6901 pointer to the claim in its document.
  let path: String
  /// Findings about other claims whose evidence points into this one.
  let mentions: [Finding]

  /// Finds the claim by its number.
  ///
  /// Of several documents with the claim the one of the latest notice counts.
  ///
  /// - Parameters:
  ///   - claimNumber: the payer's number, or the form's own for a claim without one; spaces and hyphens do not count.
  ///   - records: records and case log as one.
  ///   - disputes: what the analysis of the documents and records gave.
  /// - Throws: `LetterError.claimUnknown`.
  public init(
    claimNumber: String, documents: [ClaimsDocument], records: CaseRecords, disputes: DisputesDocument
  ) throws(LetterError) {
    var found: (document: ClaimsDocument, index: Int, notice: CalendarDate?)?
    for document in documents {
      for (index, claim) in document.claims.enumerated()
      where ClaimNumber.same(claim.claimNumber ?? claim.documentNumber, claimNumber) {
        let notice = document.statementDate ?? claim.processedDate
        if let best = found?.notice, (notice ?? best) < best { continue }
        found = (document, index, notice)
      }
    }
    guard let found else { throw .claimUnknown }
    self.documents = documents
    document = found.document
    claim = found.document.claims[found.index]
    path = "/claims/\(found.index)"
    self.records = records.records
    let number = claim.claimNumber ?? claim.documentNumber
    appeals = records.appeals.map(\.value).filter { ClaimNumber.same($0.claimNumber, number) }
    contacts = disputes.contacts
    asOf = disputes.asOf
    let digest = found.document.source.sha256
    let path = self.path
    func isHere(_ document: String?, _ pointer: String) -> Bool {
      document == digest && (pointer == path || pointer.hasPrefix(path + "/"))
    }
    mentions = disputes.findings.filter { finding in
      !isHere(finding.document, finding.path)
        && finding.evidence.contains { $0.source == .claims && isHere($0.document, $0.path) }
    }
    findings = disputes.findings.filter { isHere($0.document, $0.path) }
      .enumerated().sorted { ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset) }.map(
        \.element)
    dispute = disputes.cases.first { $0.document == digest && $0.path == path }
  }
}

/// The payer's number of a claim as people write it.
enum ClaimNumber {
  /// Whether two numbers are the same but for spaces, hyphens and the case of letters; no number is like no other.
  static func same(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    let key = key(a)
    return !key.isEmpty && key == self.key(b)
  }

  private static func key(_ number: String) -> String {
    String(number.lowercased().filter { !$0.isWhitespace && $0 != "-" })
  }
}
