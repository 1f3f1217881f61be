import PDFLayout
import TestSupport
import Testing

@testable import EOBParser

@Suite struct TokenSetTests {
  private var sheet: Sheet {
    var page = SyntheticPage()
    page.text("One two three", x: 50, baseline: 100)
    page.text("Four", x: 50, baseline: 120)
    return Sheet([PageLayout(page.page)])
  }

  @Test("A set holds just what was put in, line by line")
  func contents() {
    let all = [TokenRef(line: 0, token: 0), TokenRef(line: 0, token: 1), TokenRef(line: 0, token: 2)]
    let last = TokenRef(line: 1, token: 0)
    var set = TokenSet(sheet, [all[1]])
    #expect((all + [last]).filter(set.contains) == [all[1]])
    set.insert(last)
    #expect((all + [last]).filter(set.contains) == [all[1], last])
    // Sentences that are joined to one line have words behind the line's end.
    #expect(!set.contains(TokenRef(line: 0, token: 3)))
    set.insert(TokenRef(line: 0, token: 3))
    #expect((all + [last]).filter(set.contains) == [all[1], last])
    set.formUnion(all)
    #expect((all + [last]).filter(set.contains) == all + [last])
  }
}
