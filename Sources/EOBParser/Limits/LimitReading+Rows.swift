import PDFLayout
import PayerProfiles

/// Limits in cells without headings.
extension LimitReading {
  /// A line that is one limit in cells without headings: `Family deductible   PPO   met   $275.10 of   $450.00`,
  /// `Individual out-of-pocket maximum   $438.11 met   $3,500.00 limit`.
  func row(_ number: Int) -> [TokenRef]? {
    let line = sheet.lines[number]
    guard let first = line.phrases.first, line.phrases.count >= 3, line.tokens.count <= Self.wordsOfRow,
      LimitPhrase(line.tokens[first].map(\.letters)).kind != nil
    else { return nil }
    let amounts = line.tokens.indices.filter { money(line.tokens[$0]) != nil }
    guard amounts.count == 2, first.upperBound <= amounts[0],
      line.tokens[amounts[0]].startsPhrase || line.tokens[amounts[1]].startsPhrase,
      isJoint(line.tokens[amounts[0] + 1..<amounts[1]])
        || labelsBehind(line.tokens[amounts[0] + 1..<amounts[1]], line.tokens[(amounts[1] + 1)...])
    else { return nil }
    let refs = line.tokens.indices.map { TokenRef(line: number, token: $0) }
    return refs.contains(where: taken.contains) ? nil : refs
  }

  /// A row of a list of limits has at most this many words.
  private static let wordsOfRow = 16

  /// Whether each of two amounts has its label behind it: `$438.11 met   $3,500.00 limit`.
  func labelsBehind(_ between: ArraySlice<Token>, _ after: ArraySlice<Token>) -> Bool {
    guard between.count == 1, let met = between.first, let limit = after.first else { return false }
    return Self.metWords.contains(String(decoding: met.letters, as: UTF8.self))
      && ["limit", "maximum", "max", "limite"].contains { limit.letters.elementsEqual($0.utf8) }
  }
}
