import PDFLayout

/// A document as lines of tokens, page after page.
struct Sheet: Sendable {
  /// One line.
  struct Line: Sendable {
    /// 1-based page number.
    let page: Int
    /// The tokens from left to right.
    let tokens: [Token]
    /// Smallest rectangle around the tokens.
    let box: Rect
    /// Font size of the first token.
    var fontSize: Float { tokens[0].fontSize }

    /// Index ranges of the phrases.
    let phrases: [Range<Int>]
    /// The tokens that stand where cells of numbers stand.
    let numberTokens: [Int]

    init(page: Int, tokens: [Token], box: Rect) {
      self.page = page
      self.tokens = tokens
      self.box = box
      phrases = Self.phrases(of: tokens)
      numberTokens = CellNumbers.numberTokens(tokens, phrases: phrases)
    }

    private static func phrases(of tokens: [Token]) -> [Range<Int>] {
      var result: [Range<Int>] = []
      var start = 0
      for index in tokens.indices.dropFirst() where tokens[index].startsPhrase {
        result.append(start..<index)
        start = index
      }
      result.append(start..<tokens.count)
      return result
    }

    /// Whether the line begins with a date.
    var startsWithDate: Bool {
      guard DateReading.mayBegin(tokens[0].text) else { return false }
      return DateReading.date(in: tokens.prefix(4).map { $0.text[...] }, at: 0) != nil
    }

    /// The text of some tokens, one space between them.
    func text(_ range: Range<Int>) -> String { tokens[range].map(\.text).joined(separator: " ") }

    /// The text of the whole line.
    var text: String { text(tokens.indices) }

    /// The last byte of the text.
    var lastByte: UInt8? { tokens.last?.text.utf8.last }

    /// Smallest rectangle around some tokens.
    func box(_ range: Range<Int>) -> Rect {
      tokens[range].dropFirst().reduce(tokens[range.lowerBound].box) { $0.union($1.box) }
    }
  }

  /// All lines in reading order.
  var lines: [Line] = []
  /// For each page, the indices of its lines.
  var pages: [Range<Int>] = []
  /// The same by page number: a caller may hand over some pages of a document, in any order.
  private var linesByPage: [Int: Range<Int>] = [:]

  init(_ layouts: [PageLayout]) {
    for layout in layouts {
      let start = lines.count
      for line in layout.lines {
        var tokens: [Token] = []
        tokens.reserveCapacity(line.words.count)
        var isBehindDot = false
        for var word in OverprintedRuns.parted(line.words) {
          // `Claim 1 · for NAME · In-network`: a dot between phrases is no word.
          if Sheet.isDot(word.text) {
            isBehindDot = true
            continue
          }
          if isBehindDot { word.startsPhrase = true }
          isBehindDot = false
          word.text = Sheet.withPlainHyphens(word.text)
          Sheet.append(word, to: &tokens)
        }
        guard !tokens.isEmpty, !FormulaRow.isOne(tokens) else { continue }
        lines.append(Line(page: layout.number, tokens: tokens, box: line.box))
      }
      pages.append(start..<lines.count)
      linesByPage[layout.number] = start..<lines.count
    }
  }

  /// The indices of a page's lines; empty for a page that is not there.
  func lines(ofPage number: Int) -> Range<Int> { linesByPage[number] ?? 0..<0 }

  /// Whether a word is a dot that parts phrases, or the bullet of a list.
  private static func isDot(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= 0x80 else { return false }
    return text == "·" || text == "•" || text == "●"
  }

  /// The text with the hyphens of the keyboard: fonts of print streams draw `2503-118842` with minus signs, and an
  /// identifier would be another one.
  private static func withPlainHyphens(_ text: String) -> String {
    guard text.utf8.contains(0xE2) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\u{2010}", "\u{2011}", "\u{2212}"].contains($0) ? "-" : $0 }))
  }

  /// Appends a word; `Claim:123` becomes two tokens, since labels and values need no space between them.
  private static func append(_ word: Word, to tokens: inout [Token]) {
    // Rules drawn with underscores or hyphens are no text; what is glued to one is.
    if let rule = rule(in: word.text) {
      let rest = String(word.text[rule.upperBound...]) + String(word.text[..<rule.lowerBound])
      if !rest.isEmpty {
        append(part(of: word, rest, from: rule.upperBound == word.text.endIndex ? 0 : 1), to: &tokens)
      }
      return
    }
    // `Claim #02-908`
    if word.text.utf8.first == UInt8(ascii: "#"), word.text.utf8.count > 1 {
      append(part(of: word, "#", from: 0), to: &tokens)
      var rest = part(of: word, String(word.text.dropFirst()), from: 1)
      rest.startsPhrase = false
      append(rest, to: &tokens)
      return
    }
    if let colon = word.text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != word.text.startIndex {
      let after = word.text.utf8.index(after: colon)
      let label = word.text[..<after]
      let value = word.text[after...]
      if !value.isEmpty, value.utf8.first != UInt8(ascii: "/"), let last = label.utf8.dropLast().last,
        !(48...57).contains(last)
      {
        let share = Float(label.unicodeScalars.count) / Float(word.text.unicodeScalars.count)
        var left = word.box
        left.x1 = left.x0 + share * word.box.width
        var right = word.box
        right.x0 = left.x1
        tokens.append(
          Token(text: String(label), box: left, fontSize: word.fontSize, startsPhrase: word.startsPhrase))
        tokens.append(Token(text: String(value), box: right, fontSize: word.fontSize, startsPhrase: false))
        return
      }
    }
    tokens.append(
      Token(text: word.text, box: word.box, fontSize: word.fontSize, startsPhrase: word.startsPhrase))
  }

  /// The first (`end` 0) or last (`end` 1) part of a word, its box in proportion to its length.
  private static func part(of word: Word, _ text: String, from end: Int) -> Word {
    var part = word
    let share = Float(text.unicodeScalars.count) / Float(max(word.text.unicodeScalars.count, 1))
    if end == 0 {
      part.box.x1 = word.box.x0 + share * word.box.width
    } else {
      part.box.x0 = word.box.x1 - share * word.box.width
    }
    part.text = text
    return part
  }

  private static func isRuleByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")
  }

  /// A run of at least six underscores, hyphens or equals signs.
  private static func rule(in text: String) -> Range<String.Index>? {
    guard text.utf8.count >= 6, text.utf8.count(where: isRuleByte) >= 6 else { return nil }
    var start: String.Index?
    var length = 0
    for index in text.indices {
      if "_-=".contains(text[index]) {
        if start == nil { start = index }
        length += 1
      } else {
        if length >= 6, let start { return start..<index }
        start = nil
        length = 0
      }
    }
    if length >= 6, let start { return start..<text.endIndex }
    return nil
  }
}

/// Some tokens of one line.
struct Span: Hashable, Sendable {
  /// Index of the line in the sheet.
  var line: Int
  /// The tokens.
  var tokens: Range<Int>
}
