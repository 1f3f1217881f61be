import DisputeModel
import TestSupport
import Testing

/// A pharmacy's statement, whose rows are claims of their own: two labels head a column, and each cell holds both values.
@Suite struct PharmacyTests {
  private static let columns: [SyntheticTable.Column] = [
    .init("Drug and pharmacy", x: 40), .init("Claim number", "and date filled", x: 210),
    .init("Pharmacy", "charge", x: 350, align: .right), .init("Plan", "price", x: 400, align: .right),
    .init("Plan", "paid", x: 450, align: .right), .init("You", "paid", x: 500, align: .right),
  ]

  private static let document: ClaimsDocument = {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Member: Jordan Example", x: 40, baseline: 100)
    let after = SyntheticTable(columns).draw(
      [
        [
          "Atorvastatin 40 mg tablet\nQuantity 90, 90 day supply. Rx\n7114406. Note 3.\nSample Drug No. 14",
          "2601041183350\n01/04/2026", "86.40", "12.18", "2.00", "10.18",
        ],
        [
          "Albuterol inhaler\nQuantity 1, 25 day supply. Rx 7116002.\nSample Mail Pharmacy",
          "2601220410076\n01/22/2026", "74.50", "41.00", "30.75", "10.25",
        ],
        ["Totals for the month", "", "160.90", "53.18", "32.75", "20.43"],
      ], on: &page, baseline: 140)
    page.text("Notes", x: 40, baseline: after + 20, font: "Helvetica-Bold")
    page.words(
      ["Note", "3", "This", "amount", "went", "toward", "your", "yearly", "deductible."], x: 40,
      baseline: after + 32)
    return Statement.parse(page)
  }()

  @Test("Each row is a claim with its date and its pharmacy")
  func claims() {
    let claims = Self.document.claims
    #expect(claims.map(\.claimNumber) == ["2601041183350", "2601220410076"])
    #expect(claims.map(\.provider.name) == ["Sample Drug No. 14", "Sample Mail Pharmacy"])
    #expect(claims.map(\.lines.first?.serviceDates?.from.day) == [4, 22])
  }

  @Test("What the pharmacy says besides the drug is no part of its name")
  func details() {
    let lines = Self.document.claims.compactMap(\.lines.first)
    #expect(lines.map(\.description) == ["Atorvastatin 40 mg tablet", "Albuterol inhaler"])
    #expect(lines.map(\.units) == [90, 1])
    #expect(lines.first?.remarkCodes == ["3"])
  }

  @Test("What was paid at the counter is the member's share")
  func share() {
    let lines = Self.document.claims.compactMap(\.lines.first)
    #expect(lines.map { $0.text(.patientResponsibility) } == ["10.18", "10.25"])
    #expect(!Self.document.review.required)
  }

  @Test("A legend's first line is no note of the last row")
  func legend() {
    #expect(Self.document.claims.last?.lines.first?.remarkCodes ?? [] == [])
    #expect(
      Self.document.claims.first?.remarks.first?.text == "This amount went toward your yearly deductible.")
  }
}
