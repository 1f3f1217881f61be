import PayerProfiles

/// A line that is one limit in cells without headings.
///
/// `Family deductible   PPO   met   $275.10 of   $450.00`, `Individual out-of-pocket maximum   $438.11 met   $3,500.00
/// limit`: such a line is no row of the services above it, whatever columns its amounts stand under.
enum LimitRow {
  /// A row of a list of limits has at most this many words.
  private static let maximumWords = 16

  /// Whether a line names a limit, what was met and how high it is.
  static func states(_ line: Sheet.Line) -> Bool {
    guard line.tokens.count <= maximumWords else { return false }
    let amounts = line.tokens.indices.filter { line.tokens[$0].number?.isMoney == true }
    guard amounts.count == 2, let first = line.phrases.first else { return false }
    // Dots may lead from the name to the amounts.
    let hasLeader = line.tokens.contains { $0.text == "." || $0.text.hasPrefix("..") }
    guard line.phrases.count >= 3 || hasLeader,
      hasLeader || line.tokens[amounts[0]].startsPhrase || line.tokens[amounts[1]].startsPhrase,
      LimitPhrase(line.tokens[..<min(amounts[0], first.upperBound)].map(\.letters)).kind != nil
    else { return false }
    let between = line.tokens[amounts[0] + 1..<amounts[1]]
    return LimitReading.isJoint(between) || labelsBehind(between, line.tokens[(amounts[1] + 1)...])
  }

  /// Whether each of two amounts has its label behind it: `$438.11 met   $3,500.00 limit`.
  static func labelsBehind(_ between: ArraySlice<Token>, _ after: ArraySlice<Token>) -> Bool {
    guard between.count == 1, let met = between.first, let limit = after.first else { return false }
    return LimitReading.metWords.contains(String(decoding: met.letters, as: UTF8.self))
      && ["limit", "maximum", "max", "limite"].contains { limit.letters.elementsEqual($0.utf8) }
  }
}
