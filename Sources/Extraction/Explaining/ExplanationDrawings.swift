public import EOBParser
internal import PDFLayout

/// What was recognised in a document, drawn over its pages.
///
/// Holds text of the document: files are readable by their owner only.
public enum ExplanationDrawings {
  private static let wordStyle = "fill=\"none\" stroke=\"#c8c8c8\" stroke-width=\"0.3\""
  private static let tableStyle = "fill=\"none\" stroke=\"#1f5fbf\" stroke-width=\"1\""
  private static let understoodStyle = area(color: "#1f5fbf")
  private static let openStyle = area(color: "#c02020")
  private static let valueStyle = area(color: "#208020")
  private static let labelSize: Float = 5
  private static let labelGap: Float = 1

  private static func area(color: String) -> String {
    "fill=\"\(color)\" fill-opacity=\"0.12\" stroke=\"\(color)\" stroke-width=\"0.3\""
  }

  /// Writes one file per page, `<name>.page-1.svg` and so on.
  public static func write(
    _ result: EOBParser.Result, of input: ExtractionInput, toFolder folder: String
  ) throws(OutputError) {
    try OutputFolder.makeFolder(folder)
    guard let explanation = result.explanation else { return }
    var names = OutputNames()
    let stem = folder + "/" + names.name(for: input)
    for page in explanation.pages {
      try OutputFolder.writeFile(
        Array(drawing(of: page, in: explanation).utf8), to: "\(stem).page-\(page.number).svg")
    }
  }

  /// One page: words in grey, tables and understood columns in blue, other columns in red, values in green.
  static func drawing(of page: Explanation.PageView, in explanation: Explanation) -> String {
    var picture = SVGText(width: page.width, height: page.height)
    for word in page.words {
      picture.rectangle(word.box, style: wordStyle)
      picture.word(word.text, in: word.box)
    }
    for table in explanation.tables where table.page == page.number { draw(table, in: &picture) }
    for value in explanation.values where value.page == page.number {
      picture.rectangle(value.box, style: valueStyle, title: "\(value.role): \(value.text)")
      picture.label(
        value.role, x: value.box.x0, y: value.box.y0 - labelGap, size: labelSize, style: "fill=\"#208020\"")
    }
    picture.end()
    return picture.text
  }

  private static func draw(_ table: Explanation.TableView, in picture: inout SVGText) {
    picture.rectangle(table.box, style: tableStyle)
    picture.label(
      "\(table.kind), \(table.lineCount) lines, \(table.totalsCount) totals", x: table.box.x0,
      y: table.box.y1 + labelSize + labelGap, size: labelSize, style: "fill=\"#1f5fbf\"")
    for column in table.columns {
      let band = Rect(x0: column.band.x0, y0: table.box.y0, x1: column.band.x1, y1: table.box.y1)
      let role = column.role.isEmpty ? "not understood" : column.role
      picture.rectangle(
        band, style: column.role.isEmpty ? openStyle : understoodStyle,
        title: "\(column.heading)\n\(role): \(column.reason)")
      picture.label(
        role, x: band.x0, y: band.y0 - labelGap, size: labelSize,
        style: column.role.isEmpty ? "fill=\"#c02020\"" : "fill=\"#1f5fbf\"")
    }
  }
}
