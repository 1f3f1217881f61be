import DisputeModel
import TestSupport
import Testing

/// Two columns that say what was paid, or what is allowed.
@Suite struct PrimaryPaymentTests {
  private static func document(_ columns: [SyntheticTable.Column], _ rows: [[String]]) -> ClaimsDocument {
    var page = Statement.page(letterhead: "Sample Fidelity Life Insurance Company")
    SyntheticTable(columns).draw(rows, on: &page, baseline: 160)
    page.text(
      "If you disagree with Medicare, follow the directions on your Medicare Summary Notice.", x: 40,
      baseline: 400)
    return Statement.parse(page)
  }

  @Test("What Medicare paid before the plan is another insurer's", arguments: ["We", "This policy"])
  func medicare(payer: String) {
    let document = Self.document(
      [
        .init("Date of", "service", x: 40), .init("Service", x: 100),
        .init("Amount", "charged", x: 260, align: .right),
        .init("Medicare", "approved", x: 320, align: .right),
        .init("Medicare", "paid", x: 380, align: .right),
        .init("Medicare", "deductible", x: 440, align: .right), .init(payer, "paid", x: 500, align: .right),
        .init("You may", "owe", x: 560, align: .right),
      ],
      [
        ["02/02/2026", "Office visit", "$441.00", "$313.11", "$24.08", "$283.00", "$6.03", "$283.00"],
        ["02/02/2026", "Physical therapy", "$65.00", "$30.55", "$24.44", "$0.00", "$6.11", "$0.00"],
      ])
    #expect(document.documentType == .explanationOfBenefits)
    #expect(document.payer?.name == "Sample Fidelity Life Insurance Company")
    let lines = document.claims.first?.lines ?? []
    #expect(lines.map { $0.text(.otherInsurance) } == ["24.08", "24.44"])
    #expect(lines.map { $0.text(.planPaid) } == ["6.03", "6.11"])
    #expect(lines.map { $0.text(.deductible) } == ["283.00", "0.00"])
  }

  @Test("Of a rate by the day and what is paid for the days, the second is paid")
  func rates() {
    let document = Self.document(
      [
        .init("Benefit", x: 40), .init("From", x: 200), .init("Through", x: 270),
        .init("Days", x: 350, align: .right), .init("Benefit amount", x: 440, align: .right),
        .init("Benefit paid", x: 520, align: .right),
      ],
      [
        ["Hospital admission", "01/19/26", "01/19/26", "1", "$1,000.00", "$1,000.00"],
        ["Daily confinement", "01/19/26", "01/22/26", "4", "$200.00", "$800.00"],
        ["Total benefits paid", "", "", "", "", "$1,800.00"],
      ])
    let claim = document.claims.first
    #expect(claim?.lines.map { $0.text(.planPaid) } == ["1000.00", "800.00"])
    #expect(claim?.lines.map(\.units) == [1, 4])
    #expect(claim?.lines.map(\.description) == ["Hospital admission", "Daily confinement"])
    #expect(claim?.totals.text(.planPaid) == "1800.00")
  }

  @Test("Of what is approved and what is allowed, benefits are figured from the second")
  func allowed() {
    let document = Self.document(
      [
        .init("Date", x: 40), .init("Description", x: 90),
        .init("Submitted", "amount", x: 210, align: .right),
        .init("Approved", "amount", x: 270, align: .right), .init("Allowed", "amount", x: 330, align: .right),
        .init("Deductible", x: 395, align: .right), .init("Plan", "%", x: 440, align: .right),
        .init("Plan", "pays", x: 495, align: .right), .init("Patient", "pays", x: 560, align: .right),
      ],
      [
        ["05/12/26", "Filling", "231.17", "147.94", "85.80", "50.00", "80%", "28.64", "119.30"],
        ["05/12/26", "Cleaning", "107.17", "88.95", "88.95", "0.00", "100%", "88.95", "0.00"],
      ])
    #expect(document.claims.first?.lines.map { $0.text(.allowed) } == ["85.80", "88.95"])
  }

  @Test("The plan's percentage stands for the coinsurance")
  func percentage() {
    let document = Self.document(
      [
        .init("Date", x: 40), .init("Description", x: 100), .init("Charges", x: 220, align: .right),
        .init("Ineligible", "amount", x: 275, align: .right), .init("Code", x: 290),
        .init("Discount", x: 370, align: .right), .init("Allowed", x: 420, align: .right),
        .init("Deductible", x: 475, align: .right), .init("Paid", "at", x: 515, align: .right),
        .init("Benefit", "payment", x: 570, align: .right),
      ],
      [
        ["04/08/26", "Blood sample", "17.00", "0.00", "S4", "8.50", "8.50", "0.00", "80%", "6.80"],
        ["04/09/26", "Electrocardiogram", "117.25", "0.00", "S4", "71.52", "45.73", "0.00", "80%", "36.58"],
      ])
    let lines = document.claims.first?.lines ?? []
    #expect(lines.map { $0.text(.planPaid) } == ["6.80", "36.58"])
    #expect(lines.map(\.remarkCodes) == [["S4"], ["S4"]])
    #expect(!document.review.issues.contains { $0.code == .lineDoesNotBalance })
  }

  @Test("More than the whole is no share of the plan, and harms nothing")
  func impossiblePercentage() {
    let document = Self.document(
      [
        .init("Date", x: 40), .init("Description", x: 100), .init("Charges", x: 250, align: .right),
        .init("Allowed", x: 330, align: .right), .init("Deductible", x: 410, align: .right),
        .init("Paid", "at", x: 490, align: .right), .init("Benefit", "payment", x: 570, align: .right),
      ],
      [
        [
          "04/08/26", "Blood sample", "999999999.99", "999999999.99", "0.00", "999999999%", "999999999.99",
        ]
      ])
    #expect(document.claims.first?.lines.map { $0.text(.planPaid) } == ["999999999.99"])
  }
}
