import PDFLayout
import PayerProfiles

/// Judges which lines of a table hold a row's numbers.
struct RowScan {
  let index: LabelIndex
  let sheet: Sheet

  /// A line with more plain words than this and few amounts is prose that mentions amounts.
  private static let maximumWordsOfSparseRow = 12

  /// The tokens of a line that stand where cells of numbers stand: alone in a phrase, among other numbers, or
  /// at the end of a phrase.
  func numberTokens(of number: Int) -> [Int] {
    let line = sheet.lines[number]
    var result: [Int] = []
    for phrase in line.phrases {
      let numbers = phrase.filter { isCell(line.tokens, $0, phrase: phrase) }
      let words = phrase.count - numbers.count
      if words == 0 {
        // `88305 26`: a code and its modifiers.
        if phrase.count > 1, numbers.allSatisfy({ isWhole(line.tokens[$0]) }) { continue }
        result.append(contentsOf: numbers)
      } else {
        // Text and numbers a space apart: only money counts, and only at the phrase's end.
        var end = phrase.upperBound
        // A note's code may stand right behind the last amount.
        while end - 1 > phrase.lowerBound, line.tokens[end - 1].number == nil, CodeReading.remarkCode(line.tokens[end - 1].text) != nil { end -= 1 }
        var tail = end
        while tail > phrase.lowerBound, line.tokens[tail - 1].number?.isMoney == true || line.tokens[tail - 1].number == .dash {
          tail -= 1
        }
        let money = (tail..<end).filter { line.tokens[$0].number?.isMoney == true }
        if !money.isEmpty { result.append(contentsOf: tail..<end) }
      }
    }
    // `Blood draw 36415 --`, `-- 7J7`: a dash at the end of text or before a code is a cell where the rest of the
    // line is amounts.
    if result.count >= 3 {
      for phrase in line.phrases where phrase.count > 1 {
        var end = phrase.upperBound
        while end - 1 > phrase.lowerBound, line.tokens[end - 1].number == nil, CodeReading.remarkCode(line.tokens[end - 1].text) != nil { end -= 1 }
        if line.tokens[end - 1].number == .dash, !result.contains(end - 1) { result.append(end - 1) }
      }
    }
    return result
  }

  private func isWhole(_ token: Token) -> Bool {
    if case .single(let number) = token.number { return !number.isMoney && !number.isPercent }
    return false
  }

  private func isCell(_ tokens: [Token], _ index: Int, phrase: Range<Int>) -> Bool {
    guard let number = tokens[index].number else { return false }
    // A dash between dates or words belongs to them.
    if number == .dash, phrase.count > 1 {
      let neighbours = [index - 1, index + 1].filter(phrase.contains)
      return neighbours.allSatisfy { tokens[$0].number != nil }
    }
    return true
  }

  /// Whether the line may hold a row's numbers.
  func isRow(_ number: Int) -> Bool {
    let line = sheet.lines[number]
    let numbers = numberTokens(of: number)
    let money = numbers.filter { line.tokens[$0].number?.isMoney == true }.count
    let dashes = numbers.filter { line.tokens[$0].number == .dash }.count
    let words = line.tokens.count - numbers.count
    if labelledAmounts(line) >= 2 || colonAmounts(line) >= (isTotals(number) ? 2 : 1) { return false }
    if money + dashes >= 3, money >= 1 { return true }
    if money >= 2 { return words <= RowScan.maximumWordsOfSparseRow }
    guard money == 1, words <= RowScan.maximumWordsOfSparseRow else { return false }
    return startsWithDate(line) || isTotals(number)
  }

  /// How many amounts follow a colon: `Plan paid: $16,506.61`.
  private func colonAmounts(_ line: Sheet.Line) -> Int {
    line.tokens.indices.dropFirst().filter { line.tokens[$0].number?.isMoney == true && line.tokens[$0 - 1].endsWithColon }.count
  }

  /// The phrases that are a label and its amount: `Plan paid $16,506.61`. Two of them make no row of cells.
  private func labelledAmounts(_ line: Sheet.Line) -> Int {
    line.phrases.filter { phrase in
      guard phrase.count > 1, line.tokens[phrase.upperBound - 1].number?.isMoney == true,
        let match = index.longestMatch(in: line.tokens, at: phrase.lowerBound)
      else { return false }
      return match.count == phrase.count - 1 && match.senses.contains { !$0.role.amountKinds.isEmpty }
    }.count
  }

  /// Whether the line begins with a date.
  func startsWithDate(_ line: Sheet.Line) -> Bool {
    let words = line.tokens.prefix(4).map { $0.text[...] }
    return DateReading.date(in: words, at: 0) != nil
  }

  /// Whether the line begins with a label of sums.
  func isTotals(_ number: Int) -> Bool {
    let line = sheet.lines[number]
    for phrase in line.phrases.prefix(2) {
      if let match = index.longestMatch(in: line.tokens, at: phrase.lowerBound) {
        if match.senses.contains(where: { $0.role == .total }) { return true }
        if match.senses.contains(where: { $0.role == .claimNumber }), line.tokens[phrase.lowerBound].letters.starts(with: "total".utf8) {
          return true
        }
      }
      if line.tokens[phrase.lowerBound].number != nil { return false }
    }
    return false
  }

  /// The part of the document that the line heads, where it does nothing else.
  func section(of number: Int) -> Role.Section? {
    let line = sheet.lines[number]
    for phrase in line.phrases.prefix(1) {
      guard let match = index.longestMatch(in: line.tokens, at: phrase.lowerBound) else { continue }
      let end = phrase.lowerBound + match.count
      for sense in match.senses {
        guard case .section(let section) = sense.role else { continue }
        if end == phrase.upperBound && phrase.upperBound == line.tokens.count { return section }
        // `NOTES: A1, B2` are the codes of a service.
        let isCodes = line.tokens[end...].allSatisfy { CodeReading.remarkCodes($0.text) != nil }
        if end == phrase.upperBound || line.tokens[end - 1].endsWithColon, section != .notes || !isCodes { return section }
        // `Notes for claim 8680937823858`
        if section == .notes, end + 1 == phrase.upperBound { return section }
      }
    }
    return nil
  }
}
