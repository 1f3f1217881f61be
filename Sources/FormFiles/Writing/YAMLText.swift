/// Lines of YAML.
package struct YAMLText {
  /// What was written so far.
  package private(set) var text = ""
  /// Lists that fit into a line of this length stand in one.
  private static let maximumLine = 100
  /// Words that YAML takes for something else than text.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n", "~", "nan", "inf",
  ]

  /// Begins with nothing.
  package init() {}

  /// A line as it is.
  package mutating func line(_ line: String) { text += line + "\n" }

  /// A comment, or an empty line.
  package mutating func comment(_ line: String) { text += line.isEmpty ? "\n" : "# \(line)\n" }

  /// A key and a text.
  package mutating func pair(_ key: String, _ value: String) { line("\(key): \(Self.scalar(value))") }

  /// A key and a list of texts; nothing for an empty one.
  package mutating func list(_ key: String, _ values: [String], indent: String = "") {
    guard !values.isEmpty else { return }
    let short = "\(indent)\(key): [\(values.map(Self.scalar).joined(separator: ", "))]"
    guard short.count > Self.maximumLine else { return line(short) }
    line("\(indent)\(key):")
    for value in values { line("\(indent)  - \(Self.scalar(value))") }
  }

  /// A text, in quotes where YAML would take it for something else or for structure.
  package static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last?.isWhitespace == false
      && !reserved.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || " .&/()'-+’".unicodeScalars.contains($0)
      }
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.properties.generalCategory == .control:
        quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
