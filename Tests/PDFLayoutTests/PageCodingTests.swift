import PDFLayout
import Testing

@Suite struct PageCodingTests {
  private static let page = Page(
    number: 1, width: 612, height: 792,
    styles: [
      TextStyle(fontName: "ABCDEF+Größe-Bold", fontSize: 9.5, color: 0x336699),
      TextStyle(fontName: "", fontSize: 0, color: 0, presence: .recognized, isUpright: false),
    ],
    glyphs: [
      Glyph(scalar: "A", box: Rect(x0: 1, y0: 2, x1: 3.25, y1: 4), style: 0),
      Glyph(scalar: "\u{1F4B5}", box: Rect(x0: -1, y0: 0, x1: 0, y1: 1e6), style: 1),
    ])

  @Test("What is encoded is decoded again", arguments: [0, 1, 3])
  func roundTrip(count: Int) throws {
    let pages = Array(repeating: Self.page, count: count)
    #expect(try PageCoding.decode(PageCoding.encode(pages)) == pages)
  }

  @Test("An empty page is a page")
  func emptyPage() throws {
    let page = Page(number: 7, width: 0, height: 0, styles: [], glyphs: [])
    #expect(try PageCoding.decode(PageCoding.encode([page])) == [page])
  }

  @Test("Bytes cut off anywhere are malformed, and so are bytes too many")
  func lengths() {
    let bytes = PageCoding.encode([Self.page])
    for length in bytes.indices {
      #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(Array(bytes[..<length])) }
    }
    #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(bytes + [0]) }
  }

  @Test("A damaged byte anywhere is malformed or another page, never a crash")
  func damage() {
    let bytes = PageCoding.encode([Self.page])
    for index in bytes.indices {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        _ = try? PageCoding.decode(damaged)
      }
    }
  }

  @Test("A style that is not there is malformed")
  func style() {
    var page = Self.page
    page.glyphs[1].style = 2
    #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(PageCoding.encode([page])) }
  }

  @Test("A presence that is not known is malformed")
  func presence() {
    let page = Page(
      number: 1, width: 1, height: 1,
      styles: [TextStyle(fontName: "", fontSize: 0, color: 0, presence: .recognized)], glyphs: [])
    var bytes = PageCoding.encode([page])
    // The style is followed by the count of glyphs alone.
    bytes[bytes.count - 8] = 3
    #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(bytes) }
  }

  @Test("Coordinates that are no numbers are malformed", arguments: [Float.nan, .infinity])
  func coordinates(value: Float) {
    var page = Self.page
    page.glyphs[0].box.x1 = value
    #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(PageCoding.encode([page])) }
    page = Self.page
    page.width = value
    #expect(throws: PageCoding.Malformed.self) { try PageCoding.decode(PageCoding.encode([page])) }
  }
}
