/// Finds where a phrase stands whose presence was all that mattered when it was searched for.
enum PhrasePlace {
  /// The tokens that hold the first occurrence of a phrase, over a line's end too; empty when there is none.
  static func tokens(of phrase: String, in sheet: Sheet) -> [TokenRef] {
    let needle = Letters.squeezed(phrase)
    var letters: [UInt8] = []
    var owners: [TokenRef] = []
    for (line, entry) in sheet.lines.enumerated() {
      for (token, word) in entry.tokens.enumerated() {
        letters += word.letters
        owners += repeatElement(TokenRef(line: line, token: token), count: word.letters.count)
      }
    }
    guard !needle.isEmpty, letters.count >= needle.count else { return [] }
    let start = (0...letters.count - needle.count).first {
      letters[$0..<$0 + needle.count].elementsEqual(needle)
    }
    guard let start else { return [] }
    var result: [TokenRef] = []
    for owner in owners[start..<start + needle.count] where result.last != owner { result.append(owner) }
    return result
  }
}
