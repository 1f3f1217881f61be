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
  private var senses: [UInt64: [Sense]] = [:]
  /// The hashes of the first letters of all labels: most words of a document begin none.
  private var openings: Set<UInt64> = []
  /// The words of column headings, by hash.
  private(set) var headingWords: Set<UInt64> = []

  /// How many letters of a label must fit before it is looked at further.
  private static let openingLength = 3
  /// More words than any label has.
  private static let maximumWords = 10

  init(_ labels: [Label]) {
    for label in labels {
      let letters = Letters.squeezed(label.phrase)
      guard !letters.isEmpty else { continue }
      let sense = Sense(role: label.role, place: label.place)
      var known = senses[Letters.hash(letters)] ?? []
      if !known.contains(sense) { known.append(sense) }
      senses[Letters.hash(letters)] = known
      openings.insert(Letters.hash(letters.prefix(LabelIndex.openingLength)))
      switch label.role {
      case .section, .total, .statementDate, .memberName, .payee, .paymentMethod: continue
      default: break
      }
      if label.place == .field || label.place == .sentence { continue }
      for word in label.phrase.split(separator: " ") { headingWords.insert(Letters.hash(Letters.squeezed(word))) }
    }
    for word in ["of", "the", "your", "to", "for", "by", "and", "or", "a", "usd", "us", "percent", "see", "what"] {
      headingWords.insert(Letters.hash(word.utf8))
    }
  }

  /// The senses of exactly these letters.
  func senses(ofLetters letters: some Sequence<UInt8>) -> [Sense] { senses[Letters.hash(letters)] ?? [] }

  /// The longest label that begins with a token, within its phrase.
  ///
  /// - Returns: the senses and the number of tokens.
  func longestMatch(in tokens: [Token], at start: Int) -> (senses: [Sense], count: Int)? {
    guard mayOpen(tokens, at: start) else { return nil }
    var hash = Letters.hash(EmptyCollection<UInt8>())
    var best: (senses: [Sense], count: Int)?
    var index = start
    while index < tokens.count, index - start < LabelIndex.maximumWords {
      if index > start, tokens[index].startsPhrase { break }
      hash = Letters.hash(tokens[index].letters, seed: hash)
      if let found = senses[hash], !tokens[index].letters.isEmpty { best = (found, index - start + 1) }
      if tokens[index].endsWithColon { break }
      index += 1
    }
    return best
  }

  private func mayOpen(_ tokens: [Token], at start: Int) -> Bool {
    var letters: [UInt8] = []
    var index = start
    while letters.count < LabelIndex.openingLength, index < tokens.count {
      letters.append(contentsOf: tokens[index].letters)
      index += 1
    }
    guard !letters.isEmpty, !tokens[start].letters.isEmpty else { return false }
    return openings.contains(Letters.hash(letters.prefix(LabelIndex.openingLength)))
      || openings.contains(Letters.hash(tokens[start].letters.prefix(LabelIndex.openingLength)))
  }
}
