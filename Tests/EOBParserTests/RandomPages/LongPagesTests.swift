import DisputeModel
import TestSupport
import Testing

/// Pages that are far longer than any document's take a time that grows with their length.
@Suite(.timeLimit(.minutes(2))) struct LongPagesTests {
  @Test(
    "Thousands of words on one line above amounts",
    arguments: ["Amount", "Date Paid Amount Allowed", "Claim number", "12.00", "A1", "lorem"])
  func oneLine(words: String) {
    for separator in [" ", "          "] {
      var page = SyntheticPage()
      page.text(Array(repeating: words, count: 1500).joined(separator: separator), x: 40, baseline: 100)
      for column in 0..<6 { page.text("12.00", x: 40 + Float(column) * 200, baseline: 112) }
      _ = Statement.parse(page)
    }
  }

  @Test(
    "Thousands of lines",
    arguments: [
      "Amount", "Claim number: 86800", "A1 Some words of a note", "01/02/2024    Visit    12.00    13.00",
      "You met $20.00 of",
    ])
  func manyLines(text: String) {
    var page = SyntheticPage()
    for number in 0..<2000 { page.text(text + "\(number)", x: 40, baseline: 40 + Float(number) * 11) }
    _ = Statement.parse(page)
  }

  @Test("A hundred pages, a claim each")
  func manyPages() {
    let table = SyntheticTable(Statement.columns)
    let pages = (1...100).map { number in
      var page = SyntheticPage(number: number)
      page.text("Claim number: 86800000\(10_000 + number)", x: 40, baseline: 40)
      table.draw([Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 70)
      return page.page
    }
    #expect(Statement.parse(pages).claims.count == 100)
  }
}
