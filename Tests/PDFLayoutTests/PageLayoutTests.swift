import PDFLayout
import TestSupport
import Testing

@Suite struct PageLayoutTests {
  private static func words(_ page: SyntheticPage) -> [[String]] {
    PageLayout(page.page).lines.map { $0.words.map(\.text) }
  }

  private static func phrases(_ page: SyntheticPage) -> [[String]] {
    PageLayout(page.page).lines.map { line in
      line.words.reduce(into: []) { phrases, word in
        if word.startsPhrase || phrases.isEmpty {
          phrases.append(word.text)
        } else {
          phrases[phrases.count - 1] += " " + word.text
        }
      }
    }
  }

  @Test("A page without glyphs has no lines")
  func empty() {
    #expect(PageLayout(SyntheticPage().page).lines.isEmpty)
  }

  @Test("Words are parted at blanks, and where a gap stands for one")
  func gaps() {
    var page = SyntheticPage()
    page.text("Amount billed", x: 40, baseline: 100)
    page.words(["Plan", "paid", "$12.00"], x: 40, baseline: 120)
    #expect(Self.words(page) == [["Amount", "billed"], ["Plan", "paid", "$12.00"]])
  }

  @Test("Cells far apart are phrases of one line; words a space apart are one phrase")
  func phrases() {
    var page = SyntheticPage()
    page.text("Office visit", x: 40, baseline: 100)
    page.text("$120.00", x: 300, baseline: 100, align: .right)
    page.text("$80.00", x: 360, baseline: 100, align: .right)
    #expect(Self.phrases(page) == [["Office visit", "$120.00", "$80.00"]])
  }

  @Test("Lines come from top to bottom and words from left to right, in whatever order they are drawn")
  func order() {
    var page = SyntheticPage()
    page.text("below", x: 40, baseline: 120)
    page.text("right", x: 200, baseline: 100)
    page.text("left", x: 40, baseline: 100)
    #expect(Self.words(page) == [["left", "right"], ["below"]])
  }

  @Test("Lines set solid stay apart", arguments: [6, 8, 9, 12] as [Float])
  func solid(size: Float) {
    var page = SyntheticPage()
    for line in 0..<10 { page.text("line \(line)", x: 40, baseline: 100 + Float(line) * size, size: size) }
    #expect(Self.words(page) == (0..<10).map { ["line", "\($0)"] })
  }

  @Test("Text that is printed twice to look bold is read once", arguments: [0, 0.2, 0.5] as [Float])
  func overprint(shift: Float) {
    var page = SyntheticPage()
    page.text("Total 1,122.00", x: 40, baseline: 100)
    page.text("Total 1,122.00", x: 40 + shift, baseline: 100)
    #expect(Self.words(page) == [["Total", "1,122.00"]])
  }

  @Test("Glyphs that are printed twice in turn are read once, double letters twice")
  func overprintedGlyphs() {
    var page = SyntheticPage()
    var x: Float = 40
    for letter in ["b", "i", "l", "l", "e", "d"] {
      page.text(letter, x: x, baseline: 100)
      page.text(letter, x: x + 0.3, baseline: 100)
      x += SyntheticPage.width(of: letter, size: 9)
    }
    #expect(Self.words(page) == [["billed"]])
  }

  @Test("Text that is printed a second time in another font is read once")
  func secondFont() {
    var page = SyntheticPage()
    page.text("Plan discount", x: 40, baseline: 100, font: "Helvetica")
    page.text("Plan discount", x: 40.4, baseline: 100, size: 9.1, font: "Helvetica-Bold")
    #expect(Self.words(page) == [["Plan", "discount"]])
  }

  @Test("Equal words beside or below each other are not printed twice")
  func repetition() {
    var page = SyntheticPage()
    page.text("0.00 0.00 0.00", x: 40, baseline: 100)
    page.text("0.00", x: 40, baseline: 111)
    #expect(Self.words(page) == [["0.00", "0.00", "0.00"], ["0.00"]])
  }

  @Test("Words that run up the page are left out and counted")
  func sideways() {
    var page = SyntheticPage()
    page.sideways("FORM-A1", x: 10, bottom: 400)
    page.text("Amount billed", x: 40, baseline: 380)
    let layout = PageLayout(page.page)
    #expect(layout.sidewaysWordCount == 1)
    #expect(layout.lines.map { $0.words.map(\.text) } == [["Amount", "billed"]])
  }

  @Test("A size that the font misstates is judged by the glyphs", arguments: [0.1, 1, 40, 0, -9] as [Float])
  func misstatedSize(stated: Float) throws {
    var page = SyntheticPage()
    page.text("Amount billed by the provider", x: 40, baseline: 100, size: 9, statedSize: stated)
    let word = try #require(PageLayout(page.page).lines.first?.words.first)
    #expect(abs(word.fontSize - 9) < 1.5)
    #expect(Self.phrases(page) == [["Amount billed by the provider"]])
  }

  @Test("Text of different sizes on one baseline is one line")
  func heights() {
    var page = SyntheticPage()
    page.text("$415.00", x: 40, baseline: 100, size: 14)
    page.text("billed by the provider", x: 110, baseline: 100, size: 8)
    #expect(Self.words(page) == [["$415.00", "billed", "by", "the", "provider"]])
  }

  @Test("A heading beside two small lines joins one of them at most, and the two stay apart")
  func tallBesideSmall() {
    var page = SyntheticPage()
    page.text("SAMPLE", x: 40, baseline: 106, size: 20)
    page.text("first", x: 200, baseline: 96, size: 7)
    page.text("second", x: 200, baseline: 108, size: 7)
    let lines = Self.words(page)
    #expect(!lines.contains { $0.contains("first") && $0.contains("second") })
    #expect(lines.joined().count == 3)
  }

  @Test("Coordinates far outside the page do no harm", arguments: [1e6, 1e20, 3e37] as [Float])
  func far(offset: Float) {
    var page = SyntheticPage()
    page.text("Amount billed", x: offset, baseline: offset)
    page.text("Amount billed", x: -offset, baseline: -offset)
    page.text("Plan paid", x: 40, baseline: 100)
    #expect(Self.words(page).contains(["Plan", "paid"]))
  }
}
