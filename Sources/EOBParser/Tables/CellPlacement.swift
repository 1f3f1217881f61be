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

  /// Left edges of a heading and of its cells differ at most by this many points.
  private static let sameEdge: Float = 0.75

  /// Fills the cells of a row from its lines.
  func fill(_ row: inout Table.Row) {
    for line in row.lines {
      let numbers = numberTokens(line, of: row)
      let tokens = sheet.lines[line].tokens
      for phrase in sheet.lines[line].phrases {
        var start = phrase.lowerBound
        while start < phrase.upperBound {
          if numbers.contains(start), let column = numberColumn(tokens[start], ofTotals: row.kind == .totals)
          {
            row.cells[isCode(tokens[start], behind: row.cells[column], column: column) ? column + 1 : column]
              .append(TokenRef(line: line, token: start))
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

  /// Whether a whole number right of an amount in its cell is a note's code: `12.56 1 2` before the column of notes.
  private func isCode(_ token: Token, behind cell: [TokenRef], column: Int) -> Bool {
    guard column + 1 < columns.count, columns[column + 1].role == .remarkCode,
      case .single(let number) = token.number, !number.isMoney
    else { return false }
    if columns[column].role == nil, columns[column].heading.text.isEmpty { return true }
    return cell.contains { sheet.lines[$0.line].tokens[$0.token].number?.isMoney == true }
  }

  /// The numbers of a line; on lines besides the row's own only those that stand with codes.
  private func numberTokens(_ line: Int, of row: Table.Row) -> [Int] {
    let numbers = scan.numberTokens(of: line)
    if line == row.line { return numbers }
    return numbers.filter { token in
      numberColumn(sheet.lines[line].tokens[token], ofTotals: false).map { columns[$0].role == .remarkCode }
        ?? false
    }
  }

  /// The column of numbers whose band a number lies in, or the nearest by its right edge.
  private func numberColumn(_ token: Token, ofTotals: Bool) -> Int? {
    var best: (column: Int, shared: Float)?
    for (column, entry) in columns.enumerated() {
      guard let band = entry.numberBand else { continue }
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
      let column = textColumn(
        for: tokens[token], after: token > range.lowerBound ? current : nil,
        isFirst: token == range.lowerBound)
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
    if end + 1 < words.count, DateSpanReading.isJoint(words[end]),
      let second = DateReading.date(in: words, at: end + 1)
    {
      end += 1 + second.count
    }
    return range.lowerBound + end
  }

  private func dateColumn(for token: Token) -> Int? {
    columns.indices.filter {
      switch columns[$0].role {
      case .serviceDate, .serviceFrom, .serviceTo, .dateAndDescription, .receivedDate, .processedDate,
        .paidDate, .paymentDate,
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
      if let next = under.first(where: { $0 != previous && isOfKind($0, token) && !isOfKind(previous, token) }
      ) {
        return next
      }
      // Columns set close together: a word that begins exactly where cells of the next column begin.
      if let aligned = under.first(where: {
        $0 > previous && begins(token, at: $0) && sharesNoHeading($0, previous)
      }) {
        return aligned
      }
      if accepts(previous, token)
        || columns[previous].role == .procedureCode && CodeReading.modifier(token.text) != nil
      {
        return previous
      }
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

  /// Whether a token's left edge is that of a column's heading.
  private func begins(_ token: Token, at column: Int) -> Bool {
    abs(token.box.x0 - columns[column].band.lowerBound) < CellPlacement.sameEdge
  }

  /// Whether both columns hold text under headings of their own.
  private func sharesNoHeading(_ first: Int, _ second: Int) -> Bool {
    columns[first].numbers == nil && columns[second].numbers == nil
      && columns[first].role != columns[second].role && columns[first].role != nil
  }

  private func offset(_ token: Token, _ column: Int) -> Float {
    abs(columns[column].band.lowerBound - token.box.x0)
  }

  /// Whether a token of text may stand in a column at all.
  private func accepts(_ column: Int, _ token: Token) -> Bool {
    guard let role = columns[column].role else {
      return columns[column].numbers == nil || !columns[column].heading.stack.isEmpty
    }
    switch role {
    case .otherMoney:
      // Foreign amounts: `225.5100000 CHF`.
      return token.number != nil
        || token.text.utf8.count == 3 && token.text.utf8.allSatisfy { (65...90).contains($0) }
    case .lineApproval: return StatusReading.network(token.text) != nil
    case .amount, .amounts, .percent:
      return columns[column].heading.secondary == .remarkCode && CodeReading.remarkCode(token.text) != nil
    case .remarkCode:
      return CodeReading.remarkCodes(token.text) != nil || token.text == "/" || token.text == ","
    case .units, .lineNumber: return token.number != nil
    case .procedureCode:
      return procedureCode(token) || CodeReading.modifier(token.text) != nil && stands(token, under: column)
        || token.text.utf8.count <= 7 && token.letters.contains { (48...57).contains($0) }
    default: return true
    }
  }

  /// Whether a token's middle lies within a column's heading and cells.
  private func stands(_ token: Token, under column: Int) -> Bool {
    columns[column].band.contains(token.box.midX)
  }

  /// A procedure code, perhaps with modifiers behind a hyphen.
  private func procedureCode(_ token: Token) -> Bool {
    token.text.split { $0 == "-" || $0 == "," || $0 == "/" }.first.map {
      CodeReading.procedureCode($0) != nil
    } ?? false
  }

  /// Whether a token is just what a column is for.
  private func isOfKind(_ column: Int, _ token: Token) -> Bool {
    switch columns[column].role {
    case .procedureCode: procedureCode(token)
    case .remarkCode:
      CodeReading.remarkCodes(token.text) != nil && token.letters.contains { (48...57).contains($0) }
    case .units, .lineNumber: token.number != nil
    case .serviceDate, .serviceFrom, .serviceTo, .paymentDate, .receivedDate, .processedDate, .paidDate:
      token.date != nil
    case .paymentNumber, .claimNumber, .patientAccount, .documentNumber:
      token.date == nil && CodeReading.isPaymentNumber(token.text)
    case .providerNPI: CodeReading.npi(token.text) != nil
    default: false
    }
  }
}
