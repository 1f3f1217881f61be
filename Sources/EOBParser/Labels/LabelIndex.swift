import PayerProfiles

/// Finds labels in text by the hash of their letters, so that spacing, hyphens, case and punctuation do not
/// matter: `Co-Pay`, `CoPay` and `CO PAY` are one.
struct LabelIndex: Sendable {
  /// What a phrase announces, in one of its senses.
  struct Sense: Hashable, Sendable {
    var role: Role
    var place: Label.Place
  }

  /// The senses of every label, by the hash of its letters.
  private var numbers = HashNumbering(capacity: 1000)
  private var senses: [[Sense]] = []
  /// The hashes of the first letters of all labels: most words of a document begin none.
  private var openings = HashNumbering(capacity: 500)
  /// The words of column headings, by hash.
  private(set) var headingWords = HashNumbering(capacity: 500)

  /// The beginnings and ends of long heading words, where a hyphen may break them.
  private(set) var headingBeginnings = HashNumbering(capacity: 1000)
  private(set) var headingEndings = HashNumbering(capacity: 1000)

  /// Parts of a broken word have at least this many letters, and long words twice as many.
  private static let fragmentLength = 3
  /// How many letters of a label must fit before it is looked at further.
  private static let openingLength = 3
  /// More words than any label has.
  private static let maximumWords = 10

  init(_ labels: [Label]) {
    for label in labels + LabelIndex.otherNumbers(of: labels) + LabelIndex.abbreviated(labels) {
      let words = Words(of: label.phrase)
      let letters = words.letters
      guard !letters.isEmpty else { continue }
      let sense = Sense(role: label.role, place: label.place)
      let (number, isNew) = numbers.number(of: Letters.hash(letters))
      if isNew {
        senses.append([sense])
      } else if !senses[number].contains(sense) {
        senses[number].append(sense)
      }
      _ = openings.number(of: Letters.hash(letters.prefix(LabelIndex.openingLength)))
      switch label.role {
      case .section, .total, .statementDate, .memberName, .payee, .paymentMethod: continue
      default: break
      }
      if label.place == .field || label.place == .sentence { continue }
      var start = 0
      for end in words.ends {
        addHeadingWord(letters[start..<end])
        start = end
      }
    }
    for word in [
      "of", "the", "your", "to", "for", "by", "and", "or", "a", "usd", "us", "percent", "see", "what",
    ] {
      _ = headingWords.number(of: Letters.hash(word.utf8))
    }
  }

  /// Labels of amounts in the singular for those in the plural, and the other way round.
  private static func otherNumbers(of labels: [Label]) -> [Label] {
    labels.compactMap { label in
      guard label.role.isAmount else { return nil }
      let phrase = label.phrase
      if phrase.hasSuffix("s") {
        return phrase.hasSuffix("ss") ? nil : Label(String(phrase.dropLast()), label.role, label.place)
      }
      let word = phrase.utf8.reversed().prefix { $0 != UInt8(ascii: " ") }.reversed()
      return countable.contains(Letters.hash(word)) ? Label(phrase + "s", label.role, label.place) : nil
    }
  }

  /// `Member no.` for `member number`, `núm. de grupo` for `número de grupo`.
  private static func abbreviated(_ labels: [Label]) -> [Label] {
    labels.flatMap { label -> [Label] in
      switch label.role {
      case .memberId, .subscriberId, .groupNumber, .claimNumber, .patientAccount, .patientMemberId,
        .documentNumber,
        .paymentNumber:
        if label.phrase.hasSuffix(" number") {
          return [" no", " num", " nbr"].map {
            Label(label.phrase.dropLast(" number".count) + $0, label.role, label.place)
          }
        }
        guard label.phrase.hasPrefix("numero de ") else { return [] }
        return [Label("num de " + label.phrase.dropFirst("numero de ".count), label.role, label.place)]
      default: return []
      }
    }
  }

  /// The last words of labels that have a plural.
  private static let countable = Set(
    [
      "charge", "discount", "amount", "saving", "reduction", "deductible", "copayment", "copay", "benefit",
      "expense", "fee", "cost",
    ].map { Letters.hash($0.utf8) })

  /// The letters of a phrase, and where each of its words ends.
  private struct Words {
    private(set) var letters: [UInt8] = []
    private(set) var ends: [Int] = []

    init(of phrase: String) {
      // Labels are plain ASCII but for a few: one pass without splitting takes half the time.
      if phrase.utf8.allSatisfy({ Letters.isPlain($0) || $0 == UInt8(ascii: " ") }) {
        letters.reserveCapacity(phrase.utf8.count)
        ends.reserveCapacity(8)
        for byte in phrase.utf8 {
          if byte != UInt8(ascii: " ") {
            letters.append(byte)
          } else if letters.count > ends.last ?? 0 {
            ends.append(letters.count)
          }
        }
        if letters.count > ends.last ?? 0 { ends.append(letters.count) }
      } else {
        for word in phrase.split(separator: " ") {
          letters += Letters.squeezed(word)
          ends.append(letters.count)
        }
      }
    }
  }

  private mutating func addHeadingWord(_ letters: ArraySlice<UInt8>) {
    guard headingWords.number(of: Letters.hash(letters)).isNew, letters.count >= 2 * LabelIndex.fragmentLength
    else { return }
    for cut
      in (letters.startIndex + LabelIndex.fragmentLength)...(letters.endIndex - LabelIndex.fragmentLength)
    {
      _ = headingBeginnings.number(of: Letters.hash(letters[..<cut]))
      _ = headingEndings.number(of: Letters.hash(letters[cut...]))
    }
  }

  /// The senses of exactly these letters.
  func senses(ofLetters letters: some Sequence<UInt8>) -> [Sense] {
    senses(hash: Letters.hash(letters))
  }

  /// The senses of the letters that have this hash.
  func senses(hash: UInt64) -> [Sense] { numbers[hash].map { senses[$0] } ?? [] }

  /// The senses of exactly the letters of some tokens.
  func senses(of tokens: some Sequence<Token>) -> [Sense] {
    var hash = Letters.emptyHash
    var isEmpty = true
    for token in tokens where !token.letters.isEmpty {
      hash = Letters.hash(token.letters, seed: hash)
      isEmpty = false
    }
    return isEmpty ? [] : senses(hash: hash)
  }

  /// The longest label that begins with a token, within its phrase.
  ///
  /// - Returns: the senses and the number of tokens.
  func longestMatch(in tokens: [Token], at start: Int) -> (senses: [Sense], count: Int)? {
    longestMatch(in: tokens[...], at: start)
  }

  /// The same within some tokens of a line.
  func longestMatch(in tokens: ArraySlice<Token>, at start: Int) -> (senses: [Sense], count: Int)? {
    guard mayOpen(tokens, at: start) else { return nil }
    var hash = Letters.emptyHash
    var best: (number: Int, count: Int)?
    var index = start
    while index < tokens.endIndex, index - start < LabelIndex.maximumWords {
      if index > start, tokens[index].startsPhrase { break }
      hash = Letters.hash(tokens[index].letters, seed: hash)
      if !tokens[index].letters.isEmpty, let found = numbers[hash] { best = (found, index - start + 1) }
      if tokens[index].endsWithColon { break }
      index += 1
    }
    return best.map { (senses[$0.number], $0.count) }
  }

  private func mayOpen(_ tokens: ArraySlice<Token>, at start: Int) -> Bool {
    guard !tokens[start].letters.isEmpty else { return false }
    var hash = Letters.emptyHash
    var count = 0
    var index = start
    while count < LabelIndex.openingLength, index < tokens.endIndex {
      let letters = tokens[index].letters.prefix(LabelIndex.openingLength - count)
      hash = Letters.hash(letters, seed: hash)
      count += letters.count
      if index == start, openings.contains(hash) { return true }
      index += 1
    }
    return openings.contains(hash)
  }
}
