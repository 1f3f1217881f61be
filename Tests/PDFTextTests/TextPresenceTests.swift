import PDFLayout
import PDFText
import TestSupport
import Testing

extension PDFTextTests {
  /// Whether a reader sees a text.
  @Suite struct TextPresenceTests {
    private static let bar = "0.1 0.2 0.4 rg 90 695 200 16 re f "
    /// Dark and light stripes of three points, as the letters of a scan are.
    private static let stripes: [UInt8] = [0x20, 0x20, 0xF0, 0xF0]
    private static let wholePage = "q 612 0 0 792 0 0 cm /Im Do Q "

    private func presences(
      _ content: String, picture: [UInt8]? = nil, entries: String = "", mediaBox: String = "[0 0 612 792]"
    ) throws -> [Unicode.Scalar: TextPresence] {
      var document = SyntheticPDF(
        .init(
          content, entries: entries, mediaBox: mediaBox,
          resources: picture == nil ? "" : "/XObject << /Im 5 0 R >>"))
      if let picture { document.objects = [SyntheticPDF.picture(columns: picture)] }
      let page = try #require(try PDFDocumentReader.pages(of: document.bytes, maxPages: 1).first)
      return page.glyphs.filter { !$0.scalar.properties.isWhitespace }.reduce(into: [:]) {
        $0[$1.scalar] = page.styles[$1.style].presence
      }
    }

    private func text(_ text: String, before: String = "", y: Double = 700, size: Double = 12) -> String {
      SyntheticPDF.text(text, x: 100, y: y, size: size, before: before)
    }

    @Test(
      "White and nearly white text on white paper is hidden", arguments: ["1 g", "1 1 0.96 rg", "0.95 g"])
    func whiteOnWhite(color: String) throws {
      let found = try presences(text("W", before: color) + text("B", before: "0 g", y: 600))
      #expect(found == ["W": .hidden, "B": .drawn])
    }

    @Test("White text on a dark bar is drawn, the full stop too")
    func whiteOnBar() throws {
      #expect(try presences(Self.bar + text("W.", before: "1 g")) == ["W": .drawn, ".": .drawn])
    }

    @Test("White text beside a rule is hidden")
    func whiteBesideRule() throws {
      let content =
        "0 G 90 697 m 300 697 l S " + text("W", before: "1 g") + text("B", before: "0 g", y: 600)
      #expect(try presences(content) == ["W": .hidden, "B": .drawn])
    }

    @Test("White text below dark text, as converters leave it, is hidden")
    func whiteBelowDark() throws {
      let content = text("WWW", before: "1 g") + text("BBB", before: "0 g /F2 12 Tf", y: 699.5)
      #expect(try presences(content) == ["W": .hidden, "B": .drawn])
    }

    @Test("White text on a bar that is lower than its letters is drawn")
    func narrowBar() throws {
      #expect(try presences("0.3 g 90 700 200 4 re f " + text("W", before: "1 g")) == ["W": .drawn])
    }

    @Test("Pale grey text on white paper is drawn")
    func grey() throws {
      #expect(try presences(text("G", before: "0.8 g")) == ["G": .drawn])
    }

    @Test("Text too small for any reader is hidden, small print is drawn")
    func tiny() throws {
      let found = try presences(text("T", size: 0.5) + text("S", y: 600, size: 3))
      #expect(found == ["T": .hidden, "S": .drawn])
    }

    @Test("Invisible text over a picture of the page is recognised", arguments: ["", "/Rotate 90"])
    func scan(entries: String) throws {
      let content = Self.wholePage + text("OCR", before: "3 Tr")
      #expect(
        try presences(content, picture: Self.stripes, entries: entries)
          == ["O": .recognized, "C": .recognized, "R": .recognized])
    }

    @Test("Text below the picture of the page is recognised")
    func below() throws {
      #expect(try presences(text("O") + Self.wholePage, picture: Self.stripes) == ["O": .recognized])
    }

    @Test("A scan in strips is a scan")
    func strips() throws {
      let strips = (0..<8).map { "q 612 0 0 99 0 \(99 * $0) cm /Im Do Q " }.joined()
      #expect(
        try presences(strips + text("O", before: "3 Tr"), picture: Self.stripes) == ["O": .recognized])
    }

    @Test("Text on a decorated page is drawn", arguments: [[0xE0], [0xA0, 0xF0], Self.stripes])
    func decoration(picture: [UInt8]) throws {
      #expect(try presences(Self.wholePage + text("V"), picture: picture) == ["V": .drawn])
    }

    @Test("White text on a dark picture is drawn")
    func whiteOnPicture() throws {
      #expect(try presences(Self.wholePage + text("W", before: "1 g"), picture: [0x30]) == ["W": .drawn])
    }

    @Test("A stamp on a scan is drawn, the text below it recognised")
    func stamp() throws {
      let content =
        Self.wholePage + text("O", before: "3 Tr")
        + text("S", before: "0 Tr 0.8 0.1 0.1 rg", y: 600, size: 20)
      #expect(try presences(content, picture: Self.stripes) == ["O": .recognized, "S": .drawn])
    }

    @Test("Invisible text where the picture of the page shows nothing is hidden")
    func nothingBelow() throws {
      let content = Self.wholePage + text("V", before: "0 Tr 0 g") + text("H", before: "3 Tr 0.5 g", y: 600)
      #expect(try presences(content, picture: [0xE0]) == ["V": .drawn, "H": .hidden])
    }

    @Test("Beside a logo text is drawn, in whatever mode: poppler does not tell")
    func logo() throws {
      let content = "q 90 0 0 40 20 740 cm /Im Do Q " + text("M", before: "3 Tr")
      #expect(try presences(content, picture: Self.stripes) == ["M": .drawn])
    }

    @Test(
      "Pages of any size are judged",
      arguments: ["[0 0 14400 14400]", "[0 600 200000 800]", "[0 0 3e6 3e6]", "[90 690 130 730]"])
    func sizes(mediaBox: String) throws {
      #expect(
        try presences(
          text("W", before: "1 g") + text("B", before: "0 g", y: 712, size: 8), mediaBox: mediaBox)["W"]
          != nil)
    }

    @Test("A document of hidden text alone has no text")
    func nothingShown() {
      #expect(throws: PDFOpenError.noText) {
        try PDFDocumentReader.pages(of: SyntheticPDF(.init(text("W", before: "1 g"))).bytes, maxPages: 1)
      }
    }
  }
}
