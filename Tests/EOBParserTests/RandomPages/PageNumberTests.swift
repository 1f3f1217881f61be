import DisputeModel
import PDFLayout
import TestSupport
import Testing

@Suite struct PageNumberTests {
  /// A page with a claim, under a number of its own.
  private static func page(_ number: Int) -> Page {
    var page = Statement.page().page
    page.number = number
    var synthetic = SyntheticPage(number: number)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.totals], on: &synthetic, baseline: 160)
    let offset = page.styles.count
    page.styles += synthetic.page.styles
    page.glyphs += synthetic.page.glyphs.map {
      Glyph(scalar: $0.scalar, box: $0.box, style: $0.style + offset)
    }
    return page
  }

  @Test(
    "Pages may be some of a document's, in any order",
    arguments: [[7], [0], [-1], [3, 1, 2], [1, 1], [Int.max], [Int.min]])
  func numbers(numbers: [Int]) {
    let document = Statement.parse(numbers.map(Self.page))
    #expect(document.claims.first?.lines.first?.text(.billed) == "120.00")
  }
}
