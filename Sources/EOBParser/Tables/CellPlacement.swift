import PayerProfiles
import PDFLayout

/// Puts the tokens of a row into its cells by position and by what they can be.
struct CellPlacement {
  let index: LabelIndex
  let sheet: Sheet
  let scan: RowScan
  let columns: [Table.Column]

  /// A cell of text may begin this far left of its heading, in font sizes (centred headings, hanging dates).
  private static let leftReach: Float = 1.5

  /// Fills the cells of a row from its lines.
  func fill(_ row: inout Table.Row) {
    for line in row.lines {
      let numbers = Set(line == row.line ? scan.numberTokens(of: line) : [])
      let tokens = sheet.lines[line].tokens
      for phrase in sheet.lines[line].phrases {
        var start = phrase.lowerBound
        while start < phrase.upperBound {
          if numbers.contains(start), let column = numberColumn(tokens[start], ofTotals: row.kind == .totals) {
            row.cells[column].append(TokenRef(line: line, token: start))
            start += 1
            continue
          }
          var end = start + 1
          while end < phrase.upperBound, !numbers.contains(end) { end += 1 }
          placeText(line: line, range: start..<end, in: &row)
          start = end
        }
      }
    }
  }

  /// The column of numbers whose band a number lies in, or the nearest by its right edge.
  private func numberColumn(_ token: Token, ofTotals: Bool) -> Int? {
    var best: (column: Int, shared: Float)?
    for (column, entry) in columns.enumerated() {
      guard let band = entry.numbers else { continue }
      let shared = min(token.box.x1, band.upperBound) - max(token.box.x0, band.lowerBound)
      if shared > best?.shared ?? 0 { best = (column, shared) }
    }
    return best?.column
  }

  /// Splits a run of text over the columns of text that it spans.
  private func placeText(line: Int, range: Range<Int>, in row: inout Table.Row) {
    let tokens = sheet.lines[line].tokens
    let dateEnd = dateLength(tokens, range)
    if dateEnd > range.lowerBound, let column = dateColumn(for: tokens[range.lowerBound]) {
      for token in range.lowerBound..<dateEnd { row.cells[column].append(TokenRef(line: line, token: token)) }
      if dateEnd < range.upperBound { placeText(line: line, range: dateEnd..<range.upperBound, in: &row) }
      return
    }
    var current: Int?
    for token in range {
      let column = textColumn(for: tokens[token], after: token > range.lowerBound ? current : nil, isFirst: token == range.lowerBound)
      if let column {
        row.cells[column].append(TokenRef(line: line, token: token))
      } else {
        row.unheaded.append(TokenRef(line: line, token: token))
      }
      current = column
    }
  }

  /// The end of the dates that begin a range: `07-21-24 - 07-23-24` is one cell.
  private func dateLength(_ tokens: [Token], _ range: Range<Int>) -> Int {
    let words = tokens[range].map { $0.text[...] }
    guard let first = DateReading.date(in: words, at: 0) else { return range.lowerBound }
    var end = first.count
    if end + 1 < words.count, DateSpanReading.isJoint(words[end]), let second = DateReading.date(in: words, at: end + 1) {
      end += 1 + second.count
    }
    return range.lowerBound + end
  }

  private func dateColumn(for token: Token) -> Int? {
    columns.indices.filter {
      switch columns[$0].role {
      case .serviceDate, .serviceFrom, .serviceTo, .dateAndDescription, .receivedDate, .processedDate, .paidDate, .paymentDate,
        .statementDate:
        true
      default: false
      }
    }
    .min { distance(token, columns[$0]) < distance(token, columns[$1]) }
  }

  private func distance(_ token: Token, _ column: Table.Column) -> Float {
    max(column.band.lowerBound - token.box.x1, token.box.x0 - column.band.upperBound, 0)
  }

  /// The column of text for a token: the one it stands under; else, inside a phrase, the one of the word before;
  /// else the last one that begins left of it.
  private func textColumn(for token: Token, after previous: Int?, isFirst: Bool) -> Int? {
    let reach = CellPlacement.leftReach * token.fontSize
    let under = columns.indices.filter { column in
      let band = columns[column].band
      return token.box.x1 > band.lowerBound && token.box.x0 < band.upperBound && accepts(column, token)
    }
    if let previous {
      // Within a phrase a word changes the column only when it stands under another heading and is of its kind.
      if let next = under.first(where: { $0 != previous && isOfKind($0, token) && !isOfKind(previous, token) }) { return next }
      if accepts(previous, token) { return previous }
    }
    if let exact = under.min(by: { offset(token, $0) < offset(token, $1) }) { return exact }
    let left = columns.indices.filter { column in
      accepts(column, token) && columns[column].band.lowerBound <= token.box.x0 + reach
    }
    if let column = left.max(by: { columns[$0].band.lowerBound < columns[$1].band.lowerBound }) {
      // Codes may stand right of everything, but words do not stand right of the codes' column.
      return column
    }
    return nil
  }

  private func offset(_ token: Token, _ column: Int) -> Float { abs(columns[column].band.lowerBound - token.box.x0) }

  /// Whether a token of text may stand in a column at all.
  private func accepts(_ column: Int, _ token: Token) -> Bool {
    guard let role = columns[column].role else { return columns[column].numbers == nil }
    switch role {
    case .amount, .amounts, .otherMoney, .percent:
      return columns[column].heading.secondary == .remarkCode && CodeReading.remarkCode(token.text) != nil
    case .remarkCode: return CodeReading.remarkCode(token.text) != nil || token.text == "/" || token.text == ","
    case .units, .lineNumber: return token.number != nil
    case .procedureCode:
      return CodeReading.procedureCode(token.text) != nil || CodeReading.modifier(token.text) != nil || token.text.utf8.count <= 6
    default: return true
    }
  }

  /// Whether a token is just what a column is for.
  private func isOfKind(_ column: Int, _ token: Token) -> Bool {
    switch columns[column].role {
    case .procedureCode: CodeReading.procedureCode(token.text) != nil
    case .remarkCode: CodeReading.remarkCode(token.text) != nil && token.letters.contains { (48...57).contains($0) }
    case .units, .lineNumber: token.number != nil
    case .serviceDate, .serviceFrom, .serviceTo: token.date != nil
    case .providerNPI: CodeReading.npi(token.text) != nil
    default: false
    }
  }
}
