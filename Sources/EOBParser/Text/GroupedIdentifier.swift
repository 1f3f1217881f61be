import PayerProfiles

/// An identifier that is printed in groups: `W1234 56789`, `CW 446 747 139`, `123 45 6789`, `W12345678 01`.
///
/// Where it ends is told by what the next word is and by what stands behind it: the neighbour of an identifier is seldom
/// a bare group of digits, and an identifier that is long enough alone takes no more than a person's number.
struct GroupedIdentifier {
  /// The groups without the spaces between them.
  let text: String
  /// How many tokens it takes.
  let count: Int

  /// An identifier with this many letters and digits is whole without a second group.
  private static let lengthOfWhole = 8
  /// One group of digits has at most this many characters; more is a number of its own.
  private static let maximumGroup = 6
  /// Letters that payers print before a number: `CW`, `YRP`.
  private static let maximumPrefix = 4
  /// Letters alone between two groups of digits: `772 M 40193`.
  private static let maximumInfix = 2
  /// A number behind letters of its own has at least this many digits.
  private static let digitsBehindPrefix = 5
  /// The digits that tell the people of a family apart.
  private static let digitsOfPerson = 2

  /// - Parameters:
  ///   - tokens: what stands where the identifier is expected.
  ///   - takesPrefix: whether letters alone may begin it; before a group's number they are the group's name.
  ///   - takesPerson: whether a whole identifier may have a person's number behind it.
  init?(_ tokens: ArraySlice<Token>, takesPrefix: Bool, takesPerson: Bool) {
    let run = Self.run(tokens, takesPrefix: takesPrefix)
    guard let first = run.first else { return nil }
    let isAtEnd = run.endIndex == tokens.endIndex
    let hasPrefix = !Self.hasDigit(first)
    var groups = run
    if !hasPrefix, run.count > 1, Self.length(first) >= Self.lengthOfWhole {
      let isPerson =
        takesPerson && isAtEnd && run.count == 2
        && Self.length(run[run.startIndex + 1]) == Self.digitsOfPerson
      groups = isPerson ? run : run.prefix(1)
    } else if hasPrefix, groups.count == 2,
      groups.last.map(Self.digits) ?? 0 < Self.digitsBehindPrefix
    {
      return nil
    }
    guard groups.count > (hasPrefix ? 1 : 0) else { return nil }
    let joined = groups.map { Self.bare($0.text) }.joined()
    guard CodeReading.isIdentifier(joined) else { return nil }
    text = joined
    count = groups.count
  }

  /// The words that can be groups of one identifier, as far as they follow each other.
  private static func run(_ tokens: ArraySlice<Token>, takesPrefix: Bool) -> ArraySlice<Token> {
    var end = tokens.startIndex
    while end < tokens.endIndex {
      let token = tokens[end]
      let isFirst = end == tokens.startIndex
      if !isFirst, token.startsPhrase || tokens[end - 1].text.utf8.last.map(endsGroup) ?? true { break }
      if isGroup(token, isFirst: isFirst || end == tokens.startIndex + 1 && !hasDigit(tokens[end - 1])) {
        end += 1
        continue
      }
      let limit = isFirst ? (takesPrefix ? maximumPrefix : 0) : maximumInfix
      guard token.text.utf8.count <= limit, token.text.utf8.allSatisfy({ (65...90).contains($0) }),
        !Lexicon.wordsBeforeNumbers.contains(token.text), end + 1 < tokens.endIndex,
        !tokens[end + 1].startsPhrase, isGroup(tokens[end + 1], isFirst: isFirst)
      else { break }
      end += 1
    }
    return tokens[..<end]
  }

  /// Whether a word is a group: capitals and digits, a digit among them, and neither a date nor money.
  private static func isGroup(_ token: Token, isFirst: Bool) -> Bool {
    guard token.date == nil, token.number?.isMoney != true, hasDigit(token) else { return false }
    let text = bare(token.text).utf8
    guard isFirst || text.count <= maximumGroup || text.contains(UInt8(ascii: "-")) else { return false }
    return text.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || isFirst && (97...122).contains($0)
        || $0 == UInt8(ascii: "-") || isFirst && ($0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "/"))
    }
  }

  /// A word without the punctuation of the sentence behind it.
  private static func bare(_ text: String) -> String {
    var text = text
    while let last = text.utf8.last, endsGroup(last) { text.removeLast() }
    return text
  }

  /// Whether a word that ends so ends what it is part of.
  private static func endsGroup(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(byte)
  }

  private static func hasDigit(_ token: Token) -> Bool { token.text.utf8.contains { (48...57).contains($0) } }
  private static func digits(_ token: Token) -> Int { token.text.utf8.count { (48...57).contains($0) } }
  private static func length(_ token: Token) -> Int { bare(token.text).utf8.count }
}
