/// Groups words into lines, and marks where phrases begin.
enum LineGrouping {
  /// A word belongs to a line when it shares at least this part of the lower height of the two.
  ///
  /// Rows of tables are set as tight as 1.0 em, where neighbours share about 0.15.
  static let minimumSharedHeight: Float = 0.55

  /// A gap wider than this many font sizes ends a phrase.
  ///
  /// A space is 0.25–0.33 em in proportional fonts.
  static let phraseGap: Float = 0.62

  /// The same for fonts of one width, whose space is 0.6 em.
  static let monospacedPhraseGap: Float = 1.0

  static func lines(of words: [Word], pageNumber: Int) -> [TextLine] {
    var rows: [(top: Float, bottom: Float, words: [Int])] = []
    let places = words.map { (midY: $0.box.midY, x0: $0.box.x0) }
    for number in words.indices.sorted(by: { places[$0] < places[$1] }) {
      let box = words[number].box
      var best: (index: Int, shared: Float)?
      for index in rows.indices.reversed().prefix(openRows) {
        let row = rows[index]
        let shared = min(row.bottom, box.y1) - max(row.top, box.y0)
        let needed = minimumSharedHeight * min(row.bottom - row.top, box.height)
        if shared >= needed, shared > best?.shared ?? 0 { best = (index, shared) }
      }
      if let best {
        rows[best.index].words.append(number)
      } else {
        rows.append((box.y0, box.y1, [number]))
      }
    }
    return
      rows
      .sorted { $0.top + $0.bottom < $1.top + $1.bottom }
      .map { row in
        let order = row.words.sorted { places[$0].x0 < places[$1].x0 }
        return line(of: joined(order, of: words), pageNumber: pageNumber)
      }
  }

  /// How many of the latest rows a word may still join: rows of different heights interleave a little.
  private static let openRows = 4

  /// The words in this order, those parts joined that touch and were not drawn one after the other: some producers
  /// draw the letters of a line in any order.
  private static func joined(_ order: [Int], of words: [Word]) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(order.count)
    var last = -1
    for number in order {
      let word = words[number]
      if let before = result.last, number != last + 1, touches(before, word) {
        result[result.count - 1].text += word.text
        result[result.count - 1].box = before.box.union(word.box)
      } else {
        result.append(word)
      }
      last = number
    }
    return result
  }

  private static func touches(_ word: Word, _ next: Word) -> Bool {
    guard word.style == next.style else { return false }
    let gap = next.box.x0 - word.box.x1
    return gap < WordGrouping.wordGap * next.fontSize && gap > -maximumKerning * next.fontSize
  }

  /// Kerning draws letters of a word together by so many font sizes at most.
  private static let maximumKerning: Float = 0.12

  private static func line(of words: [Word], pageNumber: Int) -> TextLine {
    var words = withoutOverprints(words)
    for index in words.indices.dropFirst() {
      let previous = words[index - 1]
      let word = words[index]
      let size = max(min(previous.fontSize, word.fontSize), 1)
      let gap = word.box.x0 - previous.box.x1
      guard gap > phraseGap * size else {
        words[index].startsPhrase = false
        continue
      }
      let limit = isMonospaced(previous) && isMonospaced(word) ? monospacedPhraseGap : phraseGap
      words[index].startsPhrase = gap > limit * size
    }
    return TextLine(pageNumber: pageNumber, words: words)
  }

  /// Drops words that are printed a second time over the first in another font: the copies drift apart along
  /// the line, so each overlaps its twin and not always at the same place.
  private static func withoutOverprints(_ words: [Word]) -> [Word] {
    guard
      words.indices.dropFirst().contains(where: {
        words[$0].box.x0 < words[$0 - 1].box.x1 - overprintOverlap * words[$0].fontSize
      })
    else {
      return words
    }
    var kept: [Word] = []
    for word in words {
      let isTwin = kept.reversed().prefix(openWords).contains { other in
        other.text == word.text && other.style != word.style
          && other.box.overlapX(word.box) > -overprintDrift * word.fontSize
      }
      if !isTwin { kept.append(word) }
    }
    return kept
  }

  /// Words of one line overlap only when one is printed over the other, by more than this many font sizes.
  private static let overprintOverlap: Float = 0.3
  /// Twins are at most this far apart, in font sizes.
  private static let overprintDrift: Float = 0.5
  /// Between a word and its twin stand at most this many others.
  private static let openWords = 4

  /// Judged by the cells: in a font of one width every glyph advances about 0.6 em.
  private static func isMonospaced(_ word: Word) -> Bool {
    let count = word.text.unicodeScalars.count
    guard count > 0 else { return false }
    let advance = word.box.width / Float(count) / max(word.fontSize, 1)
    return advance > 0.585 && advance < 0.615
  }
}
