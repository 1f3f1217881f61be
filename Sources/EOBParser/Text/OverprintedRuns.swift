import PDFLayout

/// Parts texts of one line that run into each other.
///
/// A label that is too long for its column, and the value that begins on top of it: from left to right their words would
/// mix.
enum OverprintedRuns {
  /// Words of one text never overlap by more than this, in font sizes.
  private static let maximumKerning: Float = 0.3
  /// A gap wider than this many font sizes parts phrases.
  private static let maximumGap: Float = 0.62

  /// The words text by text, where texts run into each other; else as they are.
  static func parted(_ words: [Word]) -> [Word] {
    guard words.indices.dropFirst().contains(where: { overlaps(words[$0], words[$0 - 1]) }) else {
      return words
    }
    var runs: [[Word]] = []
    for word in words {
      let size = max(word.fontSize, 1)
      let fitting = runs.indices.filter { run in
        guard let last = runs[run].last else { return false }
        let gap = word.box.x0 - last.box.x1
        return last.isBold == word.isBold && gap > -maximumKerning * size && gap <= maximumGap * size
      }
      if let run = fitting.last {
        runs[run].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.flatMap { run in
      run.enumerated().map { position, word in
        var word = word
        word.startsPhrase = position == 0
        return word
      }
    }
  }

  private static func overlaps(_ word: Word, _ previous: Word) -> Bool {
    word.box.x0 < previous.box.x1 - maximumKerning * max(word.fontSize, 1)
  }
}
