import DisputeModel
import TestSupport
import Testing

/// Documents without a table: every amount beside a label of its own.
@Suite struct KeyValueTests {
  @Test("Services as lists of labels, and a label that a line's end breaks")
  func services() {
    var page = Statement.page()
    page.text("Service 1 of 2: Office visit", x: 40, baseline: 150)
    page.text(
      "Date of service: 07/10/2024   Amount billed: $120.00   Plan discount: $20.00   Allowed", x: 40,
      baseline: 162)
    page.text(
      "amount: $100.00   Deductible: $30.00   Plan paid: $70.00   What you owe: $30.00", x: 40, baseline: 174)
    page.text("Service 2 of 2: Blood test", x: 40, baseline: 198)
    page.text(
      "Date of service: 07/11/2024   Amount billed: $50.00   Plan discount: $10.00", x: 40, baseline: 210)
    page.text(
      "Allowed amount: $40.00   Deductible: $0.00   Plan paid: $40.00   What you owe: $0.00", x: 40,
      baseline: 222)
    let lines = Statement.parse(page).claims.first?.lines ?? []
    #expect(lines.map(\.description) == ["Office visit", "Blood test"])
    #expect(lines.map { $0.text(.billed) } == ["120.00", "50.00"])
    #expect(lines.map { $0.text(.allowed) } == ["100.00", "40.00"])
    #expect(lines.map { $0.text(.patientResponsibility) } == ["30.00", "0.00"])
  }

  @Test("A label and its value a space apart are no name for the label above")
  func relationshipBelow() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    let pairs = [
      ("CLAIM NO.", "8680000000001"), ("PATIENT", "Jordan Example"),
      ("HEALTH CARE PROFESSIONAL", "Sample Family Clinic"), ("RELATIONSHIP TO SUBSCRIBER", "CHILD"),
    ]
    for (number, pair) in pairs.enumerated() {
      let baseline = 90 + 14 * Float(number)
      page.text(pair.0, x: 40, baseline: baseline)
      page.text(
        pair.1, x: 42 + SyntheticPage.width(of: "RELATIONSHIP TO SUBSCRIBER", size: 9), baseline: baseline)
    }
    SyntheticTable(Statement.columns).draw([Statement.visit], on: &page, baseline: 160)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.provider.name == "Sample Family Clinic")
    #expect(claim?.patient.relationship == .child)
  }
}
