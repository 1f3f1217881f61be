/// A page of words explained and of rights: decoys for everything that looks for labels.
struct GlossaryPage {
  var terms: [(String, String)]
  var heading: String
  var body: String
  var footer: String

  func draw(on canvas: Canvas, _ style: DrawingStyle) {
    let size = style.bodySize
    canvas.page(.portrait)
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 50, bottom: 750) {
      canvas.page(.portrait)
      return 50
    }
    flow.line("Glossary", Face(size * 1.2, bold: true))
    for term in terms { flow.paragraph("\(term.0): \(term.1)", Face(size)) }
    flow.skip(16)
    flow.line(heading, Face(size * 1.2, bold: true))
    flow.paragraph(body, Face(size))
    canvas.text(footer, 40, 765, Face(7))
  }
}
