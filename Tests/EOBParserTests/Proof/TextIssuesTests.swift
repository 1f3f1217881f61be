import DisputeModel
import EOBParser
import PDFLayout
import TestSupport
import Testing

/// Issues of text that comes out uncertain or not at all.
@Suite struct TextIssuesTests {
  private static func page(_ rows: [[String]] = [Statement.visit, Statement.test]) -> SyntheticPage {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw(rows, on: &page, baseline: 160)
    return page
  }

  private static func recognized(_ page: SyntheticPage, _ presence: TextPresence = .recognized) -> Page {
    var page = page.page
    for index in page.styles.indices { page.styles[index].presence = presence }
    return page
  }

  private static func codes(_ document: ClaimsDocument) -> [String] {
    document.review.issues.map { "\($0.severity) \($0.code.rawValue) \($0.path)" }
  }

  // MARK: Recognised text

  @Test("Embedded text is no cause for an issue")
  func embedded() {
    let document = Statement.parse(Self.page())
    #expect(document.source.textSource == .embedded)
    #expect(document.review.issues.isEmpty)
  }

  @Test("A recognised document is read, and asks for review")
  func recognized() {
    let document = Statement.parse([Self.recognized(Self.page())])
    #expect(document.claims.first?.lines.count == 2)
    #expect(document.source.textSource == .ocr)
    #expect(Self.codes(document) == ["warning lowConfidenceText "])
  }

  @Test("A recognised page among others makes a mixed document; an empty page counts for nothing")
  func mixed() {
    var second = SyntheticPage(number: 2)
    second.text("Notes: A1 The provider agreed to a lower price.", x: 40, baseline: 100)
    let empty = SyntheticPage(number: 3).page
    let document = Statement.parse([Self.page().page, Self.recognized(second), empty])
    #expect(document.source.textSource == .mixed)
    #expect(document.review.issues.first?.message.contains("page 2 ") == true)
    #expect(
      Statement.parse([Self.recognized(Self.page()), Self.recognized(second), empty]).source.textSource
        == .ocr)
  }

  @Test("A stamp on a scan does not make it embedded text")
  func stamp() {
    var page = Self.recognized(Self.page())
    var stamp = SyntheticPage()
    stamp.text("COPY", x: 400, baseline: 60)
    page.styles.append(TextStyle(fontName: "Stamp", fontSize: 9, color: 0))
    page.glyphs += stamp.page.glyphs.map {
      Glyph(scalar: $0.scalar, box: $0.box, style: page.styles.count - 1)
    }
    #expect(Statement.parse([page]).source.textSource == .ocr)
  }

  // MARK: Hidden text

  @Test("Hidden text is no text of the document")
  func hidden() {
    var page = Self.page().page
    var hidden = SyntheticPage()
    hidden.text("Claim number: 9999999999999", x: 40, baseline: 90)
    hidden.text("999.99", x: 260, baseline: 186, align: .right)
    page.styles.append(TextStyle(fontName: "Helvetica", fontSize: 9, color: 0xFFFFFF, presence: .hidden))
    page.glyphs += hidden.page.glyphs.map {
      Glyph(scalar: $0.scalar, box: $0.box, style: page.styles.count - 1)
    }
    #expect(Statement.parse([page]) == Statement.parse(Self.page()))
    let explanation = EOBParser().parse(
      [page], source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), explains: true
    ).explanation
    #expect(
      explanation?.unknowns.filter { $0.kind == "hidden text" }.map(\.text).sorted()
        == ["999.99", "9999999999999", "Claim", "number:"])
  }

  // MARK: Unreadable text

  @Test(
    "An amount in characters without meaning is named at its service",
    arguments: ["\u{E123}\u{E124}\u{E125}\u{E126}", "\u{14}\u{15}\u{11}\u{13}\u{13}", "\u{FFFD}0.00"])
  func unreadableAmount(amount: String) {
    var rows = [Statement.visit, Statement.test]
    rows[1][5] = amount
    let document = Statement.parse(Self.page(rows))
    #expect(document.claims.first?.lines.count == 2)
    #expect(Self.codes(document).contains("warning unreadableText /claims/0/lines/1"))
    #expect(!Self.codes(document).contains("warning unreadableText /claims/0/lines/0"))
  }

  @Test("A value with a replacement character is named at its claim")
  func unreadableValue() {
    var page = Self.page()
    page.text("Provider: Sample Pr\u{FFFD}ctice", x: 40, baseline: 136)
    let document = Statement.parse(page)
    #expect(Self.codes(document).contains("warning unreadableText /claims/0"))
  }

  @Test("Bullets, ticks and apostrophes outside of values are no cause for an issue")
  func symbols() {
    var rows = [Statement.visit, Statement.test]
    rows[0][8] = "\u{F0FC}"
    var page = Self.page(rows)
    for (number, text) in [
      "\u{F0B7} Keep this statement.", "\u{F0A7}\u{F0A7} Your plan\u{FFFD}s rules apply.",
    ]
    .enumerated() {
      page.text(text, x: 40, baseline: 300 + 14 * Float(number))
    }
    #expect(Statement.parse(page).review.issues.isEmpty)
  }

  @Test("A page full of characters without meaning is an error, of a document without claims too")
  func unreadablePage() {
    var page = SyntheticPage()
    for line in 0..<6 {
      page.text("\u{E001}\u{E002}\u{E003}\u{E004} 12", x: 40, baseline: 100 + 14 * Float(line))
    }
    let document = Statement.parse(page)
    #expect(Self.codes(document).contains("error unreadableText "))
    #expect(document.documentType == .notAnEOB)
  }

  @Test("Messages hold no text of the document")
  func messages() {
    var rows = [Statement.visit]
    rows[0][1] = "Bl\u{FFFD}\u{FFFD}\u{FFFD}d"
    for issue in Statement.parse(Self.page(rows)).review.issues {
      #expect(!issue.message.contains("\u{FFFD}") && !issue.message.contains("Bl"))
    }
  }
}
