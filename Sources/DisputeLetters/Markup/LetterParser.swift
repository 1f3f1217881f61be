/// Reads markup.
enum LetterParser {
  private enum Mark: Equatable {
    case heading(Int), item, quote, line, pageBreak, none
  }

  /// The blocks of a text.
  static func blocks(of markup: String) -> [LetterBlock] {
    var blocks: [LetterBlock] = []
    var open: (mark: Mark, lines: [String])?
    func close() {
      if let block = open.flatMap({ block($0.mark, $0.lines) }) { blocks.append(block) }
      open = nil
    }
    for line in markup.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.trimmed
      guard !line.isEmpty else {
        close()
        continue
      }
      let (mark, rest) = mark(of: line)
      if mark == .none, let lines = open?.lines, !lines.isEmpty {
        open?.lines[lines.count - 1] += " " + rest
      } else if let current = open, current.mark == mark, mark != .none {
        open?.lines.append(rest)
      } else {
        close()
        open = (mark, [rest])
      }
      if case .heading = mark { close() }
      if mark == .pageBreak { close() }
    }
    close()
    return blocks
  }

  private static func block(_ mark: Mark, _ lines: [String]) -> LetterBlock? {
    let runs = lines.map(runs)
    return switch mark {
    case .heading(let level): .heading(level: level, runs.flatMap { $0 })
    case .item: .list(runs)
    case .quote: .quote(runs)
    case .line: .lines(runs)
    case .pageBreak: .pageBreak
    case .none: .paragraph(runs.flatMap { $0 })
    }
  }

  private static func mark(of line: Substring) -> (Mark, String) {
    if line == "---" { return (.pageBreak, "") }
    for (sign, mark) in [
      ("##", Mark.heading(2)), ("#", .heading(1)), ("-", .item), (">", .quote), ("|", .line),
    ] {
      if line == sign { return (mark, "") }
      if line.hasPrefix(sign + " ") { return (mark, String(line.dropFirst(sign.count).trimmed)) }
    }
    return (.none, String(line))
  }

  /// The runs of a line.
  static func runs(_ line: String) -> [LetterRun] {
    var runs: [LetterRun] = []
    var text = ""
    var isStrong = false
    var rest = line[...]
    func end() {
      if !text.isEmpty { runs.append(LetterRun(text: text, isStrong: isStrong)) }
      text = ""
    }
    while let sign = rest.first {
      if sign == "\\", rest.count > 1 {
        text.append(rest[rest.index(after: rest.startIndex)])
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("**") {
        end()
        isStrong.toggle()
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("[["), let close = rest.firstRange(of: "]]") {
        end()
        let label = rest[rest.index(rest.startIndex, offsetBy: 2)..<close.lowerBound]
        runs.append(LetterRun(text: String(label), isStrong: isStrong, isBlank: true))
        rest = rest[close.upperBound...]
      } else {
        text.append(sign)
        rest = rest.dropFirst()
      }
    }
    end()
    return runs
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}
