import PDFLayout
import PDFText
import TestSupport
import Testing

@Suite struct Probe {
  func show(_ name: String, _ pdf: SyntheticPDF) {
    do {
      for p in try PDFDocumentReader.pages(of: pdf.bytes, maxPages: 10) {
        print("##", name, p.width, p.height, p.styles.map { "\($0.fontName) \($0.fontSize) \($0.color)" })
        print(text(of: p).debugDescription)
        for g in p.glyphs.prefix(4) { print("   ", g.scalar, g.box) }
      }
    } catch { print("##", name, error) }
  }
  @Test func probe() {
    let t = SyntheticPDF.text("Hello World", x: 100, y: 700)
    for r in [0, 90, 180, 270] {
      show("rot\(r)", SyntheticPDF(.init(t, entries: "/Rotate \(r)")))
      show("rot\(r)crop", SyntheticPDF(.init(t, entries: "/Rotate \(r) /CropBox [50 100 500 750]")))
    }
    show("media", SyntheticPDF(.init(t, mediaBox: "[-50 -100 612 792]")))
    show("userunit", SyntheticPDF(.init(t, entries: "/UserUnit 2")))
    show(
      "rotated text on rot 90",
      SyntheticPDF(.init("BT /F1 12 Tf 0 1 -1 0 300 200 Tm (Sideways Text) Tj ET", entries: "/Rotate 90")))
    show(
      "cropout",
      SyntheticPDF(
        .init(t + SyntheticPDF.text("Outside", x: 10, y: 20), entries: "/CropBox [50 100 500 750]")))
    show("overprint same", SyntheticPDF(.init(t + t)))
    show("overprint 0.3", SyntheticPDF(.init(t + SyntheticPDF.text("Hello World", x: 100.3, y: 700))))
    show("overprint 0.8", SyntheticPDF(.init(t + SyntheticPDF.text("Hello World", x: 100.8, y: 700))))
    show("overprint dy", SyntheticPDF(.init(t + SyntheticPDF.text("Hello World", x: 100.3, y: 699.7))))
    show(
      "overprint x4",
      SyntheticPDF(
        .init(
          t + t + SyntheticPDF.text("Hello World", x: 100.3, y: 700)
            + SyntheticPDF.text("Hello World", x: 100.3, y: 699.7))))
    show(
      "overprint amounts",
      SyntheticPDF(
        .init(
          SyntheticPDF.text("$1,100.00", x: 100, y: 700) + SyntheticPDF.text("$1,100.00", x: 100.4, y: 700))))
    show(
      "overprint per glyph",
      SyntheticPDF(
        .init(
          "BT /F1 12 Tf 1 0 0 1 100 700 Tm (H) Tj 1 0 0 1 100.3 700 Tm (H) Tj 1 0 0 1 109 700 Tm (e) Tj 1 0 0 1 109.3 700 Tm (e) Tj ET"
        )))
    show(
      "overprint split",
      SyntheticPDF(
        .init(t + SyntheticPDF.text("Hello", x: 100.3, y: 700) + SyntheticPDF.text("World", x: 131, y: 700))))
    show(
      "overprint part",
      SyntheticPDF(
        .init(
          t
            + "BT /F1 12 Tf 1 0 0 1 100.3 700 Tm (Hel) Tj ET BT /F1 12 Tf 1 0 0 1 118.0 700 Tm (lo World) Tj ET"
        )))
    show(
      "overprint bold",
      SyntheticPDF(
        .init(
          "BT /F2 12 Tf 1 0 0 1 100 700 Tm (Hello World) Tj ET BT /F1 12 Tf 1 0 0 1 100 700 Tm (Hello World) Tj ET"
        )))
    show(
      "white over black",
      SyntheticPDF(.init(t + SyntheticPDF.text("Hello World", x: 100, y: 700, before: "1 1 1 rg"))))
    show("white", SyntheticPDF(.init(SyntheticPDF.text("Hello World", x: 100, y: 700, before: "1 1 1 rg"))))
    show("mode3", SyntheticPDF(.init(SyntheticPDF.text("Hello World", x: 100, y: 700, before: "3 Tr"))))
    show(
      "mode2 fill+stroke",
      SyntheticPDF(.init(SyntheticPDF.text("Hello World", x: 100, y: 700, before: "2 Tr"))))
    show(
      "mode1 white fill",
      SyntheticPDF(.init(SyntheticPDF.text("Hello World", x: 100, y: 700, before: "1 1 1 rg 1 Tr"))))
    show(
      "huge",
      SyntheticPDF(
        .init(
          t + SyntheticPDF.text("Far", x: 1e30, y: 1e38) + SyntheticPDF.text("Big", x: 10, y: 10, size: 1e30)
            + SyntheticPDF.text("Zero", x: 10, y: 10, size: 0))))
    var nul = SyntheticPDF(.init(SyntheticPDF.text("Hello AB World", x: 100, y: 700)))
    nul.fontEntries = "/ToUnicode 5 0 R"
    nul.objects = [
      SyntheticPDF.stream(
        """
        /CIDInit /ProcSet findresource begin begincmap
        1 begincodespacerange <00> <FF> endcodespacerange
        2 beginbfchar <41> <00430000> <42> <0000> endbfchar
        endcmap end
        """)
    ]
    show("nul", nul)
    nul.objects = [
      SyntheticPDF.stream(
        """
        /CIDInit /ProcSet findresource begin begincmap
        1 begincodespacerange <00> <FF> endcodespacerange
        2 beginbfchar <41> <D800> <42> <00660066D83D> endbfchar
        endcmap end
        """)
    ]
    show("surrogate", nul)
    show("rtl", SyntheticPDF(.init(SyntheticPDF.text("", x: 100, y: 700))))
  }
}
