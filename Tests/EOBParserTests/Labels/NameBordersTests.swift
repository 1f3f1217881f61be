import DisputeModel
import TestSupport
import Testing

/// What stands right behind a name and is no part of it.
@Suite struct NameBordersTests {
  private static func document(_ lines: [String]) -> ClaimsDocument {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    for (number, text) in lines.enumerated() { page.text(text, x: 40, baseline: 80 + Float(number) * 12) }
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 180)
    return Statement.parse(page)
  }

  @Test func aRelationshipBehindAStroke() {
    let patient = Self.document(["Claim number: 8680000000001", "Patient: Kim Example / SP"]).claims.first?
      .patient
    #expect(patient?.name == "Kim Example")
    #expect(patient?.relationship == .spouse)
  }

  @Test func theNumberOfAGroup() {
    let member = Self.document(["Claim number: 8680000000001", "Group name: Sample Textile Co. #40221"])
      .member
    #expect(member?.groupName == "Sample Textile Co.")
    #expect(member?.groupNumber == "40221")
  }

  @Test func aTitleIsNoProvider() {
    let claim = Self.document(["PROVIDER EXPLANATION OF BENEFITS", "Claim number: 8680000000001"]).claims
      .first
    #expect(claim != nil)
    #expect(claim?.provider.name == nil)
  }

  @Test func theCurrencyThatALabelNames() {
    #expect(
      Self.document(["Claim number: 8680000000001", "Currency: Canadian dollars (CAD)"]).currency == "CAD")
  }
}
