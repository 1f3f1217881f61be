import PDFLayout
import PayerProfiles

/// A claim's heading that is a sentence and takes several lines: `Claim 8680000000001 for NAME, services provided by`
/// over `NAME (In-network) on 01/08/2020`.
struct WrappedSentences {
  let index: LabelIndex
  let sheet: Sheet

  /// Lines of one sentence are set solid: this many font sizes apart at most.
  private static let maximumLeading: Float = 0.75
  /// They begin at the same left edge, to this many points.
  private static let sameEdge: Float = 2

  /// Whether a line goes on with the sentence of the line before.
  func goesOn(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    let upper = sheet.lines[number - 1]
    let line = sheet.lines[number]
    guard upper.page == line.page, abs(upper.box.x0 - line.box.x0) < Self.sameEdge,
      line.box.y0 - upper.box.y1 <= Self.maximumLeading * line.fontSize,
      abs(upper.fontSize - line.fontSize) < 0.5, upper.lastByte != UInt8(ascii: "."),
      !line.tokens.contains(where: { $0.number?.isMoney == true || $0.endsWithColon }),
      opens(number - 1) || goesOn(number - 1)
    else { return false }
    return isFull(upper, before: line.tokens[0]) || isOpen(upper, before: line.tokens[0])
  }

  /// Whether a word would not have fitted at the end of a line: what stands below a line with room left is no rest of it.
  private func isFull(_ line: Sheet.Line, before word: Token) -> Bool {
    let edge = sheet.lines(ofPage: line.page).lazy.map { sheet.lines[$0].box.x1 }.max() ?? line.box.x1
    return line.box.x1 + word.box.width > edge - Self.space * line.fontSize
  }

  /// Whether a sentence cannot end with the line: behind a comma, before a small letter, a date or a parenthesis.
  private func isOpen(_ line: Sheet.Line, before word: Token) -> Bool {
    if line.lastByte == UInt8(ascii: ",") || line.lastByte == UInt8(ascii: "-") { return true }
    guard let first = word.text.unicodeScalars.first else { return false }
    return first.properties.isLowercase || first == "(" || ("0"..."9").contains(Character(first))
  }

  /// A space is at most this wide, in font sizes.
  private static let space: Float = 0.4

  /// Whether a line begins with a claim's number and whose claim it is, or says what the claim replaces.
  private func opens(_ number: Int) -> Bool {
    let tokens = sheet.lines[number].tokens
    // Where a sentence begins; looking at every word would take as long as reading the labels.
    if tokens.indices.contains(where: {
      ($0 == 0 || tokens[$0 - 1].text.utf8.last == UInt8(ascii: ".")) && saysReplacement(tokens, at: $0)
    }) {
      return true
    }
    guard let match = index.longestMatch(in: tokens, at: 0),
      match.senses.contains(where: { $0.role == .claimNumber }), match.count + 1 < tokens.count,
      CodeReading.isIdentifier(tokens[match.count].text)
    else { return false }
    return Self.isPreposition(tokens[match.count + 1])
  }

  private func saysReplacement(_ tokens: [Token], at start: Int) -> Bool {
    index.longestMatch(in: tokens, at: start)?.senses.contains {
      $0.place == .sentence && ($0.role == .replaces || $0.role == .replacedBy)
    } ?? false
  }

  /// Whether a token stands between a claim's number and the patient's name.
  static func isPreposition(_ token: Token) -> Bool {
    ["for", "de", "para"].contains { token.letters.elementsEqual($0.utf8) }
  }

  /// Whether a token stands before the dates of a claim's services.
  static func isBeforeDate(_ token: Token) -> Bool {
    ["on", "el"].contains { token.letters.elementsEqual($0.utf8) }
  }

  /// The sheet with each such sentence on its first line, and what was there before.
  func joined() -> (sheet: Sheet, origins: [Int: [TokenRef]]) {
    var joined = sheet
    var origins: [Int: [TokenRef]] = [:]
    var first = 0
    for number in sheet.lines.indices.dropFirst() {
      // A line that begins with a label of its own is read as it stands.
      guard goesOn(number), index.longestMatch(in: sheet.lines[number].tokens, at: 0) == nil else {
        first = number
        continue
      }
      if origins[first] == nil {
        origins[first] = sheet.lines[first].tokens.indices.map { TokenRef(line: first, token: $0) }
      }
      var rest = sheet.lines[number].tokens
      rest[0].startsPhrase = false
      let line = joined.lines[first]
      joined.lines[first] = Sheet.Line(page: line.page, tokens: line.tokens + rest, box: line.box)
      origins[first]? += rest.indices.map { TokenRef(line: number, token: $0) }
    }
    return (joined, origins)
  }
}
