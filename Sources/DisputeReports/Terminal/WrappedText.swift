/// Lines of text that are no wider than a terminal.
struct WrappedText {
  /// A narrower terminal breaks the lines itself.
  private static let leastWidth = 40

  private(set) var text = ""
  private let width: Int
  private let isColored: Bool

  /// How a line looks on a terminal with colors.
  enum Style: String {
    case plain = ""
    case bold = "\u{1B}[1m"
    case warning = "\u{1B}[1;31m"
    case faint = "\u{1B}[2m"
  }

  /// Starts a text without lines.
  init(width: Int, isColored: Bool) {
    self.width = max(width, Self.leastWidth)
    self.isColored = isColored
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - content: one line of any length; what is no visible text in it is left out.
  ///   - first: what stands before its first line, in columns of its own.
  ///   - indent: columns before every line.
  ///   - style: how it looks.
  mutating func paragraph(_ content: String, first: String = "", indent: Int = 0, style: Style = .plain) {
    let room = max(width - indent - first.count, 1)
    let lines = Self.lines(of: VisibleText.line(content), width: room)
    for (index, line) in lines.enumerated() {
      let lead = index == 0 ? first : String(repeating: " ", count: first.count)
      let whole = String(repeating: " ", count: indent) + lead + line
      text += isColored && style != .plain ? "\(style.rawValue)\(whole)\u{1B}[0m\n" : whole + "\n"
    }
  }

  /// Words in lines; a word that is wider than a line is cut.
  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      var word = word
      var count = word.count
      if length > 0, length + 1 + count <= width {
        line += " " + word
        length += 1 + count
        continue
      }
      if length > 0 { lines.append(line) }
      while count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        count -= width
      }
      line = String(word)
      length = count
    }
    return length > 0 || lines.isEmpty ? lines + [line] : lines
  }
}
