import DisputeModel
import TestSupport
import Testing

/// Who is who: policyholders that are schools, patients over and behind claims' numbers, numbers in parentheses.
@Suite struct PartyTests {
  private static func document(_ heading: [String], services: Float = 180) -> ClaimsDocument {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    for (number, text) in heading.enumerated() {
      page.text(text, x: 40, baseline: 100 + 12 * Float(number))
    }
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: services)
    return Statement.parse(page)
  }

  @Test("A school that holds the policy is the group, and the policy's number the group's")
  func policyholder() {
    let member = Self.document([
      "Insured student: Jordan Example", "Policyholder: Sample State College",
      "Student insurance ID: QS-2288104-01",
      "Policy number: 2025-1183-1", "Claim number: 8680000000001",
    ]).member
    #expect(member?.name == "Jordan Example")
    #expect(member?.groupName == "Sample State College")
    #expect(member?.memberId == "QS-2288104-01")
    #expect(member?.groupNumber == "2025-1183-1")
  }

  @Test("A person who holds the policy is the member")
  func personalPolicy() {
    let member = Self.document([
      "Policyholder: Jordan Example", "Policy number: 2025-1183-1", "Claim number: 8680000000001",
    ]).member
    #expect(member?.name == "Jordan Example")
    #expect(member?.memberId == "2025-1183-1")
    #expect(member?.groupNumber == nil)
  }

  @Test("A name and a relationship over a claim's number")
  func overNumber() {
    let claim = Self.document(["Jordan Example (spouse)", "Claim number: 8680000000001"]).claims.first
    #expect(claim?.patient.name == "Jordan Example")
    #expect(claim?.patient.relationship == .spouse)
  }

  @Test("A name behind a claim's number and a dash")
  func behindNumber() {
    let claim = Self.document(["Claim E25-00791 – Jordan Example", "Provider: Sample Clinic"]).claims.first
    #expect(claim?.claimNumber == "E25-00791")
    #expect(claim?.patient.name == "Jordan Example")
  }

  @Test("The patient's number beside the member's")
  func patientNumber() {
    let document = Self.document([
      "Member: Morgan Example", "Medicaid ID: 528114907", "Patient: Jordan Example",
      "Patient Medicaid ID: 619004553", "Claim number: 8680000000001",
    ])
    #expect(document.member?.memberId == "528114907")
    #expect(document.claims.first?.patient.memberId == "619004553")
  }

  @Test("A group's number in parentheses, and a practice's place")
  func parentheses() {
    let document = Self.document([
      "Group: Sample Harbor (21884-003)", "Provider: Sample Dermatology (Blaine)",
      "Claim number: 8680000000001",
    ])
    #expect(document.member?.groupName == "Sample Harbor")
    #expect(document.member?.groupNumber == "21884-003")
    #expect(document.claims.first?.provider.name == "Sample Dermatology (Blaine)")
  }

  @Test("A network status in parentheses is no place")
  func statusInParentheses() {
    let provider = Self.document(["Provider: Sample Clinic (Participating)", "Claim number: 8680000000001"])
      .claims.first?.provider
    #expect(provider?.name == "Sample Clinic")
    #expect(provider?.networkStatus == .inNetwork)
  }

  @Test(
    "The kind of provider says where it belongs",
    arguments: zip(
      ["Plan provider", "NON-PPO PROVIDER", "Non-preferred (out-of-network) provider"],
      [NetworkStatus.inNetwork, .outOfNetwork, .outOfNetwork]))
  func kindOfProvider(text: String, status: NetworkStatus) {
    let document = Self.document(["Claim number: 8680000000001", "Provider: Sample Clinic", text])
    #expect(document.claims.first?.provider.networkStatus == status)
  }

  @Test("A claim's number in groups of digits, and one drawn with minus signs")
  func numbers() {
    #expect(Self.document(["Claim number: 2025 0714 30081"]).claims.first?.claimNumber == "2025071430081")
    #expect(Self.document(["Claim number: 2503\u{2212}118842"]).claims.first?.claimNumber == "2503-118842")
  }

  @Test("Services of a claim for one day were given on that day")
  func claimDate() {
    var page = Statement.page()
    page.text("Date of service: 05/12/2025", x: 40, baseline: 136)
    var (columns, visit) = (Statement.columns, Statement.visit)
    columns.removeFirst()
    visit.removeFirst()
    SyntheticTable(columns).draw([visit], on: &page, baseline: 170)
    #expect(Statement.parse(page).claims.first?.lines.first?.serviceDates?.from.day == 12)
  }
}
