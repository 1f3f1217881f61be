import DisputeModel
import TestSupport
import Testing

@Suite struct GroupedIdentifierTests {
  private static func member(_ text: String) -> String? {
    Statement.document(below: [text]).member?.memberId
  }

  private static func claimNumber(_ text: String) -> String? {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text(text, x: 40, baseline: 100)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    return Statement.parse(page).claims.first?.claimNumber
  }

  @Test(
    "A member's number in groups is one number without spaces",
    arguments: [
      ("Member ID: W3318 90254", "W331890254"), ("Member ID: 4471 20866", "447120866"),
      ("Member ID: Q0193 558 21", "Q019355821"), ("Member ID: QRS 330918274", "QRS330918274"),
      ("Member ID: KLM 204 P 88013", "KLM204P88013"), ("Member ID: TVH 31-027-5518", "TVH31-027-5518"),
      ("Member ID: U55019283 02", "U5501928302"),
    ])
  func members(_ printed: String, _ number: String) {
    #expect(Self.member(printed) == number)
  }

  @Test(
    "A claim's number in groups",
    arguments: [
      ("Claim number: CQ 5508812937", "CQ5508812937"), ("Claim number: 30188 42 00517", "301884200517"),
      ("Claim number: 2025 0714 30081", "2025071430081"),
    ])
  func claims(_ printed: String, _ number: String) {
    #expect(Self.claimNumber(printed) == number)
  }

  @Test(
    "What follows a number is no group of it",
    arguments: [
      ("Member ID: U12345678 Effective 01/01/2025", "U12345678"), ("Member ID: 123456789 2025", "123456789"),
      ("Member ID: 12345678, 400 Sample Street", "12345678"), ("Member ID: W33189 JORDAN EXAMPLE", "W33189"),
      ("Member ID: 33189 120.00", "33189"),
    ])
  func neighbours(_ printed: String, _ number: String) {
    #expect(Self.member(printed) == number)
  }

  @Test("A box's number is no member's")
  func box() { #expect(Self.member("Member ID: PO 118800") == nil) }
}
