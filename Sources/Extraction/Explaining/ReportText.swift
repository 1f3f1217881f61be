/// Text with headings, labelled rows and aligned tables.
struct ReportText {
  private static let labelWidth = 8
  private static let columnGap = 2
  /// A cell wider than this does not push the others of its table aside.
  private static let maxColumnWidth = 60

  private(set) var text = ""

  /// Adds a line as it is, but for control characters: a document must not steer the terminal.
  mutating func line(_ content: String) {
    text.unicodeScalars.append(
      contentsOf: content.unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control ? " " : scalar
      })
    text += "\n"
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds a heading.
  mutating func heading(_ title: String) {
    if !text.isEmpty { blank() }
    line(title)
  }

  /// Adds a labelled row, unless there is nothing to say.
  mutating func row(_ label: String, _ content: String) {
    guard !content.isEmpty else { return }
    line("  " + Self.padded(label, to: Self.labelWidth) + content)
  }

  /// Adds a table; the last column may be as wide as it likes.
  mutating func table(_ header: [String], _ rows: [[String]]) {
    let all = [header] + rows
    let widths = header.indices.map { column in
      min(all.map { $0[column].count }.max() ?? 0, Self.maxColumnWidth) + Self.columnGap
    }
    for row in all {
      var cells = ""
      for (column, cell) in row.enumerated() {
        cells += column == row.count - 1 ? cell : Self.padded(cell, to: widths[column])
      }
      line("  " + cells)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(columnGap, width - text.count))
  }
}
