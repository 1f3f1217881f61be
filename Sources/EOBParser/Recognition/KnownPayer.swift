import PayerProfiles

/// A payer's profile, its names in the form in which they are compared.
struct KnownPayer: Sendable {
  /// One of its names.
  struct Name: Sendable {
    let letters: [UInt8]
    /// A single word, such as `Anthem`: part of many names that are not the payer's.
    let isBrand: Bool
  }

  let profile: PayerProfile
  /// Whether the profile is the user's own, which wins over one that is built in.
  let isOwn: Bool
  private(set) var names: [Name]
  private let lookalikes: [[UInt8]]
  /// What only its documents print, as it is told and in letters.
  private let marks: [(text: String, letters: [UInt8])]

  /// A shorter brand must begin the phrase: `Clinic of Aetna` is none.
  private static let minimumEndLength = 7
  /// A brand needs a word beside it that says this much of a payer: `Humana Health`, not `Humana Logistics`.
  private static let minimumPayerWord = 2

  init(_ profile: PayerProfile, isOwn: Bool = false) {
    self.profile = profile
    self.isOwn = isOwn
    names = profile.names.map { Name(letters: Letters.squeezed($0), isBrand: !$0.contains(" ")) }
    lookalikes = profile.lookalikes.map { Letters.squeezed($0) }
    marks =
      (profile.marks + profile.websites).map { ($0, Letters.squeezed($0)) }
      + profile.phones.map { ($0, Self.withoutTrunkPrefix(Letters.squeezed($0))) }
  }

  /// Those of its marks that the document prints; one that is part of another, `uhc.com` of `myuhc.com`, says nothing
  /// new.
  func marks(in search: PhraseSearch) -> [String] {
    let printed = marks.filter { search.contains(letters: $0.letters) }
    guard printed.count > 1 else { return printed.map(\.text) }
    return printed.filter { mark in
      !printed.contains { $0.letters != mark.letters && Letters.contains($0.letters, mark.letters) }
    }.map(\.text)
  }

  /// A telephone number without the 1 before it, which not every document prints.
  private static func withoutTrunkPrefix(_ number: [UInt8]) -> [UInt8] {
    number.first == UInt8(ascii: "1") ? Array(number.dropFirst()) : number
  }

  /// The same payer with those names only that the document prints at all: most documents print none.
  func whoseNamesStand(in search: PhraseSearch) -> KnownPayer {
    var payer = self
    payer.names = names.filter { search.contains(letters: $0.letters) }
    return payer
  }

  /// How many letters the longest of the names has that a phrase prints, when the phrase is the payer's name and not
  /// that of a street, an employer or a practice that is called like it.
  ///
  /// - Parameter isLabelled: whether a label says that this is a payer, so that a brand needs no word beside it.
  func lengthOfName(in words: [String], isLabelled: Bool = false) -> Int? {
    guard !names.isEmpty else { return nil }
    return lengthOfName(in: words, letters: words.flatMap { Array($0.utf8) }, isLabelled: isLabelled)
  }

  /// The same of a phrase whose letters are at hand.
  func lengthOfName(in words: [String], letters: [UInt8], isLabelled: Bool = false) -> Int? {
    var longest: Int?
    // Most phrases hold none of the letters, which is found out faster than where words begin.
    for name in names where name.letters.count > longest ?? 0 && Letters.contains(letters, name.letters) {
      if isNamed(name, in: words, isLabelled) { longest = name.letters.count }
    }
    guard longest != nil, !lookalikes.contains(where: { Letters.contains(letters, $0) }) else { return nil }
    return longest
  }

  private func isNamed(_ name: Name, in words: [String], _ isLabelled: Bool) -> Bool {
    words.indices.contains { start in
      guard let end = Self.end(of: name.letters, in: words, from: start) else { return false }
      let rest = words[..<start] + words[end...]
      if let next = words[end...].first, Lexicon.placeWords.contains(next) { return false }
      if words[end...].contains(where: Lexicon.verbs.contains) { return false }
      if rest.contains(where: Lexicon.namesakeWords.contains) { return false }
      // `Received from Medicare`: another insurer's word of where a claim came from.
      if start > 1, words[start - 1] == "from", words[start - 2] == "received" { return false }
      guard name.isBrand, !isLabelled else { return true }
      if start > 0, name.letters.count < Self.minimumEndLength { return false }
      return rest.allSatisfy(Lexicon.titleWords.contains)
        || rest.contains { Lexicon.payerWords[$0] ?? 0 >= Self.minimumPayerWord }
    }
  }

  /// The word after a name that begins with a word; spacing does not count, but a name ends where a word ends.
  private static func end(of name: [UInt8], in words: [String], from start: Int) -> Int? {
    var rest = name[...]
    for number in words[start...].indices {
      let word = words[number].utf8
      guard rest.starts(with: word) else { return nil }
      rest = rest.dropFirst(word.count)
      if rest.isEmpty { return number + 1 }
    }
    return nil
  }

  /// Whether the value of a payer's label is one of the names.
  func isNamed(byLabel text: String) -> Bool {
    let words = text.split(separator: " ").map { String(decoding: Letters.squeezed($0), as: UTF8.self) }
    return lengthOfName(in: words.filter { !$0.isEmpty }, isLabelled: true) != nil
  }
}
