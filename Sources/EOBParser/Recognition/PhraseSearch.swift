/// The whole text of a document as letters, for the search of phrases.
struct PhraseSearch {
  /// The letters of each line; phrases may run over a line's end.
  private let letters: [UInt8]

  init(_ sheet: Sheet) {
    var all: [UInt8] = []
    for line in sheet.lines { for token in line.tokens { all.append(contentsOf: token.letters) } }
    letters = all
  }

  /// How often a phrase stands in the document, up to `limit`.
  func count(of phrase: String, limit: Int = 1) -> Int {
    let needle = Letters.squeezed(phrase)
    guard let first = needle.first, letters.count >= needle.count else { return 0 }
    return letters.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var found = 0
        var index = 0
        let last = text.count - needle.count
        while index <= last, found < limit {
          if text[index] == first {
            var offset = 1
            while offset < needle.count, text[index + offset] == needle[offset] { offset += 1 }
            if offset == needle.count {
              found += 1
              index += needle.count
              continue
            }
          }
          index += 1
        }
        return found
      }
    }
  }

  /// Whether a phrase stands in the document.
  func contains(_ phrase: String) -> Bool { count(of: phrase) > 0 }
}
