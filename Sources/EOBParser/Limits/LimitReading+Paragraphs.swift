import PDFLayout

// The sentences in which limits are told: phrases one under the other, and on the next page.
extension LimitReading {
  /// Chains of phrases, one under the other, that hold money outside tables.
  func paragraphs() -> [[TokenRef]] {
    var used = Set<Span>()
    var result: [[TokenRef]] = []
    for number in sheet.lines.indices {
      if LimitRow.states(sheet.lines[number]), !taken.contains(TokenRef(line: number, token: 0)) {
        result.append(sheet.lines[number].tokens.indices.map { TokenRef(line: number, token: $0) })
        continue
      }
      for phrase in sheet.lines[number].phrases {
        guard sheet.lines[number].tokens[phrase].contains(where: { money($0) != nil }) else { continue }
        let span = Span(line: number, tokens: phrase)
        guard !used.contains(span), !taken.contains(TokenRef(line: number, token: phrase.lowerBound)) else {
          continue
        }
        var chain = [span]
        // A line without its own limit word may begin on the line above.
        while let last = chain.last, let next = phraseBelow(last) {
          chain.append(next)
          if chain.count > 5 { break }
          if sheet.lines[next.line].tokens[next.tokens].last?.text.hasSuffix(".") == true { break }
        }
        for span in chain { used.insert(span) }
        var refs = chain.flatMap { span in span.tokens.map { TokenRef(line: span.line, token: $0) } }
        // `Deductible (individual)` at the left of `$94.45 of $3,000.00`.
        let line = sheet.lines[number]
        if money(line.tokens[phrase.lowerBound]) != nil, phrase.count >= 3, line.phrases.count == 2,
          let label = line.phrases.first,
          label.upperBound == phrase.lowerBound
        {
          refs = label.map { TokenRef(line: number, token: $0) } + refs
        }
        result.append(refs)
      }
    }
    return result
  }

  /// A line of a paragraph has at least this many words.
  private static let wordsOfProse = 9

  /// The phrase below another with which its sentence goes on.
  private func phraseBelow(_ span: Span) -> Span? {
    let line = sheet.lines[span.line]
    guard line.tokens[span.tokens].last?.text.hasSuffix(".") == false, span.line + 1 < sheet.lines.count
    else { return nil }
    let box = line.box(span.tokens)
    for next in span.line + 1..<min(span.line + 3, sheet.lines.count) {
      let candidate = sheet.lines[next]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 < Self.maximumLeading * line.fontSize
      else { return phraseOnNextPage(after: span) }
      for phrase in candidate.phrases where abs(candidate.box(phrase).x0 - box.x0) < line.fontSize * 0.3 {
        // A sentence that goes on does so with a small letter or an amount.
        let first = candidate.tokens[phrase.lowerBound]
        // `2025 Individual out-of-pocket . . . $819.62 of $2,000.00` is a limit of its own.
        if candidate.tokens[phrase].count(where: { money($0) != nil }) > 1,
          LimitPhrase(candidate.tokens[phrase].map(\.letters)).kind != nil,
          first.letters.starts(with: "20".utf8), phrase.count > 1,
          candidate.tokens[phrase.lowerBound + 1].text.unicodeScalars.first?.properties.isUppercase == true
        {
          return nil
        }
        guard
          goesOn(candidate.tokens[phrase])
            // A line of prose goes on with whatever word comes next.
            || span.tokens.count >= Self.wordsOfProse && phrase.count >= Self.wordsOfProse
        else { return nil }
        return Span(line: next, tokens: phrase)
      }
    }
    return nil
  }

  /// Where an unfinished sentence goes on behind the end of its page: below the next one's head, at the same left edge.
  private func phraseOnNextPage(after span: Span) -> Span? {
    let line = sheet.lines[span.line]
    let page = sheet.lines(ofPage: line.page)
    // What ends with an amount may be whole: `You owe: $12.00`.
    guard page.upperBound - span.line - 1 <= Self.linesOfFoot,
      let last = line.tokens[span.tokens].last, money(last) == nil
    else { return nil }
    for next in sheet.lines(ofPage: line.page + 1).prefix(Self.linesOfHead) {
      let candidate = sheet.lines[next]
      for phrase in candidate.phrases
      where abs(candidate.box(phrase).x0 - line.box(span.tokens).x0) < line.fontSize * 0.3
        && abs(candidate.fontSize - line.fontSize) < 0.5
      {
        return goesOn(candidate.tokens[phrase]) ? Span(line: next, tokens: phrase) : nil
      }
    }
    return nil
  }

  /// Whether words go on with a sentence: with a small letter, an amount or a year.
  private func goesOn(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return false }
    return first.text.unicodeScalars.first?.properties.isLowercase == true || money(first) != nil
      || first.letters.count == 4 && first.letters.starts(with: "20".utf8)
  }

  /// A page's foot, and the head of the next, have at most this many lines.
  private static let linesOfFoot = 3
  private static let linesOfHead = 6
}
