import DisputeModel
import TestSupport
import Testing

/// Services without a table, the amounts of each one under the other.
@Suite struct ServiceLedgerTests {
  private static func draw(
    _ title: String, _ amounts: [String], on page: inout SyntheticPage, baseline: Float
  ) -> Float {
    page.text(title, x: 40, baseline: baseline, size: 9)
    let labels = ["Provider billed", "Plan discount", "Allowed amount", "Plan paid", "Your total cost"]
    for (number, label) in labels.enumerated() {
      let line = baseline + 12 * Float(number + 1)
      page.text(label, x: 44, baseline: line)
      page.text(amounts[number], x: 500, baseline: line, align: .right)
    }
    return baseline + 12 * Float(labels.count + 2)
  }

  private static func document(_ titles: [String]) -> Claim? {
    var page = Statement.page()
    page.text("Date of service: 07/10/2024", x: 40, baseline: 136)
    var next = draw(
      titles[0], ["$120.00", "-$20.00", "$100.00", "$70.00", "$30.00"], on: &page, baseline: 160)
    next = draw(titles[1], ["$50.00", "-$10.00", "$40.00", "$40.00", "$0.00"], on: &page, baseline: next)
    next = draw(
      "Claim total", ["$170.00", "-$30.00", "$140.00", "$110.00", "$30.00"], on: &page, baseline: next)
    page.text("N2", x: 40, baseline: next + 12)
    page.text("This service needs an approval that we do not have.", x: 70, baseline: next + 12)
    return Statement.parse(page).claims.first
  }

  @Test("What was done stands over its amounts, with its code and a note behind it")
  func services() {
    let claim = Self.document(["Office visit (99213) Note N2", "Blood test (80053)"])
    #expect(claim?.lines.map(\.description) == ["Office visit", "Blood test"])
    #expect(claim?.lines.map(\.procedureCode) == ["99213", "80053"])
    #expect(claim?.lines.first?.remarkCodes == ["N2"])
    #expect(claim?.lines.map { $0.text(.billed) } == ["120.00", "50.00"])
    #expect(claim?.lines.map { $0.text(.patientResponsibility) } == ["30.00", "0.00"])
    #expect(claim?.totals.text(.planPaid) == "110.00")
  }

  @Test("A heading of a summary over amounts is no service")
  func summary() {
    #expect(Self.document(["Claim summary", "Payment summary"])?.lines.first?.description == nil)
  }
}
