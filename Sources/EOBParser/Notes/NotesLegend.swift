import PDFLayout
import PayerProfiles

/// Finds the legend of remark codes wherever it stands: under a claim, on its own page, at the end.
struct NotesLegend {
  /// One entry.
  struct Entry: Sendable {
    var code: String
    var text: String
    var tokens: [TokenRef]
    /// The sheet's line on which the entry begins.
    var line: Int
  }

  let index: LabelIndex
  let sheet: Sheet
  let scan: RowScan
  /// Tokens of tables.
  let taken: TokenSet
  /// Codes that services use, without brackets.
  let codes: Set<String>

  /// Lines of one entry are at most this far apart, in font sizes.
  private static let maximumLeading: Float = 0.9
  /// A gap wider than this, in font sizes, ends the text: columns of dates beside a legend.
  private static let columnGap: Float = 2.0
  /// A continued line begins at most this far left of the text, in font sizes.
  private static let hangTolerance: Float = 0.7

  /// Left edges that differ by this many points at most are the same.
  private static let sameEdge: Float = 2

  /// A code without brackets and punctuation.
  static func bare(_ code: String) -> String {
    if code.utf8.allSatisfy({ isBare($0) }) { return code }
    return String(
      code.unicodeScalars.filter {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "*" || $0 == "-"
      }
    ).uppercased()
  }

  /// Whether a byte stays as it is: most codes are capitals and digits only.
  private static func isBare(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "-")
  }

  /// The entries in document order, those of columns side by side from left to right.
  func entries() -> [Entry] {
    var entries: [Entry] = []
    var inNotes = false
    var consumed = Set<TokenRef>()
    /// Left edges of codes right of others: the columns of the legend that is being read.
    var columns: [Float] = []
    for line in sheet.lines.indices {
      if let section = scan.section(of: line) {
        inNotes = section == .notes
        columns = []
      }
      let starts = entryStarts(line, inNotes: inNotes).filter {
        !consumed.contains(TokenRef(line: line, token: $0.codeToken))
      }
      for start in starts.dropFirst() { columns.append(left(of: start, in: line)) }
      for start in starts {
        let edge = left(of: start, in: line)
        let right =
          columns.filter { $0 > edge + Self.columnGap * sheet.lines[line].fontSize }.min() ?? .infinity
        let entry = read(from: line, start: start, right: right, inNotes: inNotes)
        consumed.formUnion(entry.tokens)
        entries.append(entry)
      }
    }
    return entries
  }

  private func left(of start: Start, in line: Int) -> Float {
    sheet.lines[line].tokens[start.codeToken].box.x0
  }

  /// Where the code stands and where its text begins.
  private struct Start {
    var code: String
    /// Where the entry begins: at a label before the code, or at the code.
    var first: Int
    var codeToken: Int
    var textToken: Int
  }

  /// The entries that begin in a line: at its beginning, and further right where a known code begins a phrase.
  private func entryStarts(_ number: Int, inNotes: Bool) -> [Start] {
    guard !taken.contains(TokenRef(line: number, token: 0)) else { return [] }
    let line = sheet.lines[number]
    let first = entryStart(number, at: 0, inNotes: inNotes)
    guard inNotes || first != nil, line.phrases.count > 1 else { return first.map { [$0] } ?? [] }
    return (first.map { [$0] } ?? [])
      + line.phrases.dropFirst().compactMap { phrase in
        // The text of the first entry is a phrase too.
        guard phrase.lowerBound != first?.textToken,
          let start = entryStart(number, at: phrase.lowerBound, inNotes: inNotes),
          codes.contains(Self.bare(start.code))
        else { return nil }
        return start
      }
  }

  private func entryStart(_ number: Int, at position: Int, inNotes: Bool) -> Start? {
    let line = sheet.lines[number]
    var first = position
    // `NOTES: B81 …` and `Note 1: …`
    if let match = index.longestMatch(in: line.tokens, at: position),
      match.senses.contains(where: { $0.role == .remarkCode || $0.role == .section(.notes) }),
      position + match.count < line.tokens.count
    {
      let next = line.tokens[position + match.count]
      if let code = Self.code(next.text),
        line.tokens[position + match.count - 1].endsWithColon || codes.contains(Self.bare(code))
      {
        first = position + match.count
      }
    }
    let token = line.tokens[first]
    guard let code = Self.code(token.text), token.number?.isMoney != true, token.date == nil else {
      return nil
    }
    let isKnown = codes.contains(Self.bare(code))
    var text = first + 1
    var separated =
      token.endsWithColon || token.text.hasPrefix("[") || token.text.hasPrefix("(")
      || token.text.hasSuffix(".") || token.text.hasSuffix("-")
    if text < line.tokens.count, ["-", "–", "—", ":", "="].contains(line.tokens[text].text) {
      separated = true
      text += 1
    }
    guard text < line.tokens.count else { return nil }
    let gap = line.tokens[text].startsPhrase
    guard
      isKnown && (separated || gap || inNotes || position == 0 && beginsExplanation(number, at: text))
        || inNotes && (separated || gap) && Self.bare(code).count <= 6
    else { return nil }
    // A code needs words after it: not an amount, not a date, not the other codes of a service.
    guard
      line.tokens[text].number?.isMoney != true || inNotes && isKnown && countsAsProse(line.tokens[text...]),
      line.tokens[text...].contains(where: {
        $0.letters.count >= 3 && $0.number == nil && !codes.contains(Self.bare($0.text))
      })
    else { return nil }
    // `A written appeal`
    let beginsSentence = line.tokens[text].text.unicodeScalars.first?.properties.isLowercase != true
    guard separated || gap || beginsSentence else { return nil }
    return Start(code: code, first: position, codeToken: first, textToken: text)
  }

  /// Whether prose begins behind a code at the beginning of a line.
  ///
  /// `EX4 The amount is above what the plan allows.` tells a legend where no heading that is known does.
  /// A code of letters alone may be a word, so another line must begin with a code at the same edge.
  private func beginsExplanation(_ number: Int, at text: Int) -> Bool {
    let line = sheet.lines[number]
    guard isProse(line.tokens[text...]), !scan.isRow(number) else { return false }
    let code = line.tokens[0]
    if codes.count == 1 || code.letters.contains(where: { (48...57).contains($0) }) { return true }
    return sheet.lines(ofPage: line.page).contains { other in
      let first = sheet.lines[other].tokens[0]
      return other != number && abs(first.box.x0 - code.box.x0) <= Self.sameEdge
        && first.letters != code.letters && sheet.lines[other].tokens.count > 1
        && Self.code(first.text).map { codes.contains(Self.bare($0)) } ?? false
        && isProse(sheet.lines[other].tokens[1...])
    }
  }

  /// Whether words begin with a capital and go on with words that do not, as no name and no address does.
  private func isProse(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, first.text.unicodeScalars.first?.properties.isUppercase == true else {
      return false
    }
    return !tokens.contains(where: \.endsWithColon) && countsAsProse(tokens)
  }

  private func countsAsProse(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count { $0.text.unicodeScalars.first?.properties.isLowercase == true } >= Self.wordsOfProse
  }

  /// Prose has at least so many words in lower case.
  private static let wordsOfProse = 2

  /// The code that a word of a legend is, a full stop behind it taken off.
  private static func code(_ text: String) -> String? {
    CodeReading.remarkCode(text.utf8.last == UInt8(ascii: ".") ? text.dropLast() : text[...])
  }

  /// The foot of a page has at most this many lines.
  private static let maximumLinesOfFoot = 3

  /// - Parameter right: where the next column of the legend begins.
  private func read(from number: Int, start: Start, right: Float, inNotes: Bool) -> Entry {
    let line = sheet.lines[number]
    var refs = text(number, from: start.textToken, right: right)
    var words = refs.map { line.tokens[$0.token].text }
    let left = line.tokens[start.textToken].box.x0
    let codeLeft = line.tokens[start.first].box.x0
    let size = line.tokens[start.textToken].fontSize
    var previous = number
    var next = number + 1
    while next < sheet.lines.count {
      let candidate = sheet.lines[next]
      if candidate.page != sheet.lines[previous].page {
        guard
          let resumed = resumption(
            after: previous, on: candidate.page, left: left, codeLeft: codeLeft, size: size, words: words)
        else { break }
        next = resumed
        refs += text(next, from: 0, right: right)
        words += text(next, from: 0, right: right).map { sheet.lines[next].tokens[$0.token].text }
        previous = next
        next += 1
        continue
      }
      guard candidate.box.y0 - sheet.lines[previous].box.y1 <= Self.maximumLeading * size else {
        // Below an unfinished text at the end of a page stands the page's foot alone.
        let end = sheet.lines(ofPage: candidate.page).upperBound
        guard !endsSentence(words), end - next <= Self.maximumLinesOfFoot else { break }
        next = end
        continue
      }
      // In a column beside others the line may hold nothing of this one.
      guard
        let token = candidate.tokens.firstIndex(where: {
          $0.box.x0 >= codeLeft - Self.hangTolerance * size && $0.box.x0 < right
        })
      else {
        guard right < .infinity || codeLeft > line.box.x0 + size else { break }
        previous = next
        next += 1
        continue
      }
      guard abs(candidate.tokens[token].fontSize - size) < 1.2,
        entryStart(next, at: token, inNotes: inNotes) == nil, scan.section(of: next) == nil,
        !taken.contains(TokenRef(line: next, token: token)), !scan.isRow(next)
      else { break }
      let x = candidate.tokens[token].box.x0
      let isAtCode = abs(x - codeLeft) <= Self.sameEdge
      let hangs =
        abs(x - left) <= Self.hangTolerance * size && !isAtCode || (x > left && x - left < 3 * size)
      let isFlush = isAtCode && !endsSentence(words)
      guard hangs || isFlush || !isAtCode && x > codeLeft && x < left else { break }
      if startsLabel(next) { break }
      let more = text(next, from: token, right: right)
      refs += more
      words += more.map { candidate.tokens[$0.token].text }
      previous = next
      next += 1
    }
    return Entry(code: start.code, text: join(words), tokens: refs, line: number)
  }

  /// Words joined by spaces; a word that a hyphen breaks over two lines stays as it is printed.
  private func join(_ words: [String]) -> String { words.joined(separator: " ") }

  private func endsSentence(_ words: [String]) -> Bool {
    guard let last = words.last?.last else { return true }
    return ".!?".contains(last)
  }

  private func startsLabel(_ number: Int) -> Bool {
    guard let match = index.longestMatch(in: sheet.lines[number].tokens, at: 0) else { return false }
    return sheet.lines[number].tokens[match.count - 1].endsWithColon
  }

  /// The tokens of a line's text, up to a gap that begins another column.
  private func text(_ number: Int, from start: Int, right: Float) -> [TokenRef] {
    let tokens = sheet.lines[number].tokens
    var end = start + 1
    while end < tokens.count, tokens[end].box.x0 < right,
      tokens[end].box.x0 - tokens[end - 1].box.x1 < Self.columnGap * tokens[end].fontSize
    { end += 1 }
    return (start..<min(end, tokens.count)).map { TokenRef(line: number, token: $0) }
  }

  /// The line on the next page with which an entry goes on that a page break interrupts.
  private func resumption(
    after previous: Int, on page: Int, left: Float, codeLeft: Float, size: Float, words: [String]
  ) -> Int? {
    guard !endsSentence(words), page == sheet.lines[previous].page &+ 1 else { return nil }
    for number in sheet.lines(ofPage: page) {
      let line = sheet.lines[number]
      let x = line.tokens[0].box.x0
      // `ID U12345678` in the page's head, far from the codes, is no entry.
      let isBelowCodes = abs(x - codeLeft) <= Self.hangTolerance * size
      if isBelowCodes && entryStart(number, at: 0, inNotes: true) != nil || scan.isRow(number) { return nil }
      if abs(x - left) <= 3 || x > codeLeft + 3 && x < left, abs(line.fontSize - size) < 0.6,
        scan.section(of: number) == nil
      {
        return number
      }
    }
    return nil
  }
}
