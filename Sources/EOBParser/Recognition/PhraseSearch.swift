/// The whole text of a document as letters, for the search of phrases.
///
/// A document is asked for some hundred phrases, so the places of all sequences of four letters are noted
/// once; a phrase is then compared only where its first four letters stand.
struct PhraseSearch {
  /// The letters of each line; phrases may run over a line's end.
  private let letters: [UInt8]
  /// For each hash of four letters, the first place at which such letters stand; `none` where there is no such place.
  private let first: [Int32]
  /// For each place, the next one whose four letters have the same hash.
  private let next: [Int32]

  private static let none: Int32 = -1
  private static let windowLength = 4
  private static let hashBits: UInt32 = 12

  init(_ sheet: Sheet) {
    var all: [UInt8] = []
    for line in sheet.lines { for token in line.tokens { all.append(contentsOf: token.letters) } }
    var first = [Int32](repeating: Self.none, count: 1 << Int(Self.hashBits))
    var next = [Int32](repeating: Self.none, count: all.count)
    // From the end, so that the places of one hash follow one another in the order of the text.
    for place in stride(from: all.count - Self.windowLength, through: 0, by: -1) {
      let hash = Self.hash(all, at: place)
      next[place] = first[hash]
      first[hash] = Int32(truncatingIfNeeded: place)
    }
    letters = all
    self.first = first
    self.next = next
  }

  /// How often a phrase stands in the document, up to `limit`.
  func count(of phrase: String, limit: Int = 1) -> Int {
    count(ofLetters: Letters.squeezed(phrase), limit: limit)
  }

  /// Whether a phrase stands in the document.
  func contains(_ phrase: String) -> Bool { count(of: phrase) > 0 }

  /// Whether the letters of a phrase stand in the document.
  func contains(letters phrase: [UInt8]) -> Bool { count(ofLetters: phrase, limit: 1) > 0 }

  /// How often letters stand in the document, up to `limit`.
  func count(ofLetters phrase: [UInt8], limit: Int) -> Int {
    guard phrase.count >= Self.windowLength else { return countOfShort(phrase, limit: limit) }
    var found = 0
    var end = 0
    var place = Int(first[Self.hash(phrase, at: 0)])
    while place >= 0, found < limit {
      if place >= end, stands(phrase, at: place) {
        found += 1
        end = place + phrase.count
      }
      place = Int(next[place])
    }
    return found
  }

  /// The same for a phrase that is shorter than a window.
  private func countOfShort(_ phrase: [UInt8], limit: Int) -> Int {
    guard !phrase.isEmpty else { return 0 }
    var found = 0
    var place = 0
    while place + phrase.count <= letters.count, found < limit {
      if stands(phrase, at: place) {
        found += 1
        place += phrase.count
      } else {
        place += 1
      }
    }
    return found
  }

  private func stands(_ phrase: [UInt8], at place: Int) -> Bool {
    guard place + phrase.count <= letters.count else { return false }
    for offset in phrase.indices where letters[place + offset] != phrase[offset] { return false }
    return true
  }

  @inline(__always)
  private static func hash(_ text: [UInt8], at place: Int) -> Int {
    let window =
      UInt32(text[place]) | UInt32(text[place + 1]) << 8 | UInt32(text[place + 2]) << 16 | UInt32(
        text[place + 3]) << 24
    return Int((window &* 0x9E37_79B1) >> (32 - hashBits))
  }
}
