import PayerProfiles

/// Finds the full name of a payer whose letterhead prints but its beginning: `Sample Dental` at the top, `Sample Dental
/// Service Corporation` at the foot or in the text.
struct FullPayerName {
  let sheet: Sheet

  /// A full name has at most this many words more than the letterhead.
  private static let maximumAddedWords = 4

  private static let legalEndings: Set<String> = [
    "company", "inc", "llc", "corporation", "corp", "cooperative", "limited", "ltd",
  ]

  /// The name that begins with the words and ends as a company's does.
  ///
  /// - Parameter isPayers: whether the added words must be those of a payer; they need not where the beginning is.
  func name(beginning words: [String], isPayers: Bool) -> (text: String, tokens: [TokenRef])? {
    guard let last = words.last, !Self.legalEndings.contains(last) else { return nil }
    for line in sheet.lines.indices {
      for start in sheet.lines[line].tokens.indices where stands(words, line: line, at: start) {
        guard let end = legalEnd(line: line, from: start + words.count) else { continue }
        let range = start..<end
        let added = range.dropFirst(words.count).map { word(line, $0) }
        if isPayers {
          // Only a name of an insurer, an administrator or a plan.
          let score = (words + added).reduce(0) { $0 + (Lexicon.payerWords[$1] ?? 0) }
          guard score >= Self.minimumScore else { continue }
        }
        return (trimmed(sheet.lines[line].text(range)), range.map { TokenRef(line: line, token: $0) })
      }
    }
    return nil
  }

  /// What the words of a payer's name must come to at least.
  private static let minimumScore = 4

  /// The name in two lines of a letterhead, where it stands in one elsewhere: `MERIDIAN` over `Workers Cover`.
  func stackedName(first: [String], second: [String]) -> (text: String, tokens: [TokenRef])? {
    let words = first + second
    guard words.count > 2 else { return nil }
    for line in sheet.lines.indices where stands(words, line: line, at: 0) {
      return (
        trimmed(sheet.lines[line].text(0..<words.count)),
        words.indices.map { TokenRef(line: line, token: $0) }
      )
    }
    return nil
  }

  private func word(_ line: Int, _ token: Int) -> String {
    String(decoding: sheet.lines[line].tokens[token].letters, as: UTF8.self)
  }

  private func stands(_ words: [String], line: Int, at start: Int) -> Bool {
    guard start + words.count <= sheet.lines[line].tokens.count else { return false }
    return words.indices.allSatisfy { index in
      sheet.lines[line].tokens[start + index].letters.elementsEqual(words[index].utf8)
    }
  }

  /// The end of a company's name that goes on at a token: capitalised words and `of`, up to its legal ending.
  private func legalEnd(line: Int, from start: Int) -> Int? {
    let tokens = sheet.lines[line].tokens
    for index in start..<min(start + Self.maximumAddedWords, tokens.count) {
      guard index >= 0, let first = tokens[index].text.unicodeScalars.first,
        first.properties.isUppercase || first == "&" || word(line, index) == "of", !tokens[index].startsPhrase
      else { return nil }
      if Self.legalEndings.contains(word(line, index)) { return index + 1 }
      // `Benefits, Inc.`
      if tokens[index].text.hasSuffix(","),
        index + 1 >= tokens.count || !Self.legalEndings.contains(word(line, index + 1))
      {
        return nil
      }
    }
    return nil
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, last == "," || last == ";" || last == ":" { text.removeLast() }
    // The stop of `Inc.` is the name's, that behind `Company.` the sentence's.
    if text.hasSuffix("."), !["Inc.", "Corp.", "Ltd.", "Co."].contains(where: text.hasSuffix) {
      text.removeLast()
    }
    return text
  }
}
