import PDFLayout

/// Judges by their places which numbers of a line may be cells of a table.
enum CellNumbers {
  /// The tokens of a line that stand where cells of numbers stand: alone in a phrase, among other numbers, or
  /// at the end of a phrase.
  static func numberTokens(_ tokens: [Token], phrases: [Range<Int>]) -> [Int] {
    guard tokens.contains(where: { $0.number != nil }) else { return [] }
    var result: [Int] = []
    for phrase in phrases {
      let numbers = phrase.filter { isCell(tokens, $0, phrase: phrase) }
      let words = phrase.count - numbers.count
      if words == 0 {
        // `88305 26`: a code and its modifiers.
        if phrase.count > 1, numbers.allSatisfy({ isWhole(tokens[$0]) }) { continue }
        result.append(contentsOf: numbers)
      } else {
        // Text and numbers a space apart: only money counts, and only at the phrase's end.
        var end = phrase.upperBound
        // Notes' codes may stand right behind the last amount: `$242.29 1, 2`, `$242.29 A,B`.
        while end - 1 > phrase.lowerBound, tokens[end - 1].number == nil || isWhole(tokens[end - 1]),
          CodeReading.remarkCodes(tokens[end - 1].text) != nil
        { end -= 1 }
        var tail = end
        while tail > phrase.lowerBound,
          tokens[tail - 1].number?.isMoney == true || tokens[tail - 1].number == .dash
        {
          tail -= 1
        }
        let money = (tail..<end).filter { tokens[$0].number?.isMoney == true }
        if phrase.allSatisfy({
          tokens[$0].number?.isMoney == true
            || tokens[$0].number == nil && CodeReading.remarkCode(tokens[$0].text) != nil
        }) {
          // `$0.00 E36 J40 $1,461.60`: codes between two amounts.
          result.append(contentsOf: phrase.filter { tokens[$0].number != nil })
        } else if !money.isEmpty {
          result.append(contentsOf: tail..<end)
        }
      }
    }
    // `Blood draw 36415 --`, `-- 7J7`: a dash at the end of text or before a code is a cell where the rest of the
    // line is amounts.
    if result.count >= 3 {
      for phrase in phrases where phrase.count > 1 {
        var end = phrase.upperBound
        while end - 1 > phrase.lowerBound, tokens[end - 1].number == nil,
          CodeReading.remarkCode(tokens[end - 1].text) != nil
        { end -= 1 }
        if tokens[end - 1].number == .dash, !joinsDates(tokens, end - 1), !result.contains(end - 1) {
          result.append(end - 1)
        }
      }
    }
    return result
  }

  private static func isWhole(_ token: Token) -> Bool {
    if case .single(let number) = token.number { return !number.isMoney && !number.isPercent }
    return false
  }

  private static func isCell(_ tokens: [Token], _ index: Int, phrase: Range<Int>) -> Bool {
    guard let number = tokens[index].number else { return false }
    if number == .dash, joinsDates(tokens, index) { return false }
    // A dash between dates or words belongs to them.
    if number == .dash, phrase.count > 1 {
      let neighbours = [index - 1, index + 1].filter(phrase.contains)
      return neighbours.allSatisfy { tokens[$0].number != nil }
    }
    return true
  }

  /// Whether a dash stands right behind a date: `Nov 22, 2022 - Nov 24, 2022`, also where the second date is on the
  /// next line.
  private static func joinsDates(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index].box.x0 - tokens[index - 1].box.x1 < tokens[index].fontSize else {
      return false
    }
    if tokens[index - 1].date != nil { return true }
    guard index >= 3 else { return false }
    let words = tokens[(index - 3)..<index].map { $0.text[...] }
    return DateReading.date(in: words, at: 0)?.count == 3
  }
}
