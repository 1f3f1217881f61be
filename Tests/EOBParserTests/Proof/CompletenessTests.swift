import DisputeModel
import PDFLayout
import TestSupport
import Testing

/// Issues of documents that are not whole, or not understood at all.
@Suite struct CompletenessTests {
  private static func codes(_ document: ClaimsDocument) -> [String] {
    document.review.issues.map { "\($0.severity) \($0.code.rawValue) \($0.path)" }
  }

  // MARK: Missing pages

  /// A statement of so many pages, with these words at their feet.
  private static func statement(_ feet: [String]) -> ClaimsDocument {
    let pages = feet.enumerated().map { number, foot in
      var page = number == 0 ? Statement.page() : SyntheticPage(number: number + 1)
      if number == 0 { SyntheticTable(Statement.columns).draw([Statement.visit], on: &page, baseline: 160) }
      page.text(foot, x: 300, baseline: 770)
      return page.page
    }
    return Statement.parse(pages)
  }

  @Test(
    "A document whose last pages are missing says so",
    arguments: [
      (["Page 1 of 3"], 2), (["Page 1 of 3", "Page 2 of 3"], 1), (["Page 1 of 4", "", "Page 3 of 4"], 1),
      (["Page 1/3", "Page 2/3"], 1), (["Página 1 de 2"], 1), (["Statement 07/20/2024 PAGE: 1 OF 2"], 1),
      (["Page 1 of 2", "Page 2 of 2", "Page 1 of 3"], 2),
    ])
  func truncated(feet: [String], missing: Int) {
    let document = Self.statement(feet)
    #expect(Self.codes(document) == ["warning documentTruncated "])
    #expect(document.review.issues.first?.message.contains(" \(missing) more") == true)
  }

  @Test(
    "A document with all its pages does not",
    arguments: [
      ["Page 1 of 1"], ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], ["Page 1 of 2", ""], [""], ["Page 1"],
      // Two letters in one file, of which the first numbers another way.
      ["Page 1 of 2", "Page 2 of 2", "Page 1 of 1"],
      // A letter of two pages, in a mailing of nine.
      ["Page 1 of 2 Page 3 of 9", "Page 2 of 2 Page 4 of 9"],
      ["Page 1 of 2", "See page 1 of 4 of your plan's booklet. Page 2 of 2"], ["page 7 of 3"],
    ])
  func complete(feet: [String]) {
    #expect(Self.codes(Self.statement(feet)) == [])
  }

  // MARK: Claim numbers

  @Test("A claim without a number is an information; without one that its neighbours have, a warning")
  func claimNumber() {
    func claim(_ number: String?, _ patient: String, at top: Float, on page: inout SyntheticPage) {
      if let number { page.text("Claim number: \(number)", x: 40, baseline: top) }
      page.text("Patient: \(patient)", x: 40, baseline: top + 12)
      page.text("Provider: Sample Family Clinic", x: 40, baseline: top + 24)
      SyntheticTable(Statement.columns).draw(
        [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: top + 60)
    }
    func document(_ first: String?, _ second: String?) -> ClaimsDocument {
      var page = SyntheticPage()
      page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14)
      page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
      claim(first, "Jordan Example", at: 100, on: &page)
      claim(second, "Casey Sample", at: 300, on: &page)
      return Statement.parse(page)
    }
    #expect(Self.codes(document("8680000000001", "8680000000002")) == [])
    #expect(
      Self.codes(document(nil, nil)) == [
        "info claimNumberMissing /claims/0", "info claimNumberMissing /claims/1",
      ])
    #expect(Self.codes(document("8680000000001", nil)) == ["warning claimNumberMissing /claims/1"])
  }

  // MARK: Layouts that are not understood

  @Test("A statement with services that are not understood is one, and says so")
  func unknownLayout() {
    var page = Statement.page()
    // Amounts of a summary, whose services stand nowhere.
    for (number, text) in ["Amount billed: $120.00", "Allowed amount: $100.00", "Plan paid: $70.00"]
      .enumerated()
    {
      page.text(text, x: 40, baseline: 160 + 14 * Float(number))
    }
    let document = Statement.parse(page)
    #expect(document.claims.isEmpty)
    #expect(document.documentType == .explanationOfBenefits)
    #expect(Self.codes(document) == ["warning unknownLayout "])
  }

  @Test("A bill with the same amounts is none")
  func bill() {
    var page = SyntheticPage()
    page.text("Sample Family Clinic", x: 40, baseline: 50, size: 14)
    for (number, text) in [
      "Amount billed: $120.00", "Allowed amount: $100.00", "Plan paid: $70.00", "Amount due: $30.00",
    ].enumerated() {
      page.text(text, x: 40, baseline: 160 + 14 * Float(number))
    }
    let document = Statement.parse(page)
    #expect(document.documentType == .notAnEOB)
    #expect(!document.review.required)
  }

  @Test("A letter about a statement is none")
  func letter() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14)
    page.text("Your Explanation of Benefits is ready", x: 40, baseline: 80)
    page.text("On 07/20/2024 we paid $70.00 of $120.00 to Sample Family Clinic.", x: 40, baseline: 100)
    let document = Statement.parse(page)
    #expect(document.documentType == .notAnEOB)
    #expect(!document.review.required)
  }
}
