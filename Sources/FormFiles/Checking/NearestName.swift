/// Suggests what a misspelled word was meant to be.
package enum NearestName {
  /// The nearest of the valid words, when it is near enough to have been meant.
  package static func of(_ word: String, among valid: [String]) -> String? {
    let nearest = valid.map {
      (word: $0, distance: distance(Array(word.lowercased()), Array($0.lowercased())))
    }
    .min { $0.distance < $1.distance }
    // A third of the letters may be wrong: `alowed`, `not covered`, `planpayed`.
    return nearest.flatMap { $0.distance * 3 <= max(word.count, $0.word.count) ? $0.word : nil }
  }

  /// `; did you mean “allowed”?`, or nothing.
  package static func hint(for word: String, among valid: [String]) -> String {
    of(word, among: valid).map { "; did you mean “\($0)”?" } ?? ""
  }

  /// How many letters must be put in, taken out, changed or exchanged with their neighbour.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      for (j, y) in b.enumerated() {
        var least = min(rows[i][j] + (x == y ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { least = min(least, rows[i - 1][j - 1] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
