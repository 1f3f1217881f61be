/// One column of a table.
struct TableColumn {
  /// The heading, top down; one text per line.
  var heading: [String]
  var alignment: Alignment = .right
  /// Contents wrap at this width in points; `nil` never wraps.
  var wrapWidth: Double?
  /// How far this column's heading stands above the common baseline, in points.
  var headingLift: Double = 0

  init(_ heading: String..., alignment: Alignment = .right, wrapWidth: Double? = nil, lift: Double = 0) {
    self.heading = heading
    self.alignment = alignment
    self.wrapWidth = wrapWidth
    headingLift = lift
  }
}

/// A row of a table.
struct TableRow {
  /// One text per column; `\n` breaks the line.
  var cells: [String]
  var bold = false
  /// A text across the table above the cells.
  var band: String?
  /// Whether a rule is drawn above the row.
  var ruleAbove = false
}

/// Places a table's columns by the widths of their contents and draws it over as many pages as it needs.
struct Table {
  var columns: [TableColumn]
  var rows: [TableRow]
  /// Text size in points; made smaller when the table would be too wide.
  var size: Double
  var style: DrawingStyle
  /// Whether headings repeat on a new page; `nil` leaves it to the style.
  var repeatsHeadings: Bool?
  /// Whether cells of one line stand on the last line of a row whose description wraps.
  var amountsOnLastLine = false
  /// A text above the first of some columns, with the columns it spans.
  var group: (text: String, columns: ClosedRange<Int>)?

  /// Smallest text size in points that is still legible.
  private static let leastSize = 4.5
  /// Tables shrink by this factor until they fit.
  private static let shrinkFactor = 0.95

  func draw(in flow: inout Flow) {
    var size = size
    var gutter = style.gutter
    var widths = contentWidths(flow.canvas, size)
    let available = flow.right - flow.left
    while widths.reduce(0, +) + gutter * Double(columns.count - 1) > available, size > Table.leastSize {
      size *= Table.shrinkFactor
      gutter = max(4, gutter * Table.shrinkFactor)
      widths = contentWidths(flow.canvas, size)
    }
    if style.fillsWidth {
      let spare = available - widths.reduce(0, +) - gutter * Double(columns.count - 1)
      gutter += max(0, spare) / Double(columns.count - 1)
    }
    var lefts: [Double] = []
    var x = flow.left
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
    let place = Placement(lefts: lefts, widths: widths, size: size, pitch: size * style.rowPitch)
    flow.need(headingHeight(size) + 3 * place.pitch)
    drawHeading(place, in: &flow)
    for row in rows { draw(row, place, in: &flow) }
  }

  private struct Placement {
    var lefts: [Double]
    var widths: [Double]
    var size: Double
    var pitch: Double

    func anchor(_ column: Int, _ alignment: Alignment) -> Double {
      switch alignment {
      case .left: lefts[column]
      case .right: lefts[column] + widths[column]
      case .centre: lefts[column] + widths[column] / 2
      }
    }
  }

  private func contentWidths(_ canvas: Canvas, _ size: Double) -> [Double] {
    columns.indices.map { index in
      let heads = columns[index].heading.map { canvas.width($0, Face(size, bold: true)) }
      let cells = rows.flatMap { row in
        lines(row, index, canvas, size).map { canvas.width($0, Face(size, bold: row.bold)) }
      }
      return (heads + cells).max() ?? 0
    }
  }

  private func lines(_ row: TableRow, _ column: Int, _ canvas: Canvas, _ size: Double) -> [String] {
    guard column < row.cells.count else { return [] }
    let face = Face(size, bold: row.bold)
    return row.cells[column].split(separator: "\n").flatMap { part in
      columns[column].wrapWidth.map { canvas.wrapped(String(part), face, width: $0 * size / self.size) }
        ?? [String(part)]
    }
  }

  private func headingHeight(_ size: Double) -> Double {
    Double(columns.map(\.heading.count).max() ?? 0) * size * 1.15 + (group == nil ? 0 : size * 1.4)
      + (columns.map(\.headingLift).max() ?? 0)
  }

  private func drawHeading(_ place: Placement, in flow: inout Flow) {
    let canvas = flow.canvas
    let face = Face(place.size, bold: true)
    let last = flow.y + headingHeight(place.size) - place.size * 1.15
    if let group {
      let first = place.lefts[group.columns.lowerBound]
      let end = place.anchor(group.columns.upperBound, .right)
      canvas.text(group.text, (first + end) / 2, flow.y, face, .centre)
      canvas.rule(first, end, flow.y + 2)
    }
    for (index, column) in columns.enumerated() {
      for (line, text) in column.heading.enumerated() {
        let above = Double(column.heading.count - 1 - line) * place.size * 1.15 + column.headingLift
        canvas.text(text, place.anchor(index, column.alignment), last - above, face, column.alignment)
      }
    }
    canvas.rule(flow.left, place.anchor(columns.count - 1, .right), last + 3)
    flow.y = last + place.pitch + 3
  }

  private func draw(_ row: TableRow, _ place: Placement, in flow: inout Flow) {
    let canvas = flow.canvas
    let texts = columns.indices.map { lines(row, $0, canvas, place.size) }
    let count = texts.map(\.count).max() ?? 0
    let lineHeight = place.size * 1.15
    let height = Double(max(0, count - 1)) * lineHeight + (row.band == nil ? 0 : place.pitch)
    if flow.need(height), repeatsHeadings ?? style.repeatsHeadings { drawHeading(place, in: &flow) }
    if row.ruleAbove {
      canvas.rule(flow.left, place.anchor(columns.count - 1, .right), flow.y - place.size - 1)
      flow.y += 2
    }
    if let band = row.band {
      canvas.text(band, flow.left, flow.y, Face(place.size, bold: true))
      flow.y += place.pitch
    }
    let face = Face(place.size, bold: row.bold)
    for (index, column) in columns.enumerated() {
      let drop = amountsOnLastLine && texts[index].count == 1 ? Double(max(0, count - 1)) * lineHeight : 0
      for (line, text) in texts[index].enumerated() {
        canvas.text(
          text, place.anchor(index, column.alignment), flow.y + drop + Double(line) * lineHeight, face,
          column.alignment)
      }
    }
    flow.y += Double(max(0, count - 1)) * lineHeight + place.pitch
  }
}
