import PayerProfiles

/// Finds the currency that a document states for its amounts.
///
/// `Currency of this statement EUR`, `All amounts below are in euros (EUR).`
struct CurrencyReading {
  let sheet: Sheet
  /// Tokens of tables: a column may hold the currencies of the providers.
  let taken: TokenSet

  /// Currencies with two decimals that insurers of people abroad settle in.
  private static let codes: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "HKD", "AED", "SEK", "NOK", "DKK", "MXN", "ZAR",
    "INR", "CNY", "BRL", "PLN", "CZK", "THB", "ILS", "SAR", "QAR",
  ]
  /// A statement of the currency takes at most this many words up to the code.
  private static let maximumWords = 14
  /// Between the label and the code stands the currency's name, of at most this many words with the label.
  private static let wordsOfName = 4

  /// The code and where it stands; `nil` where none is stated or the statements differ.
  func currency() -> (code: String, tokens: [TokenRef])? {
    let stated = sheet.lines.indices.flatMap { statements(in: $0) }
    guard let first = stated.first, stated.allSatisfy({ $0.code == first.code }) else { return nil }
    return first
  }

  private func statements(in number: Int) -> [(code: String, tokens: [TokenRef])] {
    let tokens = sheet.lines[number].tokens
    return tokens.indices.compactMap { index in
      let ref = TokenRef(line: number, token: index)
      guard index > 0, !taken.contains(ref), let code = code(tokens[index]),
        isStated(before: tokens[max(0, index - Self.maximumWords)..<index])
      else { return nil }
      return (code, [ref])
    }
  }

  private func code(_ token: Token) -> String? {
    guard token.letters.count == 3, token.number == nil else { return nil }
    let bare = String(token.text.unicodeScalars.filter { !"().,;".unicodeScalars.contains($0) })
    return Self.codes.contains(bare) ? bare : nil
  }

  /// Whether the words before a code say that the document's amounts are in it.
  private func isStated(before words: ArraySlice<Token>) -> Bool {
    let letters = words.map { String(decoding: $0.letters, as: UTF8.self) }
    // `Currency of this statement`, `Statement currency:`, `Currency:` up to the code, no other word between.
    let phrase = letters.joined(separator: " ")
    if words.last?.startsPhrase == true, letters.last == "currency" { return true }
    // `Currency: Canadian dollars (CAD)`
    if let label = words.suffix(Self.wordsOfName).last(where: { $0.endsWithColon || $0.startsPhrase }),
      label.letters.elementsEqual("currency".utf8)
    {
      return true
    }
    if [
      "currency of this statement", "statement currency", "currency of payment", "payment currency",
      "currency of statement",
    ].contains(where: phrase.hasSuffix) {
      return true
    }
    guard let amounts = letters.lastIndex(of: "amounts"), let joint = letters.lastIndex(of: "in") else {
      return false
    }
    return amounts < joint
  }
}
