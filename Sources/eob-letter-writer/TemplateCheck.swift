/// Finds what the template library lets pass, or tells at another place: parts that are not there, and sections and
/// blanks without an end.
struct TemplateCheck {
  /// What is wrong, and the 1-based line where it begins.
  struct Mistake {
    let line: Int
    let words: String
  }

  /// Sections that have no end, in the order of their beginnings.
  private(set) var openSections: [Mistake] = []
  /// Everything else, in the order of the lines.
  private(set) var mistakes: [Mistake] = []

  private let parts: Set<String>
  private var rest: Substring
  private var line = 1
  private var opening = "{{"
  private var closing = "}}"
  /// The line on which the blank begins that has no end yet.
  private var blankLine: Int?

  /// Signs that begin a block of the letter, in which a blank of the block before cannot end.
  private static let marks = ["#", "-", ">", "|"]

  /// Checks a template that may use parts.
  init(_ template: String, parts: Set<String>) {
    self.parts = parts
    rest = template[...]
    while let sign = rest.first {
      if rest.hasPrefix(opening) {
        guard readTag() else { break }
      } else if sign == "\\" {
        skip(2)
      } else if rest.hasPrefix("[[") {
        blankLine = blankLine ?? line
        skip(2)
      } else if rest.hasPrefix("]]") {
        blankLine = nil
        skip(2)
      } else {
        skip(1)
        if sign.isNewline, beginsBlock(rest.prefix { !$0.isNewline }) { endBlock() }
      }
    }
    endBlock()
  }

  private mutating func skip(_ count: Int) {
    line += rest.prefix(count).count { $0.isNewline }
    rest = rest.dropFirst(count)
  }

  private func beginsBlock(_ line: Substring) -> Bool {
    let text = line.drop { $0.isWhitespace }
    return text.isEmpty || Self.marks.contains { text.hasPrefix($0 + " ") }
  }

  private mutating func endBlock() {
    if let blankLine { mistakes.append(Mistake(line: blankLine, words: "a blank has no end, ]]")) }
    blankLine = nil
  }

  /// Reads a tag; `false` where it has no end, which the library tells.
  private mutating func readTag() -> Bool {
    let start = line
    skip(opening.count)
    guard let end = rest.firstRange(of: closing) else { return false }
    let content = rest[..<end.lowerBound]
    skip(content.count + closing.count)
    // Three braces have one more at the end.
    if content.hasPrefix("{"), rest.hasPrefix("}") { skip(1) }
    let name = content.dropFirst().filter { !$0.isWhitespace }
    switch content.first {
    case "#", "^", "$": openSections.append(Mistake(line: start, words: "a section has no end"))
    case "<":
      openSections.append(Mistake(line: start, words: "a section has no end"))
      checkPart(name, line: start)
    case "/": _ = openSections.popLast()
    case ">": checkPart(name, line: start)
    case "=":
      let delimiters = content.dropFirst().prefix { $0 != "=" }.split(separator: " ")
      if delimiters.count == 2 { (opening, closing) = (String(delimiters[0]), String(delimiters[1])) }
    default: break
    }
    return true
  }

  private mutating func checkPart(_ name: String, line: Int) {
    // A star names a part by a value.
    guard !name.hasPrefix("*"), !parts.contains(name) else { return }
    mistakes.append(Mistake(line: line, words: "there is no part of this name"))
  }
}
