import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds where services begin in a document without tables and without labels for what was done: a line of words over
/// a line with a date, over labelled amounts.
struct ServiceCards {
  let sheet: Sheet
  /// The labelled values.
  let fields: [Field]

  /// Lines of one card are at most this far apart, in font sizes; the title may be set larger.
  private static let maximumLeading: Float = 1.6
  /// The amounts begin at most this many lines below the date.
  private static let linesToAmounts = 2
  /// Left edges of a card's lines differ at most by this, in points.
  private static let sameEdge: Float = 3
  /// What was done takes at most this many words.
  private static let maximumWords = 12

  /// Descriptions and dates in reading order.
  func found() -> [Field] {
    let labels = Set(fields.map(\.line))
    let charges = Set(fields.filter { $0.role == .amount(.billed) }.map(\.line))
    return sheet.lines.indices.dropFirst().flatMap { number -> [Field] in
      let line = sheet.lines[number]
      let title = sheet.lines[number - 1]
      guard DateReading.mayBegin(line.tokens[0].text),
        let span = DateSpanReading.span(in: line.tokens.prefix(8).map { $0.text[...] }, at: 0),
        (number + 1...number + Self.linesToAmounts).contains(where: charges.contains),
        title.page == line.page, abs(title.box.x0 - line.box.x0) < Self.sameEdge,
        line.box.y0 - title.box.y1 < Self.maximumLeading * line.fontSize,
        !labels.contains(number - 1), title.tokens.count <= Self.maximumWords,
        !title.tokens.contains(where: { $0.endsWithColon || $0.date != nil || $0.number?.isMoney == true })
      else { return [] }
      return [
        Field(
          role: .description, value: .text(title.text),
          tokens: title.tokens.indices.map { TokenRef(line: number - 1, token: $0) }, line: number - 1,
          position: 0,
          startsService: true),
        Field(
          role: .serviceDate, value: .span(span.span),
          tokens: (0..<span.count).map { TokenRef(line: number, token: $0) }, line: number, position: 0),
      ]
    }
  }
}
