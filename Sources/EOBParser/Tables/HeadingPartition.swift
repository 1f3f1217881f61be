import PDFLayout

/// Parts a phrase into the labels that it joins.
///
/// The fewest labels win; of two partitions with as many labels the one wins whose cuts lie in wider gaps:
/// `Excluded amount | Allowed`, not `Excluded | amount Allowed`.
struct HeadingPartition {
  let reader: HeadingReader

  /// A label beside others has at least this many letters.
  private static let minimumLetters = 4
  /// More words than any label has, with marks that stand alone between them.
  private static let maximumWords = 16

  /// The best partition of a phrase from one of its words on.
  private struct Rest {
    /// The end of the first label.
    var end: Int
    var count: Int
    var narrowestGap: Float
  }

  /// The labels; `nil` when the phrase has no partition.
  func labels(of phrase: ArraySlice<Token>) -> [ArraySlice<Token>]? {
    // From the end, so that each rest of the phrase is parted once: parting it anew at each cut takes a time that
    // doubles with every word.
    var rests = [Rest?](repeating: nil, count: phrase.count)
    for start in phrase.indices.reversed() {
      rests[start - phrase.startIndex] = rest(of: phrase, from: start, rests)
    }
    var labels: [ArraySlice<Token>] = []
    var start = phrase.startIndex
    while start < phrase.endIndex {
      guard let rest = rests[start - phrase.startIndex] else { return nil }
      labels.append(phrase[start..<rest.end])
      start = rest.end
    }
    return labels
  }

  private func rest(of phrase: ArraySlice<Token>, from start: Int, _ rests: [Rest?]) -> Rest? {
    var best: Rest?
    var letters = 0
    var hash = Letters.emptyHash
    for end in start + 1...min(start + Self.maximumWords, phrase.endIndex) {
      hash = Letters.hash(phrase[end - 1].letters, seed: hash)
      letters += phrase[end - 1].letters.count
      guard letters > 0, HeadingReader.columnRole(in: reader.index.senses(hash: hash)) != nil else {
        continue
      }
      if end == phrase.endIndex { return Rest(end: end, count: 1, narrowestGap: .infinity) }
      guard letters >= Self.minimumLetters, hasLetters(phrase[end...]),
        let tail = rests[end - phrase.startIndex], !joins(phrase[end - 1])
      else { continue }
      let gap = min(phrase[end].box.x0 - phrase[end - 1].box.x1, tail.narrowestGap)
      if let best, best.count < tail.count + 1 || (best.count == tail.count + 1 && best.narrowestGap >= gap) {
        continue
      }
      best = Rest(end: end, count: tail.count + 1, narrowestGap: gap)
    }
    return best
  }

  /// Whether a heading goes on behind a word: `Copay,` of `Copay, deductible and coinsurance`.
  private func joins(_ token: Token) -> Bool {
    guard let last = token.text.utf8.last else { return false }
    return last == UInt8(ascii: ",") || last == UInt8(ascii: "/") || last == UInt8(ascii: "&")
  }

  private func hasLetters(_ tokens: ArraySlice<Token>) -> Bool {
    var count = 0
    for token in tokens {
      count += token.letters.count
      if count >= Self.minimumLetters { return true }
    }
    return false
  }
}
