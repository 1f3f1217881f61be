import PDFLayout

/// Reads `Page 1 of 3` from the lines of a document.
struct PageNumbering {
  /// What a page says of itself.
  struct Number: Hashable, Sendable {
    var page: Int
    var count: Int
  }

  let sheet: Sheet

  /// Words before the page's number, and between it and the count.
  private static let pageWords: Set<String> = ["page", "pg", "pagina", "p"]
  private static let ofWords: Set<String> = ["of", "de"]
  /// Documents have no more pages than this; larger numbers count something else.
  private static let maximumPages = 999

  /// For each page, in order, what it says.
  func numbers() -> [[Number]] {
    sheet.pages.map { lines in
      var found: [Number] = []
      for line in lines {
        for number in numbers(in: sheet.lines[line].tokens) where !found.contains(number) {
          found.append(number)
        }
      }
      return found
    }
  }

  private func numbers(in tokens: [Token]) -> [Number] {
    guard tokens.count >= 2 else { return [] }
    return tokens.indices.dropLast().compactMap { index in
      // All of them begin with it, and hashing every word takes as long as reading the labels.
      guard tokens[index].letters.first == UInt8(ascii: "p"),
        Self.pageWords.contains(String(decoding: tokens[index].letters, as: UTF8.self))
      else { return nil }
      let rest = tokens[(index + 1)...].prefix(3).map { String(decoding: $0.letters, as: UTF8.self) }
      let number: (page: Int?, count: Int?)
      if rest.count == 3, Self.ofWords.contains(rest[1]) {
        number = (Int(rest[0]), Int(rest[2]))
      } else {
        // `Page 1/3`
        let parts = tokens[index + 1].text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        number = (Int(parts[0]), Int(parts[1]))
      }
      guard let page = number.page, let count = number.count, (1...Self.maximumPages).contains(count),
        (1...count).contains(page)
      else { return nil }
      return Number(page: page, count: count)
    }
  }
}
