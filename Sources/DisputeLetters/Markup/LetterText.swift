/// A letter as plain text.
enum LetterText {
  /// Columns of a line; fits a page at ten characters an inch.
  private static let width = 76
  private static let quoteIndent = "    "

  /// The whole text.
  static func text(of blocks: [LetterBlock]) -> String {
    blocks.map(text).joined(separator: "\n")
  }

  private static func text(of block: LetterBlock) -> String {
    switch block {
    case .heading(let level, let runs):
      let lines = wrapped(plain(runs), first: "", next: "")
      let longest = lines.map(\.count).max() ?? 0
      return (lines + [String(repeating: level == 1 ? "=" : "-", count: longest)]).joined(separator: "\n")
        + "\n"
    case .paragraph(let runs): return wrapped(plain(runs), first: "", next: "").ended
    case .lines(let lines): return lines.flatMap { wrapped(plain($0), first: "", next: "  ") }.ended
    case .list(let items): return items.flatMap { wrapped(plain($0), first: "- ", next: "  ") }.ended
    case .quote(let lines):
      return lines.flatMap { wrapped(plain($0), first: quoteIndent, next: quoteIndent) }.ended
    case .pageBreak: return String(repeating: "_", count: width) + "\n"
    }
  }

  private static func plain(_ runs: [LetterRun]) -> String {
    runs.map { $0.isBlank ? "[\($0.text)]" : $0.text }.joined()
  }

  /// The text in lines; a word that is longer than a line keeps one for itself.
  private static func wrapped(_ text: String, first: String, next: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = next
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [isEmpty ? "" : line]
  }
}

extension [String] {
  /// The lines, each with its end.
  fileprivate var ended: String { map { $0 + "\n" }.joined() }
}
