import DisputeModel
import PDFLayout
import PayerProfiles

/// What of a row's words belongs to it, and dates that stand apart in them.
extension RowReading {
  /// What stands beside a table is this many font sizes away from it.
  private static let gutter: Float = 3
  /// Lines of one cell begin at the same edge, to this many points.
  private static let sameEdge: Float = 1.5

  /// The words left of the first heading, but for those of a column of text beside the table: the row says in its own
  /// cells what was done.
  func ownWords(of row: Table.Row, table: Table) -> [TokenRef] {
    guard !row.unheaded.isEmpty, let left = table.columns.map(\.band.lowerBound).min(),
      zip(table.columns, row.cells).contains(where: { $0.role == .description && !$1.isEmpty })
    else { return row.unheaded }
    return row.unheaded.filter { ref in
      let end = phraseEnd(of: ref)
      return end.box.x1 + Self.gutter * end.fontSize > min(left, firstCell(of: row, behind: ref))
    }
  }

  /// The last token of a token's phrase.
  private func phraseEnd(of ref: TokenRef) -> Token {
    let line = sheet.lines[ref.line]
    let phrase = line.phrases.first { $0.contains(ref.token) } ?? ref.token..<ref.token + 1
    return line.tokens[phrase.upperBound - 1]
  }

  /// The left edge of the row's first cell right of a token.
  private func firstCell(of row: Table.Row, behind ref: TokenRef) -> Float {
    row.cells.joined().map { token($0).box.x0 }.filter { $0 > token(ref).box.x1 }.min() ?? .infinity
  }

  /// Takes the date of a cell in two lines, `Feb 4,` over `2025`, whose parts stand left of a heading that is set flush
  /// right.
  func takeWrappedDate(of row: inout Table.Row, table: Table, into draft: inout LineDraft) {
    guard let column = table.column(.serviceDate) else { return }
    let refs = (row.unheaded + row.cells[column]).sorted { ($0.line, $0.token) < ($1.line, $1.token) }
    let lines = Dictionary(grouping: refs, by: \.line).sorted { $0.key < $1.key }.map(\.value)
    // The words of the next cell may stand between the two.
    let pairs = lines.indices.flatMap { upper in
      lines[(upper + 1)...].map { (lines[upper], $0) }
    }
    for (upper, lower) in pairs
    where abs(token(upper[0]).box.x0 - token(lower[0]).box.x0) < Self.sameEdge {
      for count in 1..<Self.wordsOfDate where count <= upper.count && Self.wordsOfDate - count <= lower.count
      {
        let parts = Array(upper.prefix(count) + lower.prefix(Self.wordsOfDate - count))
        guard let found = DateReading.date(in: parts.map { token($0).text[...] }, at: 0),
          found.count == parts.count
        else { continue }
        draft.line.serviceDates = DateSpan(found.date, found.date)
        draft.sources[.serviceDates] = parts
        row.unheaded.removeAll(where: parts.contains)
        row.cells[column].removeAll(where: parts.contains)
        return
      }
    }
  }

  /// Month, day and year.
  private static let wordsOfDate = 3
}
