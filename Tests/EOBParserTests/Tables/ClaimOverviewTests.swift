import DisputeModel
import TestSupport
import Testing

/// What stands around a claim's services and is none: lists of claims, labels above headings, sums without a label.
@Suite struct ClaimOverviewTests {
  @Test("A list of claims with their patients is no table of services")
  func overview() {
    var page = Statement.page()
    let after = SyntheticTable([
      .init("Patient", x: 40), .init("Provider", x: 150), .init("Dates of service", x: 300),
      .init("Charged", x: 460, align: .right), .init("Your share", x: 540, align: .right),
    ]).draw(
      [
        ["Jordan Example", "Sample Family Clinic", "07/10/2024", "$170.00", "$30.00"],
        ["Morgan Example", "Sample Hospital", "07/12/2024", "$900.00", "$90.00"],
      ], on: &page, baseline: 150)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: after + 40)
    let document = Statement.parse(page)
    #expect(document.claims.map(\.lines.count) == [2])
    #expect(document.claims.first?.lines.first?.description == "Office visit")
  }

  @Test("Without other services its rows are what there is")
  func onlyOverview() {
    var page = Statement.page()
    SyntheticTable([
      .init("Patient", x: 40), .init("Provider", x: 150), .init("Dates of service", x: 300),
      .init("Charged", x: 460, align: .right), .init("Your share", x: 540, align: .right),
    ]).draw(
      [["Jordan Example", "Sample Family Clinic", "07/10/2024", "$170.00", "$30.00"]], on: &page,
      baseline: 150)
    #expect(Statement.parse(page).claims.first?.lines.count == 1)
  }

  @Test("A labelled number above the headings is none of them")
  func labelledNumber() {
    var page = Statement.page()
    for (text, x) in [
      ("Patient account no.", Float(40)), ("MO-20933", 170), ("Provider status", 300),
      ("Preferred provider", 400),
    ] { page.text(text, x: x, baseline: 147) }
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 158)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.patient.accountNumber == "MO-20933")
    #expect(claim?.lines.map { $0.text(.billed) } == ["120.00", "50.00"])
  }

  @Test("A name over the dates of its services, where the heading says so")
  func providerOverDate() {
    var columns = Statement.columns
    columns[0].heading = ["Services provided by /", "Date of services"]
    columns[1].x = 160
    var visit = Statement.visit
    visit[0] = "DR. MORGAN EXAMPLE\n" + visit[0]
    for column in 1..<visit.count { visit[column] = "\n" + visit[column] }
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    SyntheticTable(columns).draw([visit, Statement.test], on: &page, baseline: 160)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.provider.name == "DR. MORGAN EXAMPLE")
    #expect(claim?.lines.map(\.description) == ["Office visit", "Blood test"])
    #expect(claim?.lines.map(\.serviceDates?.from.day) == [10, 11])
  }

  @Test("A label of sums that wraps around their line")
  func wrappedSums() {
    var totals = Statement.totals
    totals[0] = ""
    totals[1] = "Total de la\nreclamación / Claim\ntotal"
    var page = Statement.page()
    var table = SyntheticTable(Statement.columns)
    table.cells = .center
    table.draw([Statement.visit, Statement.test, totals], on: &page, baseline: 160)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.lines.count == 2)
    #expect(claim?.totals.text(.billed) == "170.00")
  }

  @Test("Sums without a label over a sentence with a date")
  func sumsOverSentence() {
    var totals = Statement.totals
    totals[0] = ""
    var page = Statement.page()
    let after = SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, totals], on: &page, baseline: 160)
    page.text(
      "Paid $110.00 to Sample Family Clinic by check no. 1180277 dated October 2, 2025.", x: 40,
      baseline: after,
      size: 8)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.lines.count == 2)
    #expect(claim?.totals.text(.billed) == "170.00")
    #expect(claim?.serviceDates?.to.day == 11)
  }
}
