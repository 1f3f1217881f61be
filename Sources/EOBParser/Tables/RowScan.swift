import PDFLayout
import PayerProfiles

/// Judges which lines of a table hold a row's numbers.
///
/// Tables and notes ask the same of a line several times, so each line is judged once, ahead.
struct RowScan {
  private let index: LabelIndex
  private let sheet: Sheet
  private var totals: [Bool] = []
  private var rows: [Bool] = []
  private var sections: [Role.Section?] = []

  init(index: LabelIndex, sheet: Sheet) {
    self.index = index
    self.sheet = sheet
    totals = sheet.lines.map(judgesTotals)
    rows = sheet.lines.indices.map(judgesRow)
    for number in sheet.lines.indices where rows[number] && !totals[number] {
      markWrappedLabel(around: number)
    }
    sections = sheet.lines.map(judgedSection)
  }

  /// A line with more plain words than this and few amounts is prose that mentions amounts.
  private static let maximumWordsOfSparseRow = 12

  /// The tokens of a line that stand where cells of numbers stand.
  func numberTokens(of number: Int) -> [Int] { sheet.lines[number].numberTokens }

  /// Whether the line may hold a row's numbers.
  func isRow(_ number: Int) -> Bool { rows[number] }

  /// Whether the line begins with a label of sums.
  func isTotals(_ number: Int) -> Bool { totals[number] }

  /// The part of the document that the line heads, where it does nothing else.
  func section(of number: Int) -> Role.Section? { sections[number] }

  private func judgesRow(_ number: Int) -> Bool {
    let line = sheet.lines[number]
    let numbers = numberTokens(of: number)
    let money = numbers.count { line.tokens[$0].number?.isMoney == true }
    guard money > 0 else { return false }
    let dashes = numbers.count { line.tokens[$0].number == .dash }
    if LimitRow.states(line) { return false }
    let words = line.tokens.count - numbers.count
    if labelledAmounts(line) >= 2 || colonAmounts(line) >= (isTotals(number) ? 2 : 1) { return false }
    if money + dashes >= 3 { return true }
    if money >= 2 { return words <= RowScan.maximumWordsOfSparseRow }
    guard money == 1, words <= RowScan.maximumWordsOfSparseRow else { return false }
    return line.startsWithDate || isTotals(number) || isPayment(line)
  }

  /// Whether the line is a row of a table of payments: to whom, under which number, when and, last, how much.
  private func isPayment(_ line: Sheet.Line) -> Bool {
    guard line.tokens.count >= 3, line.tokens.last?.number?.isMoney == true,
      !line.tokens.contains(where: \.endsWithColon),
      line.phrases.count >= 3 || line.tokens[line.tokens.count - 2].date != nil
    else { return false }
    let isDated = line.tokens.indices.contains {
      DateReading.mayBegin(line.tokens[$0].text)
        && DateReading.date(in: line.tokens[$0...].prefix(3).map { $0.text[...] }, at: 0) != nil
    }
    return isDated
      && line.tokens.contains { $0.date == nil && CodeReading.isPaymentNumber($0.text) }
  }

  /// How many amounts follow a colon: `Plan paid: $16,506.61`.
  private func colonAmounts(_ line: Sheet.Line) -> Int {
    line.tokens.indices.dropFirst().filter {
      line.tokens[$0].number?.isMoney == true && line.tokens[$0 - 1].endsWithColon
    }.count
  }

  /// How many amounts have a label of their own before them in their phrase: `Plan paid $16,506.61`, also several in
  /// one phrase: `Charges $20.00 Plan paid $15.00`.
  ///
  /// Two of them make no row of cells.
  private func labelledAmounts(_ line: Sheet.Line) -> Int {
    line.phrases.reduce(0) { count, phrase in
      count
        + phrase.dropFirst().count { number in
          line.tokens[number].number?.isMoney == true
            && (max(phrase.lowerBound, number - Self.maximumWordsOfLabel)..<number).contains { start in
              guard start == phrase.lowerBound || opensLabel(line.tokens, at: start, in: phrase),
                let match = index.longestMatch(in: line.tokens, at: start)
              else { return false }
              return start + match.count == number && match.senses.contains { $0.role.isAmount }
            }
        }
    }
  }

  /// Whether a label may begin in the middle of a phrase: behind an amount, or behind a label of sums.
  private func opensLabel(_ tokens: [Token], at start: Int, in phrase: Range<Int>) -> Bool {
    if tokens[start - 1].number?.isMoney == true { return true }
    guard let match = index.longestMatch(in: tokens, at: phrase.lowerBound) else { return false }
    return phrase.lowerBound + match.count == start && match.senses.contains { $0.role == .total }
  }

  /// Labels of amounts in the middle of a phrase have at most this many words.
  private static let maximumWordsOfLabel = 6

  private func judgesTotals(_ line: Sheet.Line) -> Bool {
    for phrase in line.phrases.prefix(2) {
      if let match = index.longestMatch(in: line.tokens, at: phrase.lowerBound) {
        if match.senses.contains(where: { $0.role == .total }) { return true }
        if match.senses.contains(where: { $0.role == .claimNumber }),
          line.tokens[phrase.lowerBound].letters.starts(with: "total".utf8)
        {
          return true
        }
      }
      if line.tokens[phrase.lowerBound].number != nil || line.startsWithDate { return false }
    }
    return false
  }

  /// Takes a row of numbers alone for sums where its label stands in two lines around it, `CLAIM` over the numbers'
  /// line and `TOTALS` under it; the label's lines are no words of the row above.
  private mutating func markWrappedLabel(around number: Int) {
    let line = sheet.lines[number]
    guard number > 0, number + 1 < sheet.lines.count, numberTokens(of: number).count == line.tokens.count,
      [number - 1, number + 1].allSatisfy({ isLabelPart($0, of: line) }),
      index.senses(of: sheet.lines[number - 1].tokens + sheet.lines[number + 1].tokens)
        .contains(where: { $0.role == .total })
    else { return }
    for part in number - 1...number + 1 { totals[part] = true }
  }

  /// Whether a line is a few words left of a row's numbers, set solid with it.
  private func isLabelPart(_ number: Int, of row: Sheet.Line) -> Bool {
    let part = sheet.lines[number]
    return part.page == row.page && part.phrases.count == 1 && !rows[number]
      && part.box.x1 < row.box.x0 && part.box.y0 - row.box.y1 < RowText.maximumLeading * row.fontSize
      && row.box.y0 - part.box.y1 < RowText.maximumLeading * row.fontSize
  }

  private func judgedSection(_ line: Sheet.Line) -> Role.Section? {
    for phrase in line.phrases.prefix(1) {
      guard let match = index.longestMatch(in: line.tokens, at: phrase.lowerBound),
        match.senses.contains(where: \.role.isSection)
      else { continue }
      let end = phrase.lowerBound + match.count
      for sense in match.senses {
        guard case .section(let section) = sense.role else { continue }
        if end == phrase.upperBound && phrase.upperBound == line.tokens.count { return section }
        // `NOTES: A1, B2` are the codes of a service.
        let isCodes =
          end < line.tokens.count
          && line.tokens[end...].allSatisfy { CodeReading.remarkCodes($0.text) != nil }
        if end == phrase.upperBound || line.tokens[end - 1].endsWithColon, section != .notes || !isCodes {
          return section
        }
        // `Notes for claim 8680937823858`
        if section == .notes, end + 1 == phrase.upperBound, !line.tokens[end - 1].endsWithColon {
          return section
        }
      }
    }
    return nil
  }
}
