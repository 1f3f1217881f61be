import PDFLayout
import PayerProfiles

/// Lines that look like the headings of a table: phrases made of heading words, without amounts.
struct HeaderBlock: Sendable {
  /// The phrases, line by line from top to bottom.
  var lines: [(line: Int, phrases: [Range<Int>])]

  /// Index of the first line.
  var first: Int { lines[0].line }
  /// Index of the last line.
  var last: Int { lines[lines.count - 1].line }
}

/// Finds header blocks by the density of heading words, not by a phrase of any one payer.
struct HeaderFinder {
  let index: LabelIndex

  /// Two lines of one heading are at most this far apart, in font sizes; headings are set solid.
  private static let maximumLeading: Float = 1.0
  /// Headings are stacked over four lines at most; group headings and units add some.
  private static let maximumLines = 7
  /// Fewer words than this make no table's heading.
  private static let minimumWords = 3
  /// More words than this stand on no line of headings, however wide the page.
  private static let maximumWords = 200
  /// Headings that stand a space apart form one phrase; it has at least this many words.
  private static let minimumWordsOfOnePhrase = 6

  /// The header blocks of one page, from top to bottom.
  func blocks(in lines: Range<Int>, of sheet: Sheet) -> [HeaderBlock] {
    var blocks: [HeaderBlock] = []
    var current: [(line: Int, phrases: [Range<Int>])] = []
    func close() {
      while let last = current.last, last.phrases.isEmpty { current.removeLast() }
      if isHeading(current, in: sheet) { blocks.append(HeaderBlock(lines: current)) }
      current = []
    }
    let headings = lines.map { headingPhrases(of: sheet.lines[$0]) }
    for number in lines {
      let line = sheet.lines[number]
      var phrases = headings[number - lines.lowerBound]
      if phrases.isEmpty, number + 1 < lines.upperBound, !headings[number + 1 - lines.lowerBound].isEmpty,
        isSet(sheet.lines[number + 1], below: line)
      {
        phrases = wordsAmongHeadings(of: line)
      }
      if let last = current.last {
        if !isSet(line, below: sheet.lines[last.line]) || current.count >= HeaderFinder.maximumLines {
          close()
        }
      }
      if phrases.isEmpty {
        close()
      } else {
        current.append((number, phrases))
      }
    }
    close()
    return blocks
  }

  /// Whether two lines may be lines of one heading.
  private func isSet(_ line: Sheet.Line, below upper: Sheet.Line) -> Bool {
    line.box.y0 - upper.box.y1 <= HeaderFinder.maximumLeading * line.fontSize
  }

  /// The phrases of a line of a heading in which no list knows the half of the words: `date` beside the `Due` of
  /// `Due from patient`, one under the other.
  private func wordsAmongHeadings(of line: Sheet.Line) -> [Range<Int>] {
    let phrases = line.phrases
    guard phrases.count >= 2, phrases.allSatisfy({ isShortText(line.tokens[$0]) }),
      phrases.contains(where: { isHeadingPhrase(line.tokens[$0], allowsUnknown: false) })
    else { return [] }
    return phrases
  }

  private func isHeading(_ lines: [(line: Int, phrases: [Range<Int>])], in sheet: Sheet) -> Bool {
    let words = lines.reduce(0) { sum, entry in sum + entry.phrases.reduce(0) { $0 + $1.count } }
    let phrases = lines.reduce(0) { $0 + $1.phrases.count }
    if words >= HeaderFinder.minimumWords && phrases >= 2 || words >= HeaderFinder.minimumWordsOfOnePhrase {
      return true
    }
    // `Used` and `Limit` beside a caption.
    let limits = lines.reduce(0) { count, entry in
      count + entry.phrases.count { isLimit(sheet.lines[entry.line].tokens[$0]) }
    }
    if limits >= 2 { return true }
    return lines.contains { entry in entry.phrases.contains { isOfLimits(sheet.lines[entry.line].tokens[$0]) }
    }
  }

  /// Whether a phrase is one heading of a table of limits.
  private func isLimit(_ tokens: ArraySlice<Token>) -> Bool {
    guard let match = index.longestMatch(in: tokens, at: tokens.startIndex), match.count == tokens.count
    else { return false }
    return match.senses.contains { $0.role == .limit || $0.role == .used || $0.role == .remaining }
  }

  /// Whether a phrase is the headings of a table of limits, a space apart: `Limit Met so far Remaining`.
  private func isOfLimits(_ tokens: ArraySlice<Token>) -> Bool {
    var start = tokens.startIndex
    var count = 0
    while start < tokens.endIndex {
      guard let match = index.longestMatch(in: tokens, at: start),
        match.senses.contains(where: { $0.role == .limit || $0.role == .used || $0.role == .remaining })
      else { return false }
      start += match.count
      count += 1
    }
    return count >= 3
  }

  /// The phrases of a line that consist of heading words; none where the line holds money, which headings
  /// never do.
  private func headingPhrases(of line: Sheet.Line) -> [Range<Int>] {
    guard line.tokens.count <= HeaderFinder.maximumWords else { return [] }
    if line.tokens.contains(where: { $0.number?.isMoney == true }) { return [] }
    let phrases = line.phrases
    if phrases.count == 1, let match = index.longestMatch(in: line.tokens, at: 0),
      match.count == line.tokens.count,
      match.senses.contains(where: \.role.isSection)
    {
      return []
    }
    let sure = phrases.filter { isHeadingPhrase(line.tokens[$0], allowsUnknown: false) }
    let headings: [Range<Int>]
    if sure.count < 2 {
      headings = sure
    } else {
      // Among headings stand others that no list has.
      let isMostly = sure.count >= 3 && sure.count * 2 > phrases.count
      headings = phrases.filter {
        isHeadingPhrase(line.tokens[$0], allowsUnknown: true) || isMostly && isShortText(line.tokens[$0])
      }
    }
    // Labels with values beside them are no headings.
    guard headings.count * 2 > phrases.count, !holdsLabelledNumber(line, phrases) else { return [] }
    return headings
  }

  /// Whether a phrase is somebody's number and the one before it its label: `Patient account no.   MO-20933`.
  private func holdsLabelledNumber(_ line: Sheet.Line, _ phrases: [Range<Int>]) -> Bool {
    zip(phrases, phrases.dropFirst()).contains { label, value in
      guard value.count == 1, CodeReading.isIdentifier(line.tokens[value.lowerBound].text),
        let match = index.longestMatch(in: line.tokens, at: label.lowerBound), match.count == label.count
      else { return false }
      return match.senses.contains { sense in
        switch sense.role {
        case .patientAccount, .claimNumber, .memberId, .subscriberId, .groupNumber, .documentNumber,
          .providerNPI:
          sense.place != .heading
        default: false
        }
      }
    }
  }

  /// - Parameter allowsUnknown: whether one word, a payer's name say, may be no heading word.
  private func isHeadingPhrase(_ tokens: ArraySlice<Token>, allowsUnknown: Bool) -> Bool {
    var known = 0
    var unknown = 0
    for token in tokens {
      if token.endsWithColon || token.date != nil { return false }
      if case .single = token.number { return false }
      if token.letters.isEmpty || HeadingText.isNoise(token.text) { continue }
      if index.headingWords.contains(Letters.hash(token.letters))
        || HeadingText.parts(of: token).allSatisfy(index.headingWords.contains) || isFragment(token)
      {
        known += 1
      } else {
        unknown += 1
      }
    }
    if known == 0 { return tokens.allSatisfy { HeadingText.isUnit($0.text) || HeadingText.isNoise($0.text) } }
    return unknown == 0 || unknown == 1 && allowsUnknown
  }

  /// A few words without numbers, dates and colons.
  private func isShortText(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count <= 3
      && tokens.allSatisfy { token in
        !token.endsWithColon && token.date == nil && token.number == nil
          && !token.letters.contains { (48...57).contains($0) }
      }
  }

  /// Half of a heading word that a hyphen breaks over two lines: `Coin-` and `surance`.
  private func isFragment(_ token: Token) -> Bool {
    token.endsWithHyphen
      ? index.headingBeginnings.contains(Letters.hash(token.letters))
      : index.headingEndings.contains(Letters.hash(token.letters))
  }
}

/// What in a heading is no word of it.
enum HeadingText {
  /// Formula letters and formulas: `(A)`, `C+D+E=F`, and footnote marks.
  static func isNoise(_ text: String) -> Bool {
    var others = 0
    var last: UInt8 = 0
    var (isStars, hasEqual, hasPlus) = (true, false, false)
    for byte in text.utf8 where byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")") {
      others += 1
      last = byte
      if byte != UInt8(ascii: "*") { isStars = false }
      if byte == UInt8(ascii: "=") { hasEqual = true }
      if byte == UInt8(ascii: "+") { hasPlus = true }
    }
    let isFormulaLetter = others == 1 && (65...90).contains(last) && text.utf8.first == UInt8(ascii: "(")
    return isFormulaLetter || isStars || hasEqual && hasPlus
  }

  /// A unit of measure that stands alone in the last line of a heading: `($)`, `(%)`.
  static func isUnit(_ text: String) -> Bool { ["$", "($)", "%", "(%)", "($", "%)"].contains(text) }

  /// Whether the token is a remark in parentheses, `(Remarks)`.
  static func isParenthesised(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "(") && text.utf8.last == UInt8(ascii: ")")
  }

  /// The hashes of the words that a token joins: `Medicare-Approved`, `CoPay/Deductible`.
  static func parts(of token: Token) -> [UInt64] {
    guard token.text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return token.text.split { !$0.isLetter && !$0.isNumber && !"'’#%".contains($0) }.map {
        Letters.hash(Letters.squeezed($0))
      }
    }
    if token.text.utf8.allSatisfy(isWordByte) { return [Letters.hash(token.letters)] }
    return token.text.utf8.split { !isWordByte($0) }.map {
      Letters.hash(Letters.squeezed(Substring($0)))
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "'"), UInt8(ascii: "#"), UInt8(ascii: "%"): true
    default: false
    }
  }
}
