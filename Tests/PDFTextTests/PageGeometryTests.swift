import PDFLayout
import PDFText
import TestSupport
import Testing

extension PDFTextTests {
  /// Boxes are upright and start at the visible page's top left, whatever the file says about turning.
  @Suite struct PageGeometryTests {
    private func page(_ page: SyntheticPDF.Page) throws -> Page {
      try #require(try PDFDocumentReader.pages(of: SyntheticPDF(page).bytes, maxPages: 1).first)
    }

    /// "Hello" is drawn with its baseline start at this place of user space.
    private let hello = SyntheticPDF.text("Hello", x: 100, y: 700)

    @Test("A plain page has the text where it is drawn, seen from the top")
    func plain() throws {
      let page = try page(.init(hello))
      #expect(text(of: page) == "Hello")
      let box = try #require(page.glyphs.first?.box)
      #expect(box.x0 == 100)
      #expect(box.y0 < 92 && box.y1 > 92)
    }

    @Test(
      "A crop box moves the origin", arguments: ["/CropBox [50 100 500 750]", "/CropBox [500 750 50 100]"])
    func cropBox(entries: String) throws {
      let page = try page(.init(hello, entries: entries))
      #expect(page.width == 450 && page.height == 650)
      let box = try #require(page.glyphs.first?.box)
      #expect(box.x0 == 50)
      #expect(box.y0 < 50 && box.y1 > 50)
    }

    @Test("A media box need not start at zero")
    func mediaBox() throws {
      let page = try page(.init(hello, mediaBox: "[-50 -100 612 792]"))
      #expect(page.glyphs.first?.box.x0 == 150)
    }

    @Test("Text outside the crop box is no text of the page")
    func outside() throws {
      let outside = SyntheticPDF.text("Outside", x: 10, y: 20)
      #expect(text(of: try page(.init(hello + outside, entries: "/CropBox [50 100 500 750]"))) == "Hello")
    }

    @Test(
      "A landscape page made by turning a portrait page reads from left to right",
      arguments: [
        (90, "0 1 -1 0 300 200"), (270, "0 -1 1 0 300 200"), (180, "-1 0 0 -1 300 200"),
        (0, "1 0 0 1 300 200"),
      ])
    func rotated(degrees: Int, matrix: String) throws {
      let content = "BT /F1 12 Tf \(matrix) Tm (Hello) Tj ET"
      let page = try page(.init(content, entries: "/Rotate \(degrees) /CropBox [10 20 600 780]"))
      let isLandscape = degrees % 180 != 0
      #expect(page.width == (isLandscape ? 760 : 590) && page.height == (isLandscape ? 590 : 760))
      expectLine(page)
    }

    @Test("A page turned against its text is turned back", arguments: [0, 90, 180, 270])
    func turned(degrees: Int) throws {
      let page = try page(.init(hello, entries: "/Rotate \(degrees)"))
      #expect(page.width == 612 && page.height == 792)
      expectLine(page)
      let box = try #require(page.glyphs.first?.box)
      #expect(abs(box.x0 - 100) < 0.01)
      #expect(box.y0 < 92 && box.y1 > 92)
    }

    @Test("A stamp on end in the margin does not turn the page")
    func marginStamp() throws {
      let stamp = "BT /F1 8 Tf 0 1 -1 0 20 100 Tm (Form 12-345) Tj ET"
      let body = (0..<5).map { SyntheticPDF.text("A line of text", x: 100, y: 700 - 20 * Double($0)) }
      let page = try page(.init(stamp + body.joined()))
      #expect(page.width == 612)
      #expect(page.glyphs.contains { $0.scalar == "A" && $0.box.x0 == 100 })
    }

    private func expectLine(_ page: Page) {
      #expect(text(of: page) == "Hello")
      for (left, right) in zip(page.glyphs, page.glyphs.dropFirst()) {
        #expect(abs(left.box.x1 - right.box.x0) < 0.01)
        #expect(left.box.y0 == right.box.y0)
      }
    }
  }
}
