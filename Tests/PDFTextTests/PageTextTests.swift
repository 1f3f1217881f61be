import PDFLayout
import PDFText
import TestSupport
import Testing

extension PDFTextTests {
  /// What is text of a page, and in which style.
  @Suite struct PageTextTests {
    private func page(_ content: String) throws -> Page { try page(SyntheticPDF(.init(content))) }

    private func page(_ document: SyntheticPDF) throws -> Page {
      try #require(try PDFDocumentReader.pages(of: document.bytes, maxPages: 1).first)
    }

    private func words(_ content: String) throws -> [String] {
      PageLayout(try page(content)).lines.flatMap { $0.words.map(\.text) }
    }

    @Test(
      "A word drawn twice, as fake bold is, is one word",
      arguments: [(0, 0), (0.3, 0), (0.8, 0), (0.3, -0.3)])
    func overprint(dx: Double, dy: Double) throws {
      let amount = "$1,100.00"
      let twice =
        SyntheticPDF.text(amount, x: 100, y: 700) + SyntheticPDF.text(amount, x: 100 + dx, y: 700 + dy)
      #expect(try words(twice) == [amount])
    }

    @Test("Characters drawn twice one by one are single characters")
    func overprintByGlyph() throws {
      let content = """
        BT /F1 12 Tf 1 0 0 1 100 700 Tm (H) Tj 1 0 0 1 100.3 700 Tm (H) Tj
        1 0 0 1 109 700 Tm (e) Tj 1 0 0 1 109.3 700 Tm (e) Tj ET
        """
      #expect(try words(content) == ["He"])
    }

    @Test("Equal words side by side stay two words")
    func repeated() throws {
      let content = SyntheticPDF.text("0.00", x: 100, y: 700) + SyntheticPDF.text("0.00", x: 130, y: 700)
      #expect(try words(content) == ["0.00", "0.00"])
    }

    @Test("Letters drawn in any order are words in the order of reading")
    func anyOrder() throws {
      let places = [("w", 107.5), ("A", 140), ("T", 100), ("o", 116.2), ("B", 148)]
      let content = places.map { SyntheticPDF.text($0.0, x: $0.1, y: 700) }.joined()
      #expect(try words(content) == ["Two", "AB"])
    }

    @Test("A space whose width is taken back parts no word")
    func kerning() throws {
      #expect(
        try words("BT /F1 9 Tf -2.412 Tw 100 700 Td (Ser vice) Tj 0 Tw ( date) Tj ET") == ["Service", "date"])
    }

    @Test("Character and word spacing are no part of a glyph, and single letters apart are words")
    func spacing() throws {
      #expect(try words("BT /F1 9 Tf 6 Tc 100 700 Td (AB) Tj ET") == ["A", "B"])
      let page = try page("BT /F1 10 Tf 3 Tc 100 700 Td (il) Tj ET")
      #expect(page.glyphs.map { ($0.box.width * 1000).rounded() } == [2220, 2220])
    }

    @Test("Text that stands for glyphs is taken in their place")
    func actualText() throws {
      let content = """
        BT /F1 12 Tf 100 700 Td /Span << /ActualText (Total) >> BDC (x) Tj (yz) Tj EMC ( 9) Tj
        /Span << /ActualText <FEFF00E9> >> BDC (e) Tj EMC ET
        """
      #expect(try words(content) == ["Total", "9é"])
    }

    @Test(
      "Glyphs are taken where the text that stands for them is empty, has no end or would change a number",
      arguments: [
        "/Span << /ActualText () >> BDC (Paid) Tj EMC", "/Span << /ActualText (x) >> BDC (Paid) Tj",
      ])
    func drawnText(content: String) throws {
      #expect(try words("BT /F1 12 Tf 100 700 Td \(content) ET") == ["Paid"])
      let number = "BT /F1 12 Tf 100 700 Td /Span << /ActualText (10.00) >> BDC (90.00) Tj EMC ET"
      #expect(try words(number) == ["90.00"])
    }

    @Test("Font, size and colour of each glyph are told")
    func styles() throws {
      let page = try page(
        SyntheticPDF.text("Plain", x: 100, y: 700, size: 10)
          + "BT 0.2 0.4 0.6 rg /F2 14 Tf 1 0 0 1 100 600 Tm (Strong) Tj ET")
      let plain = try #require(page.glyphs.first { $0.scalar == "P" })
      let strong = try #require(page.glyphs.first { $0.scalar == "S" })
      #expect(page.styles[plain.style] == TextStyle(fontName: "Helvetica", fontSize: 10, color: 0))
      #expect(
        page.styles[strong.style] == TextStyle(fontName: "Helvetica-Bold", fontSize: 14, color: 0x336699))
      #expect(page.styles[strong.style].isBold)
      #expect(!page.styles[plain.style].isBold)
    }

    @Test("Text at impossible places and sizes does no harm")
    func impossible() throws {
      let content =
        SyntheticPDF.text("Good", x: 100, y: 700)
        + "BT /F1 12 Tf 1 0 0 1 1e39 1e39 Tm (Far) Tj ET BT /F1 1e38 Tf 1 0 0 1 1 1 Tm (Big) Tj ET "
        + "BT /F1 0 Tf 1 0 0 1 1 1 Tm (None) Tj ET BT /F1 9 Tf 0 0 0 0 5 5 Tm (Flat) Tj ET"
      let page = try page(content)
      #expect(text(of: page).contains("Good"))
      #expect(page.glyphs.allSatisfy { $0.box.x0.isFinite && $0.box.x1 >= $0.box.x0 })
    }

    @Test("A character that stands for a zero character shows as unreadable, in its place")
    func zeroCharacter() throws {
      var document = SyntheticPDF(.init(SyntheticPDF.text("Hello AB World", x: 100, y: 700)))
      document.fontEntries = "/ToUnicode 5 0 R"
      document.objects = [Self.toUnicode("<41> <00430000>")]
      #expect(text(of: try page(document)) == "Hello C\u{FFFD}B World")
    }

    @Test("Characters that are no Unicode scalars keep text and boxes in step")
    func surrogates() throws {
      var document = SyntheticPDF(.init(SyntheticPDF.text("Hello AB World", x: 100, y: 700)))
      document.fontEntries = "/ToUnicode 5 0 R"
      document.objects = [Self.toUnicode("<41> <D800>")]
      let page = try page(document)
      #expect(text(of: page) == "Hello \u{FFFD}B World")
      #expect(page.glyphs.last?.scalar == "d")
    }

    private static func toUnicode(_ mapping: String) -> String {
      SyntheticPDF.stream(
        """
        /CIDInit /ProcSet findresource begin begincmap
        1 begincodespacerange <00> <FF> endcodespacerange
        1 beginbfchar \(mapping) endbfchar
        endcmap end
        """)
    }
  }
}
