import Forge
import PDFLayout
import PDFText
import Testing

extension EndToEnd {
  /// Variations move nothing on the page as people see it, save where they say so.
  @Suite struct VariationGeometryTests {
    /// Largest distance in points that counts as the same place.
    private static let tolerance: Float = 0.6

    @Test(arguments: Variation.named.map(\.name))
    func glyphsStandWhereTheyStood(name: String) throws {
      let variation = try #require(Variation.named.first { $0.name == name }).variation
      // Another font has other widths.
      if variation.family != nil { return }
      for form in LayoutCatalog.all {
        let plain = try pages(Forgery(layout: form, seed: 4))
        let varied = try pages(Forgery(layout: form, seed: 4, variation: variation))
        #expect(plain.count == varied.count)
        for (a, b) in zip(plain, varied) {
          #expect(abs(a.width - b.width) < 1 && abs(a.height - b.height) < 1, "\(form.name)")
          let unmatched = unmatched(a, b, dx: Float(variation.dx), dy: Float(variation.dy))
          #expect(unmatched == 0, "\(form.name) page \(a.number): \(unmatched) glyphs moved")
        }
      }
    }

    private func pages(_ forgery: Forgery) throws -> [Page] {
      try PDFDocumentReader.pages(of: forgery.bytes, maxPages: 100)
    }

    /// Number of glyphs of `a` that `b` does not have at the shifted place.
    private func unmatched(_ a: Page, _ b: Page, dx: Float, dy: Float) -> Int {
      var places: [Unicode.Scalar: [Rect]] = [:]
      for glyph in b.glyphs { places[glyph.scalar, default: []].append(glyph.box) }
      return a.glyphs.count { glyph in
        if glyph.scalar.properties.isWhitespace { return false }
        return !places[glyph.scalar, default: []].contains { box in
          abs(box.midX - glyph.box.midX - dx) < Self.tolerance
            && abs(box.midY - glyph.box.midY - dy) < Self.tolerance
        }
      }
    }
  }
}
