import PayerProfiles

/// A payer's profile, its names in the form in which they are compared.
struct KnownPayer: Sendable {
  let profile: PayerProfile
  /// The letters of its names.
  private(set) var names: [[UInt8]]
  /// The letters of its marks.
  private let marks: [[UInt8]]

  /// A shorter name must begin the phrase or be all of it: `Anthem` is part of many names.
  private static let minimumInnerLength = 9
  /// A name at least this long may end the phrase as well.
  private static let minimumEndLength = 7

  init(_ profile: PayerProfile) {
    self.profile = profile
    names = profile.names.map { Letters.squeezed($0) }
    marks = profile.marks.map { Letters.squeezed($0) }
  }

  /// Those of its marks that the document prints.
  func marks(in search: PhraseSearch) -> [String] {
    zip(profile.marks, marks).filter { search.contains(letters: $0.1) }.map(\.0)
  }

  /// The same payer with those names only that the document prints at all: most documents print none.
  func whoseNamesStand(in search: PhraseSearch) -> KnownPayer {
    var payer = self
    payer.names = names.filter { search.contains(letters: $0) }
    return payer
  }

  /// Whether the letters of a phrase hold one of the names.
  func isNamed(in letters: [UInt8]) -> Bool {
    names.contains { name in
      if name.count < Self.minimumInnerLength {
        return letters.starts(with: name)
          || name.count >= Self.minimumEndLength && letters.suffix(name.count).elementsEqual(name)
      }
      return Letters.contains(letters, name)
    }
  }

  /// Whether one of the names stands in a text as whole words.
  func isNamedInFull(in text: String) -> Bool {
    let words = text.split(separator: " ").map { Letters.squeezed($0) }
    return profile.names.contains { name in
      let parts = name.split(separator: " ").map { Letters.squeezed($0) }
      return parts.count <= words.count
        && (0...(words.count - parts.count)).contains { words[$0..<$0 + parts.count].elementsEqual(parts) }
    }
  }
}
