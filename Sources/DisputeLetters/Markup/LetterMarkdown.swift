/// A letter as Markdown (CommonMark).
enum LetterMarkdown {
  private static let escaped: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "&"]
  /// Signs that begin a list, a heading or a rule where a block begins.
  private static let openers: Set<Character> = ["#", "+", "-", "="]

  /// The whole text.
  static func text(of blocks: [LetterBlock]) -> String { blocks.map(text).joined(separator: "\n") }

  private static func text(of block: LetterBlock) -> String {
    switch block {
    case .heading(let level, let runs):
      String(repeating: "#", count: level) + " " + inline(runs).replacing("#", with: "\\#") + "\n"
    case .paragraph(let runs): inline(runs) + "\n"
    // Two spaces at the end of a line keep it a line.
    case .lines(let lines): lines.map { inline($0) }.joined(separator: "  \n") + "\n"
    case .list(let items): items.map { "- " + inline($0) + "\n" }.joined()
    case .quote(let lines): lines.map { "> " + inline($0) }.joined(separator: "  \n") + "\n"
    case .pageBreak: "---\n"
    }
  }

  private static func inline(_ runs: [LetterRun]) -> String {
    let text = runs.map { run in
      if run.isBlank { return "**[\(escape(run.text))]**" }
      return run.isStrong ? "**\(escape(run.text))**" : escape(run.text)
    }.joined()
    return protected(text.isEmpty ? "&nbsp;" : text)
  }

  private static func escape(_ text: String) -> String {
    text.reduce(into: "") { result, sign in
      if escaped.contains(sign) { result.append("\\") }
      result.append(sign)
    }
  }

  /// The text with its first sign escaped where it would begin a list or a heading.
  private static func protected(_ text: String) -> String {
    guard let first = text.first else { return text }
    if openers.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let sign = text.dropFirst(digits.count).first, sign == "." || sign == ")" {
      return digits + "\\" + text.dropFirst(digits.count)
    }
    return text
  }
}
