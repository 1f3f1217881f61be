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
  /// Where the claim's dispute stands, by records and case log.
  public let standing: AppealStanding
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
  /// - Throws: `LetterError.claimUnknown`; `LetterError.claimAmbiguous` where claims of several payers, members or patients
  ///   have the number.
  public init(
    claimNumber: String, documents: [ClaimsDocument], records: CaseRecords, disputes: DisputesDocument
  ) throws(LetterError) {
    let found = try ClaimPlace.latest(numbered: claimNumber, in: documents)
    self.documents = documents
    document = found.document
    claim = found.claim
    path = "/claims/\(found.index)"
    self.records = records.records
    let numbers = [claim.claimNumber, claim.documentNumber]
    standing = AppealStanding(
      in: records, isNamed: { named in numbers.contains { ClaimNumber.same($0, named) } },
      claim: AppealedClaim(
        noticeOn: found.noticeDate, serviceOn: Self.serviceDays(of: claim)?.from,
        program: document.publicProgram, filingDaysPrinted: document.appealRights?.filingDays),
      asOf: disputes.asOf)
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
