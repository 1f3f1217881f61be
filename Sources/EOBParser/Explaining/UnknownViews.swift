import PDFLayout

/// What looks like a heading, a label or a row of amounts, and was read as nothing.
struct UnknownViews {
  let index: LabelIndex
  let sheet: Sheet
  let tables: [Table]
  let fields: [Field]
  let limits: [LimitReading.Found]
  /// Codes of notes, which stand before colons in the legend.
  let codes: Set<String>
  let layouts: [PageLayout]

  /// A label has no more words than this; more is prose that ends with a colon.
  private static let maximumLabelWords = 5
  /// A row of amounts has at least this many.
  private static let minimumAmounts = 3

  /// Everything, each text once, in document order; what nobody sees on the page is there too.
  func all() -> [Explanation.UnknownView] {
    var seen = Set<String>()
    return (headings() + labels() + rows() + hiddenText()).filter { seen.insert($0.text).inserted }
      .sorted { ($0.page, $0.box.y0, $0.box.x0) < ($1.page, $1.box.y0, $1.box.x0) }
  }

  private func headings() -> [Explanation.UnknownView] {
    tables.flatMap { table in
      table.columns.filter { PlainWords.name($0.heading).isEmpty && !$0.heading.text.isEmpty }.map { column in
        let top = sheet.lines[table.firstLine].box.y0
        let end = table.rows.first.map { sheet.lines[$0.line].box.y0 } ?? sheet.lines[table.lastLine].box.y1
        let box = Rect(x0: column.band.lowerBound, y0: top, x1: column.band.upperBound, y1: max(top, end))
        return Explanation.UnknownView(kind: "heading", page: table.page, text: column.heading.text, box: box)
      }
    }
  }

  /// Words before a colon that name nothing known, with something behind the colon.
  private func labels() -> [Explanation.UnknownView] {
    var starts: [Int: Set<Int>] = [:]
    for field in fields { starts[field.line, default: []].insert(field.position) }
    let inTables = TakenTokens(tables: tables, sheet: sheet).tokens
    var result: [Explanation.UnknownView] = []
    for (number, line) in sheet.lines.enumerated() {
      for phrase in line.phrases {
        guard let colon = phrase.first(where: { line.tokens[$0].endsWithColon }),
          colon + 1 < line.tokens.count,
          colon - phrase.lowerBound < Self.maximumLabelWords
        else { continue }
        let label = phrase.lowerBound..<colon + 1
        let isRead = starts[number]?.contains(where: label.contains) == true
        let isKnown = label.contains { index.longestMatch(in: line.tokens, at: $0) != nil }
        let isCell = label.contains { inTables.contains(TokenRef(line: number, token: $0)) }
        guard !codes.contains(String(line.text(label).dropLast())), !isRead, !isKnown, !isCell,
          line.tokens[label.lowerBound].text.first?.isUppercase == true
        else { continue }
        result.append(
          Explanation.UnknownView(
            kind: "label", page: line.page, text: line.text(label), box: line.box(label)))
      }
    }
    return result
  }

  private func rows() -> [Explanation.UnknownView] {
    var read = TokenSet(sheet)
    for field in fields { read.formUnion(field.tokens) }
    for limit in limits { read.formUnion(limit.sources.used + limit.sources.limit) }
    for row in tables.flatMap(\.rows) { read.formUnion(row.cells.joined()) }
    return sheet.lines.enumerated().compactMap { number, line in
      let amounts = line.tokens.indices.filter {
        line.tokens[$0].number?.isMoney == true && !read.contains(TokenRef(line: number, token: $0))
      }
      guard amounts.count >= Self.minimumAmounts else { return nil }
      return Explanation.UnknownView(kind: "row of amounts", page: line.page, text: line.text, box: line.box)
    }
  }

  private func hiddenText() -> [Explanation.UnknownView] {
    layouts.flatMap { layout in
      layout.hiddenWords.map { word in
        Explanation.UnknownView(kind: "hidden text", page: layout.number, text: word.text, box: word.box)
      }
    }
  }
}
