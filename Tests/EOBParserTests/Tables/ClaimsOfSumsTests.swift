import DisputeModel
import TestSupport
import Testing

/// Claims that print one row of sums and nothing else, as Medicare's notices of hospital stays do.
@Suite struct ClaimsOfSumsTests {
  private static let columns: [SyntheticTable.Column] = [
    .init("Benefit", "days used", x: 200), .init("Claim", "approved?", x: 260),
    .init("Noncovered", "charges", x: 360, align: .right),
    .init("Amount", "Medicare paid", x: 430, align: .right),
    .init("Maximum you", "may be billed", x: 500, align: .right), .init("See notes", "below", x: 520),
  ]

  private static func document() -> ClaimsDocument {
    var page = SyntheticPage()
    page.text("Medicare Summary Notice", x: 40, baseline: 40, size: 16)
    page.text("Medicare Number: 1EG4-TE5-MK72", x: 40, baseline: 60)
    for (number, claim) in [
      ("20900000000017", ["3 days", "Yes", "$0.00", "$5,200.00", "$1,600.00", "A,B"]),
      ("20900000000025", ["1 day", "Yes", "$40.00", "$900.00", "$40.00", "A"]),
    ].enumerated() {
      let top = Float(100 + number * 120)
      page.text("March \(3 + number * 10) - March \(6 + number * 10), 2025", x: 40, baseline: top)
      page.text("Sample Hospital, (555) 555-0100", x: 40, baseline: top + 12)
      SyntheticTable(columns).draw([claim.1], on: &page, baseline: top + 40)
      page.text("Total for Claim #\(claim.0)", x: 40, baseline: top + 64)
    }
    page.text("Notes for Claims Above", x: 40, baseline: 360, size: 12)
    page.text("A Days are being taken from your total hospital benefits.", x: 40, baseline: 380)
    page.text("B $1,600.00 was applied to your inpatient deductible.", x: 40, baseline: 392)
    return Statement.parse(page)
  }

  @Test func eachRowIsAClaim() {
    let document = Self.document()
    #expect(document.documentType == .medicareSummaryNotice)
    #expect(document.claims.map(\.claimNumber) == ["20900000000017", "20900000000025"])
    #expect(document.claims.map { $0.totals.text(.planPaid) } == ["5200.00", "900.00"])
    #expect(document.claims.map { $0.totals.text(.patientResponsibility) } == ["1600.00", "40.00"])
    #expect(document.claims.allSatisfy { $0.provider.name == "Sample Hospital" })
    #expect(document.claims.last?.serviceDates?.from == CalendarDate(year: 2025, month: 3, day: 13))
  }

  @Test func theCodesOfTheSumsAreExplained() {
    let claim = Self.document().claims.first
    #expect(claim?.remarks.map(\.code) == ["A", "B"])
    #expect(claim?.remarks.last?.text == "$1,600.00 was applied to your inpatient deductible.")
  }

  @Test func aStatementWithNumberedAmountsIsNeverSilentlyNone() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 40, size: 14)
    page.text("Explanation of Benefits", x: 40, baseline: 60, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    for (number, amount) in ["$120.00", "$20.00", "$70.00", "$30.00"].enumerated() {
      page.text("Zorb \(number)", x: 40, baseline: Float(130 + number * 14))
      page.text(amount, x: 300, baseline: Float(130 + number * 14))
    }
    let document = Statement.parse(page)
    #expect(!document.claims.isEmpty || document.review.issues.contains { $0.code == .unknownLayout })
  }
}
