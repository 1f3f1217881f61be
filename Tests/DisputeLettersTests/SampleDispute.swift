import DisputeLetters
import DisputeModel

/// A made-up claim with everything that a letter can use, for tests to take parts away.
struct SampleDispute {
  static let digest = String(repeating: "a", count: 64)
  static let number = "4512 8830-01"

  var documents: [ClaimsDocument]
  var records = MemberRecords()
  var events: [CaseEvent] = []
  var disputes: DisputesDocument

  /// A denied claim of which the document prints everything.
  static func denied(
    _ category: RemarkCategory = .medicalNecessity, text: String = "Not medically necessary."
  ) -> Self {
    var line = ServiceLine()
    line.serviceDates = span(2026, 8, 3)
    line.procedureCode = "72148"
    line.description = "MRI LUMBAR SPINE"
    line.amounts[.billed] = Money(minorUnits: 128_015)
    line.amounts[.notCovered] = Money(minorUnits: 128_015)
    line.remarkCodes = ["K7"]
    var claim = Claim()
    claim.claimNumber = number
    claim.status = .denied
    claim.patient.name = "Rosa Example"
    claim.patient.relationship = .`self`
    claim.provider.name = "Lakeside Imaging"
    claim.provider.npi = "1234567893"
    claim.provider.networkStatus = .outOfNetwork
    claim.lines = [line]
    claim.totals[.billed] = Money(minorUnits: 128_015)
    claim.remarks = [Remark(code: "K7", text: text, category: category)]
    var document = ClaimsDocument(
      source: DocumentSource(fileName: "eob.pdf", sha256: digest, pageCount: 2),
      documentType: .explanationOfBenefits)
    document.payer = Payer(id: "cigna", name: "Cigna Healthcare")
    document.statementDate = day(2026, 9, 14)
    var member = Member()
    member.name = "Rosa Example"
    member.memberId = "U0000001"
    document.member = member
    document.claims = [claim]
    return SampleDispute(documents: [document], disputes: DisputesDocument(asOf: day(2026, 11, 22)))
  }

  /// A claim of which nothing but the number is known.
  static func bare() -> Self {
    var claim = Claim()
    claim.claimNumber = number
    claim.status = .denied
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: digest, pageCount: 1),
      documentType: .explanationOfBenefits)
    document.claims = [claim]
    return SampleDispute(documents: [document], disputes: DisputesDocument(asOf: day(2026, 11, 22)))
  }

  var claim: Claim {
    get { documents[0].claims[0] }
    set { documents[0].claims[0] = newValue }
  }

  func subject() throws -> LetterSubject {
    try LetterSubject(
      claimNumber: Self.number, documents: documents, records: CaseRecords(records: records, events: events),
      disputes: disputes)
  }

  /// Adds a finding about the first line.
  mutating func find(
    _ kind: FindingKind, _ statement: String, certainty: Certainty = .certain,
    evidence: [FindingEvidence] = []
  ) {
    disputes.findings.append(
      Finding(
        id: "f\(disputes.findings.count)", kind: kind, claimNumber: Self.number, line: 0,
        document: Self.digest,
        path: "/claims/0/lines/0", certainty: certainty, amountAtStake: Money(minorUnits: 128_015),
        statement: statement, evidence: evidence,
        remedy: Remedy(action: "Write.", channel: .mail, contact: "cignaMemberServices")))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  static func span(_ year: Int, _ month: Int, _ day: Int) -> DateSpan {
    DateSpan(self.day(year, month, day), self.day(year, month, day))
  }
}
