import DisputeModel
import PDFLayout
import TestSupport
import Testing

/// What names a claim without labels of its own: sentences, bands, names above.
@Suite struct ClaimHeadingTests {
  private static func claims(_ heading: [String], x: Float = 40) -> [Claim] {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    for (number, line) in heading.enumerated() {
      page.text(line, x: x, baseline: 110 + 11 * Float(number))
    }
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    return Statement.parse(page).claims
  }

  @Test("A sentence that goes on over the line's end")
  func wrappedSentence() throws {
    let claim = try #require(
      Self.claims([
        "Claim 8680000000001 for Jordan Example, for services provided by Sample Family Clinic of the River Valley and of the Great Bay",
        "Area (In-network) on 07/10/2024 - 07/11/2024, processed on 07/20/2024",
      ]).first)
    #expect(claim.claimNumber == "8680000000001")
    #expect(claim.patient.name == "Jordan Example")
    #expect(claim.provider.name == "Sample Family Clinic of the River Valley and of the Great Bay Area")
    #expect(claim.provider.networkStatus == .inNetwork)
    #expect(claim.processedDate == CalendarDate(year: 2024, month: 7, day: 20))
  }

  @Test("A line with room left at its end does not go on")
  func finishedSentence() throws {
    let claim = try #require(
      Self.claims([
        "Claim 8680000000001 for Jordan Example, services provided by Sample Family Clinic",
        "Corrected for you on request",
      ]).first)
    #expect(claim.provider.name == "Sample Family Clinic")
  }

  @Test("Provider, network and dates behind the number, patient and relationship before it")
  func band() throws {
    let behind = try #require(
      Self.claims(["Claim 8680000000001 Sample Clinic, Inc. Preferred provider Recd 07/12/2024"]).first)
    #expect(behind.provider.name == "Sample Clinic, Inc.")
    #expect(behind.provider.networkStatus == .inNetwork)
    #expect(behind.receivedDate == CalendarDate(year: 2024, month: 7, day: 12))
    let before = try #require(Self.claims(["Jordan Example (Spouse) Claim no. 8680000000001"]).first)
    #expect(before.patient.name == "Jordan Example")
    #expect(before.patient.relationship == .spouse)
  }

  @Test("What names the next claim before its number is not the first claim's")
  func nextClaim() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    for (number, patient) in ["Jordan Example", "Robin Sample"].enumerated() {
      let y = 100 + 200 * Float(number)
      page.text("Patient: \(patient)", x: 40, baseline: y)
      page.text("Provider: Sample Clinic \(number + 1)", x: 40, baseline: y + 11)
      page.text("Claim number: 868000000000\(number + 1)", x: 40, baseline: y + 22)
      SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: y + 50)
    }
    let claims = Statement.parse(page).claims
    #expect(claims.map(\.claimNumber) == ["8680000000001", "8680000000002"])
    #expect(claims.map(\.patient.name) == ["Jordan Example", "Robin Sample"])
    #expect(claims.map(\.provider.name) == ["Sample Clinic 1", "Sample Clinic 2"])
    #expect(claims.map(\.lines.count) == [2, 2])
  }

  @Test("A list of claims gives each claim its sums, and a sum that differs is named")
  func list() {
    func document(listed: String) -> ClaimsDocument {
      var page = SyntheticPage()
      page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
      page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
      let list: [SyntheticTable.Column] = [
        .init("Claim number", x: 40), .init("Patient", x: 160),
        .init("Amount billed", x: 340, align: .right), .init("Plan paid", x: 420, align: .right),
      ]
      SyntheticTable(list).draw(
        [
          ["8680000000001", "Jordan Example", listed, "$110.00"],
          ["8680000000002", "Robin Sample", "$170.00", "$110.00"],
        ], on: &page, baseline: 100)
      for number in 0...1 {
        let y = 200 + 160 * Float(number)
        page.text("Claim number: 868000000000\(number + 1)", x: 40, baseline: y)
        SyntheticTable(Statement.columns).draw(
          number == 0
            ? [Statement.visit, Statement.test, Statement.totals] : [Statement.visit, Statement.test],
          on: &page, baseline: y + 30)
      }
      return Statement.parse(page)
    }
    let right = document(listed: "$170.00")
    #expect(right.claims.map { $0.totals.text(.billed) } == ["170.00", "170.00"])
    #expect(right.claims.map(\.patient.name) == ["Jordan Example", "Robin Sample"])
    #expect(!right.review.required, "\(right.review.issues)")
    let wrong = document(listed: "$171.00")
    #expect(
      wrong.review.issues.contains { $0.code == .conflictingValues && $0.path == "/claims/0/totals/billed" })
  }

  @Test("Cards: words over a date over labelled amounts")
  func cards() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits · Created July 27, 2024", x: 40, baseline: 72, size: 9)
    page.text("Sample Clinic, Inc.", x: 40, baseline: 100, size: 11)
    page.text("Claim 8680000000001 · for Jordan Example (you) · In-network", x: 40, baseline: 116)
    for (number, service) in ["Office visit", "Walking boot"].enumerated() {
      let y = 140 + 90 * Float(number)
      page.text(service, x: 50, baseline: y, size: 11)
      page.text("07/1\(number)/2024 · billing code 9921\(number)", x: 50, baseline: y + 12)
      for (row, entry) in [
        ("Amount billed", "$120.00"), ("Discount", "–$20.00"), ("Plan paid", "–$70.00"),
        ("You pay", "$30.00"),
      ].enumerated() {
        page.text(entry.0, x: 50, baseline: y + 24 + 12 * Float(row))
        page.text(entry.1, x: 400, baseline: y + 24 + 12 * Float(row), align: .right)
      }
    }
    let document = Statement.parse(page)
    let claim = document.claims.first
    #expect(document.statementDate == CalendarDate(year: 2024, month: 7, day: 27))
    #expect(claim?.provider.name == "Sample Clinic, Inc.")
    #expect(claim?.patient.relationship == .`self`)
    #expect(claim?.lines.map(\.description) == ["Office visit", "Walking boot"])
    #expect(claim?.lines.map(\.procedureCode) == ["99210", "99211"])
    #expect(claim?.lines.map { $0.text(.discount) } == ["20.00", "20.00"])
  }

  @Test("What names a claim at the end of a page, above a table that begins the next one")
  func turnedPage() {
    func table(on page: inout SyntheticPage, baseline: Float, total: String) {
      SyntheticTable(Statement.columns).draw(
        [Statement.visit, Statement.test, [total] + Statement.totals.dropFirst()], on: &page,
        baseline: baseline)
    }
    var first = SyntheticPage()
    first.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    first.text("June 14, 2024", x: 40, baseline: 100)
    first.text("Sample Family Clinic, (440) 555-0100", x: 40, baseline: 112)
    table(on: &first, baseline: 160, total: "Total for Claim #72-17002-134-689")
    first.text("June 23, 2024", x: 40, baseline: 700)
    first.text("Sample County Laboratory, (785) 555-0100", x: 40, baseline: 712)
    first.text("Page 1 of 2", x: 500, baseline: 760)
    var second = SyntheticPage(number: 2)
    table(on: &second, baseline: 60, total: "Total for Claim #45-90060-804-649")
    let claims = Statement.parse(first, second).claims
    #expect(claims.map(\.provider.name) == ["Sample Family Clinic", "Sample County Laboratory"])
  }
}
