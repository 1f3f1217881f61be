import DisputeModel
import TestSupport
import Testing

/// Of two figures for what the member owes the one after the health account is the claim's.
@Suite struct HealthAccountTests {
  private static func document(after: String) -> ClaimsDocument {
    var page = Statement.page()
    let baseline = SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    page.text("Paid from your HRA:", x: 300, baseline: baseline + 14)
    page.text("$20.00", x: 530, baseline: baseline + 14, align: .right)
    page.text("What you owe the provider after HRA payment:", x: 300, baseline: baseline + 26)
    page.text(after, x: 530, baseline: baseline + 26, align: .right)
    return Statement.parse(page)
  }

  @Test("The figure that is less by what the account paid")
  func after() {
    let document = Self.document(after: "$10.00")
    #expect(document.claims.first?.totals.text(.accountPaid) == "20.00")
    #expect(document.claims.first?.totals.text(.patientResponsibility) == "10.00")
    #expect(!document.review.required)
  }

  @Test("A figure that does not follow is not taken in silence")
  func mismatch() {
    let document = Self.document(after: "$12.00")
    #expect(document.claims.first?.totals.text(.patientResponsibility) == "30.00")
    #expect(document.review.required)
  }

  @Test("Of two columns, one before and one after the account, the one after")
  func columns() {
    var columns = Statement.columns
    columns.removeLast(2)
    columns += [
      .init("You owe", "before HRA", x: 530, align: .right), .init("HRA", "paid", x: 570, align: .right),
      .init("You owe", "now", x: 605, align: .right),
    ]
    func row(_ row: [String], _ account: String, _ now: String) -> [String] {
      Array(row.dropLast()) + [account, now]
    }
    let document = Statement.document(
      [
        row(Statement.visit, "20.00", "10.00"), row(Statement.test, "0.00", "0.00"),
        row(Statement.totals, "20.00", "10.00"),
      ], columns: columns)
    #expect(document.claims.first?.lines.map { $0.text(.patientResponsibility) } == ["10.00", "0.00"])
    #expect(document.claims.first?.totals.text(.patientResponsibility) == "10.00")
    #expect(document.claims.first?.totals.text(.accountPaid) == "20.00")
    #expect(!document.review.required)
  }
}
