import DisputeModel
import TestSupport
import Testing

@Suite struct DocumentTypeTests {
  @Test("A page without text is no explanation of benefits, and says so as an information")
  func empty() {
    for pages in [[], [SyntheticPage()]] {
      let document = Statement.parse(pages.map(\.page))
      #expect(document.documentType == .notAnEOB)
      #expect(document.claims.isEmpty)
      #expect(document.review.issues.map(\.code) == [.notAnEOB])
      #expect(!document.review.required)
    }
  }

  @Test("A provider's bill is none, though it lists services and amounts")
  func bill() {
    var page = SyntheticPage()
    page.text("Sample Family Clinic", x: 40, baseline: 50, size: 14)
    page.text("Patient statement", x: 40, baseline: 70)
    page.text("Amount due: $30.00   Due date: 09/01/2024", x: 40, baseline: 90)
    let columns: [SyntheticTable.Column] = [
      .init("Date", x: 40), .init("Description", x: 110), .init("Charges", x: 300, align: .right),
      .init("Insurance paid", x: 390, align: .right), .init("Patient balance", x: 480, align: .right),
    ]
    SyntheticTable(columns).draw(
      [
        ["07/10/2024", "Office visit", "$120.00", "$70.00", "$30.00"],
        ["07/11/2024", "Blood test", "$50.00", "$40.00", "$0.00"],
      ], on: &page, baseline: 130)
    page.text(
      "Make checks payable to Sample Family Clinic. Detach and return with your payment.", x: 40,
      baseline: 300)
    page.text("Amount enclosed: ______________", x: 40, baseline: 320)
    #expect(Statement.parse(page).documentType == .notAnEOB)
  }

  @Test("A guide to statements is none, though it prints one")
  func guide() {
    var page = SyntheticPage()
    page.text("How to read your Explanation of Benefits", x: 40, baseline: 50, size: 16)
    page.text("The numbers and names are examples only.", x: 40, baseline: 70)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    #expect(Statement.parse(page).documentType == .notAnEOB)
  }

  @Test("A letter is none")
  func letter() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14)
    for (number, text) in [
      "Dear Jordan Example,", "We have decided not to approve the requested service.",
      "Your plan would have paid $70.00 of $120.00.", "Sincerely,", "Sample Mutual",
    ].enumerated() {
      page.text(text, x: 40, baseline: 100 + Float(number) * 20)
    }
    #expect(Statement.parse(page).documentType == .notAnEOB)
  }

  @Test("What is sent to a provider is a remittance advice")
  func remittance() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14)
    page.text("Provider Remittance Advice", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001   Patient: Jordan Example", x: 40, baseline: 100)
    SyntheticTable(Array(Statement.columns.prefix(7))).draw(
      [Array(Statement.visit.prefix(7))], on: &page, baseline: 160)
    #expect(Statement.parse(page).documentType == .remittanceAdvice)
  }

  @Test("Medicare's notice is of its own type")
  func medicare() {
    var page = SyntheticPage()
    page.text("Medicare Summary Notice", x: 40, baseline: 50, size: 14)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    SyntheticTable(Statement.columns).draw([Statement.visit], on: &page, baseline: 160)
    #expect(Statement.parse(page).documentType == .medicareSummaryNotice)
  }
}
