/// A set of a document's tokens: a flag for each, which takes a fraction of the time of hashing places.
struct TokenSet: Sendable {
  /// For each line of the sheet, where the flags of its tokens begin; at last where all end.
  private let starts: [Int]
  private var flags: [Bool]

  /// The set that holds some tokens of a sheet.
  init(_ sheet: Sheet, _ tokens: some Sequence<TokenRef> = EmptyCollection()) {
    var starts: [Int] = []
    starts.reserveCapacity(sheet.lines.count + 1)
    var count = 0
    for line in sheet.lines {
      starts.append(count)
      count += line.tokens.count
    }
    starts.append(count)
    self.starts = starts
    flags = Array(repeating: false, count: count)
    formUnion(tokens)
  }

  /// Whether a token is in the set; what is behind a line's end is not.
  func contains(_ token: TokenRef) -> Bool { place(of: token).map { flags[$0] } ?? false }

  /// Adds a token of the sheet.
  mutating func insert(_ token: TokenRef) {
    guard let place = place(of: token) else { return }
    flags[place] = true
  }

  private func place(of token: TokenRef) -> Int? {
    let place = starts[token.line] + token.token
    return place < starts[token.line + 1] ? place : nil
  }

  /// Adds some tokens.
  mutating func formUnion(_ tokens: some Sequence<TokenRef>) {
    for token in tokens { insert(token) }
  }
}
