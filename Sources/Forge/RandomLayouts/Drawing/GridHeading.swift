/// The heading of a random table.
struct GridHeading {
  let grid: Grid
  let place: GridPlacement

  func draw(on sheet: Sheet) {
    let canvas = sheet.canvas
    let face = Face(place.size, bold: true)
    let groups = GridGroups.of(grid.columns)
    let top = sheet.y
    if !groups.isEmpty {
      for group in groups {
        let first = place.lefts[group.columns.lowerBound]
        let last = place.anchor(group.columns.upperBound, .right)
        canvas.text(group.text, (first + last) / 2, sheet.y, face, .centre)
        if sheet.traits.groups == .ruled { canvas.rule(first, last, sheet.y + 2.5) }
      }
      sheet.y += place.lineHeight + 2
    }
    let height = place.headings.map(\.count).max() ?? 1
    for (column, lines) in place.headings.enumerated() {
      let drop = sheet.traits.headingEdge == .bottom ? height - lines.count : 0
      let alignment = grid.columns[column].headingAlignment
      for (line, text) in lines.enumerated() {
        canvas.text(
          text, place.anchor(column, alignment), sheet.y + Double(drop + line) * place.lineHeight, face,
          alignment)
      }
    }
    sheet.y += Double(height - 1) * place.lineHeight
    switch sheet.traits.rules {
    case .none: break
    case .zebra:
      canvas.bar(
        sheet.left - 2, top - place.ascent, width: place.right - sheet.left + 4,
        height: sheet.y - top + place.ascent + 3, gray: 0.82)
    case .heading, .horizontal, .grid: canvas.rule(sheet.left, place.right, sheet.y + 3)
    }
    sheet.y += place.size * 0.4 + max(place.pitch, place.lineHeight)
  }
}

/// Columns that share a heading.
struct GridGroups {
  let text: String
  let columns: ClosedRange<Int>

  /// Runs of neighbours with the same group.
  static func of(_ columns: [GridColumn]) -> [GridGroups] {
    var groups: [GridGroups] = []
    for (index, column) in columns.enumerated() {
      guard let text = column.group else { continue }
      if let last = groups.last, last.text == text, last.columns.upperBound == index - 1 {
        groups[groups.count - 1] = GridGroups(text: text, columns: last.columns.lowerBound...index)
      } else {
        groups.append(GridGroups(text: text, columns: index...index))
      }
    }
    return groups
  }
}
