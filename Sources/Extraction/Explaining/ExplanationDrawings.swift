internal import DisputeModel
public import EOBParser
internal import PDFLayout
public import PDFWorkers

/// What was recognised in a document, drawn over its pages.
///
/// Holds text of the document: files are readable by their owner only.
public enum ExplanationDrawings {
  private static let wordStyle = "fill=\"none\" stroke=\"#c8c8c8\" stroke-width=\"0.3\""
  private static let tableStyle = "fill=\"none\" stroke=\"#1f5fbf\" stroke-width=\"1\""
  private static let understoodStyle = area(color: "#1f5fbf")
  private static let openStyle = area(color: "#c02020")
  private static let valueStyle = area(color: "#208020")
  private static let cellStyle = "fill=\"none\" stroke=\"#208020\" stroke-width=\"0.4\""
  private static let issueStyle =
    "fill=\"none\" stroke=\"#e07000\" stroke-width=\"1.2\" stroke-dasharray=\"3 1.5\""
  private static let labelSize: Float = 5
  /// Labels of values stand on the upper edge of their boxes, between two lines of text.
  private static let valueLabelSize: Float = 3.6
  private static let labelGap: Float = 1

  private static func area(color: String) -> String {
    "fill=\"\(color)\" fill-opacity=\"0.12\" stroke=\"\(color)\" stroke-width=\"0.3\""
  }

  /// Writes one file per page, `<name>.page-1.svg` and so on.
  ///
  /// - Returns: the number of files.
  public static func write(
    _ result: EOBParser.Result, of input: ExtractionInput, toFolder folder: SystemPath
  ) throws(OutputError) -> Int {
    try OutputFolder.makeFolder(folder)
    guard let explanation = result.explanation else { return 0 }
    var names = OutputNames()
    let stem = folder.entry(SystemPath(names.name(for: input)))
    for page in explanation.pages {
      try OutputFolder.writeFile(
        Array(drawing(of: page, in: result).utf8), to: stem.appending(SystemPath(".page-\(page.number).svg")))
    }
    return explanation.pages.count
  }

  /// One page: words in grey, tables and understood columns in blue, values in green, what was not understood in red,
  /// values with issues framed in orange.
  static func drawing(of page: Explanation.PageView, in result: EOBParser.Result) -> String {
    var picture = SVGText(width: page.width, height: page.height)
    for word in page.words {
      picture.rectangle(word.box, style: wordStyle)
      picture.word(word.text, in: word.box)
    }
    let explanation = result.explanation ?? Explanation()
    for table in explanation.tables where table.page == page.number { draw(table, in: &picture) }
    for unknown in explanation.unknowns where unknown.page == page.number && unknown.kind != "heading" {
      picture.rectangle(
        unknown.box, style: openStyle, title: "\(unknown.kind), not understood: \(unknown.text)")
    }
    draw(cellsOf: result, page: page.number, in: &picture)
    for value in explanation.values where value.page == page.number { draw(value, in: &picture) }
    draw(issuesOf: result.document, page: page.number, in: &picture)
    picture.end()
    return picture.text
  }

  /// The values that were read from cells of tables, framed; what they are shows when the pointer rests on them.
  private static func draw(cellsOf result: EOBParser.Result, page: Int, in picture: inout SVGText) {
    let others = Set((result.explanation?.values ?? []).flatMap(\.pointers))
    for entry in result.document.provenance where !others.contains(entry.pointer) {
      guard case .read(let evidence) = entry.origin, evidence.page == page,
        !entry.pointer.hasPrefix("/accumulators")
      else { continue }
      picture.rectangle(
        rectangle(evidence), style: cellStyle, title: "\(PlainText.place(entry.pointer)): \(evidence.text)")
    }
  }

  private static func draw(_ value: Explanation.ValueView, in picture: inout SVGText) {
    picture.rectangle(value.box, style: valueStyle, title: "\(value.role): \(value.text)")
    // The limits of a sentence stand close together; their names are in the titles.
    let name = value.role.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? ""
    picture.label(
      name, x: value.box.x0, y: value.box.y0 + labelGap, size: valueLabelSize,
      style: "fill=\"#208020\" \(halo)")
  }

  /// A white edge, so that a label can be read on top of anything.
  private static let halo = "stroke=\"#ffffff\" stroke-width=\"1\" paint-order=\"stroke\""

  private static func draw(issuesOf document: ClaimsDocument, page: Int, in picture: inout SVGText) {
    let places = IssuePlaces(document)
    for issue in document.review.issues {
      guard let place = places.place(of: issue), place.page == page else { continue }
      var box = rectangle(place)
      box.x0 -= labelGap
      box.x1 += labelGap
      picture.rectangle(
        box, style: issueStyle, title: "\(issue.code.rawValue): \(PlainText.message(issue.message))")
    }
  }

  private static func rectangle(_ evidence: Evidence) -> Rect {
    Rect(x0: evidence.box[0], y0: evidence.box[1], x1: evidence.box[2], y1: evidence.box[3])
  }

  private static func draw(_ table: Explanation.TableView, in picture: inout SVGText) {
    picture.rectangle(table.box, style: tableStyle)
    picture.label(
      "\(table.kind): \(PlainText.count(table.lineCount, "row")), \(PlainText.count(table.totalsCount, "row")) of sums",
      x: table.box.x0,
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
