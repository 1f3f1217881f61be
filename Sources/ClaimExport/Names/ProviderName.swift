/// What the form of a provider's name tells about whose it is.
struct ProviderName {
  /// Whether it is a person's beyond doubt; what may be either is not.
  ///
  /// - A word of organizations makes it an organization's, whatever stands at its end.
  /// - A title before a name, or a degree or license behind it, makes it a person's. One that is also spelled like a state
  ///   or a word needs a name of two or three words before it, or of more with a comma behind them.
  let isOfPerson: Bool

  /// Fewest and most words of a person's name.
  private static let usualWords = 2...3

  private struct Word {
    var text: String
    /// Whether it stands there with full stops, as `M.D.` does.
    var isDotted: Bool
    /// Whether a comma stands before it.
    var followsComma: Bool
  }

  /// Looks at a printed name.
  init(_ name: String) {
    var words = ProviderName.words(of: name)
    guard !words.contains(where: { ProviderName.isOfOrganization($0.text) }) else {
      isOfPerson = false
      return
    }
    let hasTitle = words.first.map { ProviderNameWords.titles.contains($0.text) } ?? false
    if hasTitle { words.removeFirst() }
    var isCertain = hasTitle
    var isLikely = false
    var hasComma = false
    while let last = words.last, let credential = ProviderName.credential(last) {
      words.removeLast()
      isCertain = isCertain || credential == .certain
      isLikely = true
      hasComma = last.followsComma
    }
    if let last = words.last, ProviderNameWords.generations.contains(last.text) { words.removeLast() }
    if isCertain {
      isOfPerson = !words.isEmpty
    } else {
      isOfPerson =
        isLikely
        && (ProviderName.usualWords.contains(words.count)
          || words.count > ProviderName.usualWords.upperBound && hasComma)
    }
  }

  private enum Credential { case certain, ambiguous }

  private static func credential(_ word: Word) -> Credential? {
    if ProviderNameWords.credentials.contains(word.text) { return .certain }
    guard ProviderNameWords.ambiguousCredentials.contains(word.text) else { return nil }
    return word.isDotted && !ProviderNameWords.alwaysAmbiguous.contains(word.text) ? .certain : .ambiguous
  }

  /// A digit is in no name of a person.
  private static func isOfOrganization(_ word: String) -> Bool {
    ProviderNameWords.ofOrganizations.contains(word)
      || ProviderNameWords.endingsOfOrganizations.contains { word.hasSuffix($0) }
      || word.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  private static func words(of name: String) -> [Word] {
    var words: [Word] = []
    var followsComma = false
    for part in name.split(separator: " ") {
      for (place, piece) in part.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { followsComma = true }
        let text = piece.filter { $0 != "." && $0 != "'" && $0 != "’" }.uppercased()
        guard !text.isEmpty else { continue }
        words.append(Word(text: text, isDotted: piece.contains("."), followsComma: followsComma))
        followsComma = false
      }
    }
    return words
  }
}
