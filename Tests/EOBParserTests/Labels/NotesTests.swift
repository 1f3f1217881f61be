import DisputeModel
import TestSupport
import Testing

@Suite struct NotesTests {
  private static func remark(_ draw: (inout SyntheticPage) -> Void) -> Remark? {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    draw(&page)
    return Statement.parse(page).claims.first?.remarks.first { $0.code == "A1" }
  }

  private static let text = "This amount was applied to your deductible."

  @Test("A legend under its heading", arguments: ["A1 ", "A1 - ", "A1: ", "[A1] ", "(A1) "])
  func legend(code: String) {
    let remark = Self.remark { page in
      page.text("Notes", x: 40, baseline: 260, font: "Helvetica-Bold")
      page.text(code + Self.text, x: 40, baseline: 274)
    }
    #expect(remark?.text == Self.text)
    #expect(remark?.category == .costShare)
  }

  @Test("Texts with a hanging indent are joined, entry by entry")
  func hangingIndent() {
    let remark = Self.remark { page in
      page.text("Remark codes", x: 40, baseline: 260, font: "Helvetica-Bold")
      page.text("A1", x: 40, baseline: 274)
      page.text("This amount was applied to", x: 80, baseline: 274)
      page.text("your deductible.", x: 80, baseline: 285)
      page.text("B2", x: 40, baseline: 296)
      page.text("This service is a duplicate of one that was already paid.", x: 80, baseline: 296)
    }
    #expect(remark?.text == Self.text)
  }

  @Test("Entries side by side, their texts wrapped")
  func columns() {
    let remark = Self.remark { page in
      page.text("Notes", x: 40, baseline: 260, font: "Helvetica-Bold")
      page.text("B2", x: 40, baseline: 274)
      page.text("This service is a duplicate of one", x: 70, baseline: 274)
      page.text("A1", x: 320, baseline: 274)
      page.text("This amount was applied to", x: 350, baseline: 274)
      page.text("that was already paid.", x: 70, baseline: 285)
      page.text("your deductible.", x: 350, baseline: 285)
    }
    #expect(remark?.text == Self.text)
  }

  @Test("A sentence that begins like a code is none")
  func article() {
    var page = Statement.page()
    var visit = Statement.visit
    visit[8] = "A"
    SyntheticTable(Statement.columns).draw([visit, Statement.test], on: &page, baseline: 160)
    page.text("A written appeal must reach us within 180 days.", x: 40, baseline: 280)
    let remark = Statement.parse(page).claims.first?.remarks.first { $0.code == "A" }
    #expect(remark != nil && remark?.text == nil)
  }

  @Test("An entry goes on over the page")
  func pageBreak() {
    var first = Statement.page()
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &first, baseline: 160)
    first.text("Notes", x: 40, baseline: 730, font: "Helvetica-Bold")
    first.text("A1", x: 40, baseline: 744)
    first.text("This amount was applied to", x: 80, baseline: 744)
    var second = SyntheticPage(number: 2)
    second.text("your deductible.", x: 80, baseline: 60)
    let remark = Statement.parse(first, second).claims.first?.remarks.first
    #expect(remark?.text == Self.text)
  }

  @Test("An entry goes on over the page's foot and the next page's head, for more than one line")
  func footAndHead() {
    var first = Statement.page()
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &first, baseline: 160)
    first.text("Notes", x: 40, baseline: 700, font: "Helvetica-Bold")
    first.text("A1", x: 40, baseline: 714)
    first.text("This amount was", x: 80, baseline: 714)
    first.text("H701A 08/18", x: 40, baseline: 770)
    var second = SyntheticPage(number: 2)
    second.text("ID U34966517", x: 400, baseline: 40)
    second.text("applied to", x: 80, baseline: 60)
    second.text("your deductible.", x: 80, baseline: 71)
    second.text("A5 - Approval is required for this service.", x: 40, baseline: 82)
    let remark = Statement.parse(first, second).claims.first?.remarks.first
    #expect(remark?.text == Self.text)
  }

  @Test("A code without a legend is a remark without text")
  func missing() {
    let remark = Self.remark { _ in }
    #expect(remark != nil)
    #expect(remark?.text == nil)
    #expect(remark?.category == .other)
  }

  @Test("A page of definitions is no legend")
  func glossary() {
    let remark = Self.remark { page in
      page.text("Glossary", x: 40, baseline: 260, font: "Helvetica-Bold")
      page.text("Deductible - The amount that you pay before your plan pays.", x: 40, baseline: 274)
    }
    #expect(remark?.text == nil)
  }
}

/// Legends below headings that no list knows, or below none.
@Suite struct UnheadedNotesTests {
  private static func texts(_ lines: [String], codes: [String]) -> [String?] {
    var page = Statement.page()
    var visit = Statement.visit
    visit[8] = codes[0]
    var test = Statement.test
    test[8] = codes.count > 1 ? codes[1] : ""
    SyntheticTable(Statement.columns).draw([visit, test, Statement.totals], on: &page, baseline: 160)
    for (number, text) in lines.enumerated() { page.text(text, x: 40, baseline: 400 + Float(number) * 12) }
    return Statement.parse(page).claims[0].remarks.map(\.text)
  }

  @Test func codesWithDigits() {
    let texts = Self.texts(
      [
        "Why we decided so", "K7 The plan pays what is usual in your area.",
        "K9 Your deductible has not been met.",
      ],
      codes: ["K7", "K9"])
    #expect(texts == ["The plan pays what is usual in your area.", "Your deductible has not been met."])
  }

  @Test func lettersBelowEachOther() {
    let texts = Self.texts(
      ["Why we decided so", "g Your provider gave a discount.", "h This counts towards your deductible."],
      codes: ["g", "h"])
    #expect(texts == ["Your provider gave a discount.", "This counts towards your deductible."])
  }

  @Test func aSentenceThatBeginsWithALetterIsNoNote() {
    let texts = Self.texts(
      ["A Written appeal must reach us within the year that follows."], codes: ["A", "B"])
    #expect(texts == [nil, nil])
  }

  @Test func anAddressIsNoNote() {
    #expect(Self.texts(["19 Sycamore Lane", "Springfield, IL 62704"], codes: ["19"]) == [nil])
  }
}
