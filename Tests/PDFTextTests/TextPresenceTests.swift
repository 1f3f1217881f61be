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

    private func line(_ text: String, before: String = "", y: Double = 700, size: Double = 12) -> String {
      SyntheticPDF.text(text, x: 100, y: y, size: size, before: before)
    }

    @Test(
      "White and nearly white text on white paper is hidden", arguments: ["1 g", "1 1 0.96 rg", "0.95 g"])
    func whiteOnWhite(color: String) throws {
      let found = try presences(line("W", before: color) + line("B", before: "0 g", y: 600))
      #expect(found == ["W": .hidden, "B": .drawn])
    }

    @Test("White text on a dark bar is drawn, the full stop too")
    func whiteOnBar() throws {
      #expect(try presences(Self.bar + line("W.", before: "1 g")) == ["W": .drawn, ".": .drawn])
    }

    @Test("White text beside a rule is hidden")
    func whiteBesideRule() throws {
      let content =
        "0 G 90 697 m 300 697 l S " + line("W", before: "1 g") + line("B", before: "0 g", y: 600)
      #expect(try presences(content) == ["W": .hidden, "B": .drawn])
    }

    @Test("White text below dark text, as converters leave it, is hidden")
    func whiteBelowDark() throws {
      let content = line("WWW", before: "1 g") + line("BBB", before: "0 g /F2 12 Tf", y: 699.5)
      #expect(try presences(content) == ["W": .hidden, "B": .drawn])
    }

    @Test("White text on a bar that is lower than its letters is drawn")
    func narrowBar() throws {
      #expect(try presences("0.3 g 90 700 200 4 re f " + line("W", before: "1 g")) == ["W": .drawn])
    }

    @Test("Pale grey text on white paper is drawn")
    func grey() throws {
      #expect(try presences(line("G", before: "0.8 g")) == ["G": .drawn])
    }

    @Test("Text too small for any reader is hidden, small print is drawn")
    func tiny() throws {
      let found = try presences(line("T", size: 0.5) + line("S", y: 600, size: 3))
      #expect(found == ["T": .hidden, "S": .drawn])
    }

    @Test("Invisible text over a picture of the page is recognised", arguments: ["", "/Rotate 90"])
    func scan(entries: String) throws {
      let content = Self.wholePage + line("OCR", before: "3 Tr")
      #expect(
        try presences(content, picture: Self.stripes, entries: entries)
          == ["O": .recognized, "C": .recognized, "R": .recognized])
    }

    @Test("Text below the picture of the page is recognised")
    func below() throws {
      #expect(try presences(line("O") + Self.wholePage, picture: Self.stripes) == ["O": .recognized])
    }

    @Test("A scan in strips is a scan")
    func strips() throws {
      let strips = (0..<8).map { "q 612 0 0 99 0 \(99 * $0) cm /Im Do Q " }.joined()
      #expect(
        try presences(strips + line("O", before: "3 Tr"), picture: Self.stripes) == ["O": .recognized])
    }

    @Test("Text on a decorated page is drawn", arguments: [[0xE0], [0xA0, 0xF0], Self.stripes])
    func decoration(picture: [UInt8]) throws {
      #expect(try presences(Self.wholePage + line("V"), picture: picture) == ["V": .drawn])
    }

    @Test("White text on a dark picture is drawn")
    func whiteOnPicture() throws {
      #expect(try presences(Self.wholePage + line("W", before: "1 g"), picture: [0x30]) == ["W": .drawn])
    }

    @Test("A stamp on a scan is drawn, the text below it recognised")
    func stamp() throws {
      let content =
        Self.wholePage + line("O", before: "3 Tr")
        + line("S", before: "0 Tr 0.8 0.1 0.1 rg", y: 600, size: 20)
      #expect(try presences(content, picture: Self.stripes) == ["O": .recognized, "S": .drawn])
    }

    @Test("Invisible text where the picture of the page shows nothing is hidden")
    func nothingBelow() throws {
      let content = Self.wholePage + line("V", before: "0 Tr 0 g") + line("H", before: "3 Tr 0.5 g", y: 600)
      #expect(try presences(content, picture: [0xE0]) == ["V": .drawn, "H": .hidden])
    }

    @Test("The text of scans beyond those that are drawn is judged by its font")
    func manyScans() throws {
      let scan = SyntheticPDF.Page(
        Self.wholePage + line("O", before: "3 Tr") + "BT 0 Tr /F2 20 Tf 1 0 0 1 100 600 Tm (S) Tj ET",
        resources: "/XObject << /Im 5 0 R >>")
      var document = SyntheticPDF(repeating: scan, count: 12)
      document.objects = [SyntheticPDF.picture(columns: Self.stripes)]
      let pages = try PDFDocumentReader.pages(of: document.bytes, maxPages: 12)
      for page in pages {
        #expect(page.glyphs.first { $0.scalar == "O" }.map { page.styles[$0.style].presence } == .recognized)
        #expect(page.glyphs.first { $0.scalar == "S" }.map { page.styles[$0.style].presence } == .drawn)
      }
    }

    @Test("Invisible text over a picture that cannot be drawn is read")
    func brokenPicture() throws {
      var document = SyntheticPDF(
        .init(
          Self.wholePage + line("O", before: "3 Tr"), resources: "/XObject << /Im 5 0 R >>"))
      document.objects = [
        """
        << /Type /XObject /Subtype /Image /Width 9000 /Height 9000 /ColorSpace /DeviceRGB /BitsPerComponent 8
        /Filter /JPXDecode /Length 4 >>
        stream
        oops
        endstream
        """
      ]
      #expect(text(of: try #require(PDFDocumentReader.pages(of: document.bytes, maxPages: 1).first)) == "O")
    }

    @Test("Invisible text beside a logo is hidden")
    func logo() throws {
      let content =
        "q 90 0 0 40 20 740 cm /Im Do Q " + line("M", before: "3 Tr") + line("V", before: "0 Tr", y: 650)
      #expect(try presences(content, picture: Self.stripes) == ["M": .hidden, "V": .drawn])
    }

    @Test("Invisible text is hidden on a page without pictures, whatever its colour")
    func invisible() throws {
      let content = line("M", before: "3 Tr") + line("V", before: "0 Tr", y: 600)
      #expect(try presences(content) == ["M": .hidden, "V": .drawn])
    }

    @Test("Invisible text over outlines says what they show")
    func outlines() throws {
      let outline = "0 g 100 700 m 104 712 106 712 110 700 c f "
      #expect(try presences(outline + line("A", before: "3 Tr")) == ["A": .recognized])
    }

    @Test("Text below an even paint is hidden, on it drawn")
    func covered() throws {
      let content =
        line("H") + "1 g 90 690 200 30 re f " + line("N", before: "0 g") + line("V", before: "0 g", y: 600)
      #expect(try presences(content) == ["H": .hidden, "N": .drawn, "V": .drawn])
    }

    @Test("A half transparent paint, and a frame, hide nothing")
    func uncovered() throws {
      let frame = line("F", y: 600) + "0 g 90 590 200 30 re 92 592 196 26 re f* "
      #expect(try presences(frame) == ["F": .drawn])
    }

    @Test(
      "White text on a dark shading is drawn, on a pale one hidden", arguments: ["1", "2", "3"])
    func shading(type: String) throws {
      func presence(_ from: String, _ to: String) throws -> TextPresence? {
        let function =
          type == "1"
          ? "<< /FunctionType 4 /Domain [0 700 0 800] /Range [0 1] /Length 12 >>\nstream\n{ pop pop \(from) }\nendstream"
          : "<< /FunctionType 2 /Domain [0 1] /C0 [\(from)] /C1 [\(to)] /N 1 >>"
        let coordinates =
          type == "1"
          ? "/Domain [0 700 0 800]" : type == "2" ? "/Coords [0 0 600 0]" : "/Coords [300 400 0 300 400 900]"
        var document = SyntheticPDF(
          .init("/S sh " + line("W", before: "1 g"), resources: "/Shading << /S 5 0 R >>"))
        document.objects = [
          "<< /ShadingType \(type) /ColorSpace /DeviceGray \(coordinates) /Extend [true true] /Function 6 0 R >>",
          function,
        ]
        let page = try #require(PDFDocumentReader.pages(of: document.bytes, maxPages: 1).first)
        return page.glyphs.first.map { page.styles[$0.style].presence }
      }
      #expect(try presence("0.1", "0.4") == .drawn)
      #expect(throws: PDFOpenError.noText) { try presence("0.98", "1.0") }
    }

    @Test("White text on a dark bar with round ends is drawn")
    func roundBar() throws {
      let bar = "0.1 0.2 0.4 rg 90 695 m 300 695 l 310 695 310 711 300 711 c 90 711 l h f "
      #expect(try presences(bar + line("W", before: "1 g")) == ["W": .drawn])
    }

    @Test("Text outside of its clip path is hidden")
    func clipped() throws {
      let content = "q 0 0 300 650 re W n " + line("H") + line("V", y: 600) + "Q "
      #expect(try presences(content) == ["H": .hidden, "V": .drawn])
    }

    @Test(
      "Pages of any size are judged",
      arguments: ["[0 0 14400 14400]", "[0 600 200000 800]", "[0 0 3e6 3e6]", "[90 690 130 730]"])
    func sizes(mediaBox: String) throws {
      #expect(
        try presences(
          line("W", before: "1 g") + line("B", before: "0 g", y: 712, size: 8), mediaBox: mediaBox)["W"]
          != nil)
    }

    @Test("A document of hidden text alone has no text")
    func nothingShown() {
      #expect(throws: PDFOpenError.noText) {
        try PDFDocumentReader.pages(of: SyntheticPDF(.init(line("W", before: "1 g"))).bytes, maxPages: 1)
      }
    }
  }
}
