/// A pattern in which `*` stands for any text, also for none; case and runs of blanks make no difference.
struct WildcardPattern {
  private let parts: [[Character]]

  init(_ pattern: String) {
    parts = Self.plain(pattern).split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether the whole text fits.
  func matches(_ text: String) -> Bool {
    var rest = Array(Self.plain(text))[...]
    guard let first = parts.first, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard parts.count > 1, let last = parts.last else { return rest.isEmpty }
    for part in parts.dropFirst().dropLast() {
      // The leftmost place leaves the most for what follows.
      guard let end = Self.end(ofFirst: part, in: rest) else { return false }
      rest = rest[end...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  private static func end(ofFirst part: [Character], in text: ArraySlice<Character>) -> Int? {
    guard !part.isEmpty else { return text.startIndex }
    guard text.count >= part.count else { return nil }
    for start in text.startIndex...(text.endIndex - part.count)
    where text[start..<(start + part.count)].elementsEqual(part) {
      return start + part.count
    }
    return nil
  }

  private static func plain(_ text: String) -> String {
    text.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
