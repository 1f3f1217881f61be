import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds where services begin in a document without tables that lists the amounts of each service one under the other: a line
/// of words over a label of the charge, and more labelled amounts below it.
struct ServiceLedgers {
  let index: LabelIndex
  let sheet: Sheet
  /// The labelled values.
  let fields: [Field]

  /// So many lines with one amount each make a ledger.
  private static let minimumAmounts = 3
  /// What was done takes at most this many words.
  private static let maximumWords = 12
  /// A title stands at most this far above its ledger, in font sizes.
  private static let maximumLeading: Float = 1.6

  /// Descriptions in reading order.
  func found() -> [Field] {
    // `Note N2` behind what was done has a label.
    let labels = Set(fields.lazy.filter { $0.role != .remarkCode || $0.position == 0 }.map(\.line))
    let notes = Dictionary(
      fields.filter { $0.role == .remarkCode }.map { ($0.line, $0.position) }, uniquingKeysWith: min)
    var amounts: [Int: Int] = [:]
    for field in fields where field.role.isAmount { amounts[field.line, default: 0] += 1 }
    return fields.filter { $0.role == .amount(.billed) && $0.position == 0 && $0.line > 0 }
      .flatMap { charge -> [Field] in
        let title = charge.line - 1
        guard (0..<Self.minimumAmounts).allSatisfy({ amounts[charge.line + $0] == 1 }),
          !labels.contains(title), isTitle(title, of: charge.line)
        else { return [] }
        return [service(title, end: notes[title])]
      }
  }

  private func isTitle(_ number: Int, of ledger: Int) -> Bool {
    let title = sheet.lines[number]
    let line = sheet.lines[ledger]
    return title.page == line.page && title.box.y0 < line.box.y0
      && line.box.y0 - title.box.y1 < Self.maximumLeading * line.fontSize
      && title.tokens.count <= Self.maximumWords
      && index.longestMatch(in: title.tokens, at: 0)?.count != title.tokens.count
      && !title.tokens.contains { $0.endsWithColon || $0.date != nil || $0.number?.isMoney == true }
  }

  /// What was done.
  ///
  /// - Parameter end: where the label of a note begins behind it.
  private func service(_ number: Int, end: Int?) -> Field {
    let words = 0..<(end ?? sheet.lines[number].tokens.count)
    return Field(
      role: .description, value: .text(sheet.lines[number].text(words)),
      tokens: words.map { TokenRef(line: number, token: $0) }, line: number, position: 0, startsService: true)
  }
}
