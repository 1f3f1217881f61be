internal import ClaimExport
internal import DisputeModel
internal import EOBParser
internal import PDFLayout

/// Reads a page that is made up here, while the worker is still being started.
///
/// The first document of a process waits for the parser's code to be read in and for its tables to be built, which
/// takes several times as long as understanding a page. The tool has nothing else to do until the worker is up.
enum Rehearsal {
  /// Reads the page with a parser and writes its claims as the settings say.
  static func run(_ parser: EOBParser, _ settings: ExtractionRun.Settings) {
    let document = document(readBy: parser, recordsProvenance: settings.form.hasProvenance)
    _ = settings.form.written(.document(document))
  }

  /// What a parser reads on the page.
  static func document(readBy parser: EOBParser, recordsProvenance: Bool) -> ClaimsDocument {
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: 1)
    return parser.parse([page], source: source, recordsProvenance: recordsProvenance).document
  }

  /// What most documents have: a letterhead, labelled values, a table of services, a legend, a limit, a way to appeal.
  private static let lines: [(y: Float, texts: [(x: Float, text: String)])] = [
    (60, [(40, "Sample Health Insurance Company")]),
    (90, [(40, "Patient: Pat Sample"), (320, "Claim number: 1234567890")]),
    (104, [(40, "Provider: Sample Clinic"), (320, "Date processed: 07/10/2024")]),
    (
      140,
      [
        (40, "Service date"), (110, "Description"), (200, "Billed"), (250, "Discount"), (310, "Allowed"),
        (370, "Deductible"), (440, "Plan paid"), (510, "You owe"), (560, "Notes"),
      ]
    ),
    (
      154,
      [
        (40, "07/01/2024"), (110, "Visit"), (200, "120.00"), (250, "20.00"), (310, "100.00"), (370, "20.00"),
        (440, "80.00"), (510, "20.00"), (560, "A1"),
      ]
    ),
    (
      168,
      [
        (40, "Total"), (200, "120.00"), (250, "20.00"), (310, "100.00"), (370, "20.00"), (440, "80.00"),
        (510, "20.00"),
      ]
    ),
    (200, [(40, "Notes")]),
    (214, [(40, "A1"), (70, "This is more than the plan pays for this service.")]),
    (240, [(40, "You have met $200.00 of your $500.00 individual in-network deductible.")]),
    (254, [(40, "You may appeal within 180 days of this notice.")]),
  ]

  private static let fontSize: Float = 9
  /// The width of each glyph, in font sizes.
  private static let advance: Float = 0.5

  private static var page: Page {
    var glyphs: [Glyph] = []
    for line in lines {
      for (x, text) in line.texts {
        for (place, scalar) in text.unicodeScalars.enumerated() {
          let left = x + Float(place) * advance * fontSize
          let box = Rect(x0: left, y0: line.y - fontSize, x1: left + advance * fontSize, y1: line.y)
          glyphs.append(Glyph(scalar: scalar, box: box, style: 0))
        }
      }
    }
    let style = TextStyle(fontName: "", fontSize: fontSize, color: 0)
    return Page(number: 1, width: 612, height: 792, styles: [style], glyphs: glyphs)
  }
}
