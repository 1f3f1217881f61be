/// Markdown (CommonMark, with the tables and task lists of GitHub's) that texts of documents cannot break.
struct MarkdownText {
  private(set) var text = ""

  /// Adds a heading with an empty line around it.
  mutating func heading(_ content: String, level: Int) {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    text += String(repeating: "#", count: level) + " " + Self.escaped(content) + "\n\n"
  }

  /// Adds a paragraph.
  mutating func paragraph(_ content: String) { text += Self.escaped(content) + "\n" }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds an item of a list; `level` is 0 for one that is in no other item.
  mutating func item(_ content: String, label: String = "", level: Int = 0) {
    let lead = label.isEmpty ? "" : "**\(Self.escaped(label)):** "
    text += String(repeating: "  ", count: level) + "- " + lead + Self.escaped(content) + "\n"
  }

  /// Adds a numbered item.
  mutating func item(_ content: String, number: Int) { text += "\(number). " + Self.escaped(content) + "\n" }

  /// Adds an item of a task list.
  mutating func task(_ content: String, isDone: Bool) {
    text += "- [\(isDone ? "x" : " ")] " + Self.escaped(content) + "\n"
  }

  /// Adds a table.
  mutating func table(_ header: [String], _ rows: [[String]]) {
    row(header)
    row(header.map { _ in "---" }, isRule: true)
    for cells in rows { row(cells) }
  }

  private mutating func row(_ cells: [String], isRule: Bool = false) {
    text += "| " + cells.map { isRule ? $0 : Self.escaped($0) }.joined(separator: " | ") + " |\n"
  }

  /// Characters that mean something in the middle of a line.
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "!",
  ]
  /// Characters that mean something at the beginning of a line or an item.
  private static let specialAtStart: Set<Character> = ["-", "+", "="]

  /// Text as itself: on one line, with a backslash before what Markdown takes for its own.
  static func escaped(_ content: String) -> String {
    let line = Array(VisibleText.line(content))
    let digits = line.prefix { $0.isASCII && $0.isNumber }.count
    var result = ""
    for (index, character) in line.enumerated() {
      let isLast = index + 1 == line.count
      // `2026.` or `1)` and a space would begin a numbered list.
      let isMarker =
        digits > 0 && index == digits && (character == "." || character == ")")
        && (isLast || line[index + 1] == " ")
      if special.contains(character) || (index == 0 && specialAtStart.contains(character)) || isMarker {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }
}
