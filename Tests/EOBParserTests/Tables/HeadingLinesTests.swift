import DisputeModel
import TestSupport
import Testing

/// Headings whose lines stand in different relations to the numbers below them.
@Suite struct HeadingLinesTests {
  @Test("Lines of one heading of which only the wider ones reach the numbers")
  func partedHeading() {
    var page = Statement.page()
    // Headings at the left of their columns, numbers at the right: `Amount` reaches them, `billed` does not.
    let heads = [
      (["Amount", "billed"], 260), (["Plan", "discount"], 320), (["Allowed", "amount"], 380),
      (["Plan", "paid"], 440),
    ]
    for (lines, x) in heads {
      for (number, line) in lines.enumerated() {
        page.text(line, x: Float(x), baseline: 160 + Float(number) * 10, size: 8, font: "Helvetica-Bold")
      }
    }
    page.text("Date", x: 40, baseline: 170, size: 8)
    page.text("Service", x: 100, baseline: 170, size: 8)
    for (row, cells) in [
      ("07/10/2024", ["120.00", "20.00", "100.00", "100.00"]),
      ("07/11/2024", ["50.00", "10.00", "40.00", "40.00"]),
    ].enumerated() {
      let y = 185 + Float(row) * 12
      page.text(cells.0, x: 40, baseline: y, size: 8)
      page.text("Office visit", x: 100, baseline: y, size: 8)
      for (column, cell) in cells.1.enumerated() {
        let left = Float(heads[column].1) + SyntheticPage.width(of: heads[column].0[1], size: 8) + 1
        page.text(cell, x: left, baseline: y, size: 8)
      }
    }
    let lines = Statement.parse(page).claims.first?.lines
    #expect(lines?.map { $0.text(.billed) } == ["120.00", "50.00"])
    #expect(lines?.map { $0.text(.planPaid) } == ["100.00", "40.00"])
  }

  @Test("Two headings a space apart above a unit and a heading with a unit stay two")
  func unitsOfTwoHeadings() {
    let document = Statement.document(
      [
        ["07/10/2024", "Office visit", "120.00", "100.00", "30.00", "70.00", "30.00"],
        ["07/11/2024", "Blood test", "50.00", "40.00", "0.00", "40.00", "0.00"],
      ],
      columns: [
        .init("", "Service", "date", x: 40), .init("", "", "Description", x: 100),
        .init("AMOUNT", "CHARGED", "($)", x: 260, align: .right),
        .init(
          "YOUR", "CONTRACTED", "AMOUNT ($)", x: 265 + SyntheticPage.width(of: "CONTRACTED", size: 8),
          align: .right),
        .init("", "", "Deductible", x: 400, align: .right), .init("", "Plan", "paid", x: 460, align: .right),
        .init("", "What you", "owe", x: 520, align: .right),
      ])
    #expect(document.claims.first?.lines.map { $0.text(.billed) } == ["120.00", "50.00"])
    #expect(!document.review.issues.contains { $0.code == .columnAmbiguous && $0.severity != .info })
  }

  @Test("Amounts of all claims behind labels of their own on a new page are no row of the table before")
  func labelledSums() {
    var first = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &first, baseline: 160)
    first.text("Claim number: 8680000000002", x: 40, baseline: 300)
    first.text("Patient: Jordan Example", x: 40, baseline: 312)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &first, baseline: 340)
    var second = SyntheticPage(number: 2)
    // Set so that the last amount stands below the discounts.
    let text = "TOTAL OF ALL CLAIMS Charges $340.00 Plan Paid $220.00 Member Responsibility $60.00"
    second.text(text, x: 317, baseline: 50, size: 8, align: .right)
    let document = Statement.parse(first, second)
    #expect(document.claims.count == 2)
    #expect(document.review.issues.isEmpty)
  }
}
