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

  /// The entries in document order.
  func entries() -> [Entry] {
    var entries: [Entry] = []
    var inNotes = false
    var line = 0
    while line < sheet.lines.count {
      if let section = scan.section(of: line) { inNotes = section == .notes }
      if let start = entryStart(line, inNotes: inNotes) {
        let (entry, next) = read(from: line, start: start, inNotes: inNotes)
        entries.append(entry)
        line = max(next, line + 1)
      } else {
        line += 1
      }
    }
    return entries
  }

  /// Where the code stands and where its text begins.
  private struct Start {
    var code: String
    var codeToken: Int
    var textToken: Int
  }

  private func entryStart(_ number: Int, inNotes: Bool) -> Start? {
    let line = sheet.lines[number]
    var first = 0
    guard !taken.contains(TokenRef(line: number, token: 0)) else { return nil }
    // `NOTES: B81 …` and `Note 1: …`
    if let match = index.longestMatch(in: line.tokens, at: 0),
      match.senses.contains(where: { $0.role == .remarkCode || $0.role == .section(.notes) }),
      match.count < line.tokens.count
    {
      let next = line.tokens[match.count]
      if CodeReading.remarkCode(next.text) != nil,
        line.tokens[match.count - 1].endsWithColon || codes.contains(Self.bare(next.text))
      {
        first = match.count
      }
    }
    let token = line.tokens[first]
    guard let code = CodeReading.remarkCode(token.text), token.number?.isMoney != true, token.date == nil
    else { return nil }
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
      isKnown && (separated || gap || inNotes) || inNotes && (separated || gap) && Self.bare(code).count <= 6
    else { return nil }
    // A code needs words after it: not an amount, not a date, not the other codes of a service.
    guard line.tokens[text].number?.isMoney != true,
      line.tokens[text...].contains(where: {
        $0.letters.count >= 3 && $0.number == nil && !codes.contains(Self.bare($0.text))
      })
    else { return nil }
    // `A written appeal`
    let beginsSentence = line.tokens[text].text.unicodeScalars.first?.properties.isLowercase != true
    guard separated || gap || beginsSentence else { return nil }
    return Start(code: code, codeToken: first, textToken: text)
  }

  private func read(from number: Int, start: Start, inNotes: Bool) -> (Entry, Int) {
    let line = sheet.lines[number]
    var refs = text(number, from: start.textToken)
    var words = refs.map { line.tokens[$0.token].text }
    let left = line.tokens[start.textToken].box.x0
    let codeLeft = line.tokens[start.codeToken].box.x0
    var previous = number
    var next = number + 1
    while next < sheet.lines.count {
      let candidate = sheet.lines[next]
      let size = line.fontSize
      if candidate.page != line.page {
        guard
          let resumed = resumption(
            after: previous, on: candidate.page, left: left, codeLeft: codeLeft, size: size, words: words)
        else { break }
        next = resumed
        refs += text(next, from: 0)
        words += text(next, from: 0).map { sheet.lines[next].tokens[$0.token].text }
        previous = next
        next += 1
        continue
      }
      guard candidate.box.y0 - sheet.lines[previous].box.y1 <= Self.maximumLeading * size,
        abs(candidate.fontSize - size) < 1.2,
        entryStart(next, inNotes: inNotes) == nil, scan.section(of: next) == nil,
        !taken.contains(TokenRef(line: next, token: 0)), !scan.isRow(next)
      else { break }
      let x = candidate.tokens[0].box.x0
      let hangs = abs(x - left) <= Self.hangTolerance * size || (x > left && x - left < 3 * size)
      let isFlush = abs(x - codeLeft) <= 2 && !endsSentence(words)
      guard hangs || isFlush || (x > codeLeft && x < left) else { break }
      if startsLabel(next) { break }
      refs += text(next, from: 0)
      words += text(next, from: 0).map { sheet.lines[next].tokens[$0.token].text }
      previous = next
      next += 1
    }
    return (Entry(code: start.code, text: join(words), tokens: refs, line: number), next)
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
  private func text(_ number: Int, from start: Int) -> [TokenRef] {
    let tokens = sheet.lines[number].tokens
    var end = start + 1
    while end < tokens.count,
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
      if entryStart(number, inNotes: true) != nil || scan.isRow(number) { return nil }
      let x = line.tokens[0].box.x0
      if abs(x - left) <= 3 || x > codeLeft + 3 && x < left, abs(line.fontSize - size) < 0.6,
        scan.section(of: number) == nil
      {
        return number
      }
    }
    return nil
  }
}
