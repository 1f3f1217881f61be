internal import DisputeModel

/// A column of a random table.
struct GridColumn {
  var heading: String
  var alignment: Alignment
  var headingAlignment: Alignment
  /// Contents wrap at this width in points; `nil` never wraps.
  var wrapWidth: Double?
  /// Text above this column's heading and those of its neighbours with the same text.
  var group: String?
}

/// A row of a random table.
struct GridRow {
  var cells: [String]
  var isBold = false
  var hasRuleAbove = false
  /// Stands over the first columns, whose cells are empty.
  var label: String?
  /// A line of its own below the row.
  var under: String?
  /// A text across the table instead of cells.
  var banner: String?
  /// What the codes in the row mean, for pages that explain their own codes.
  var cited: [Remark] = []
}

/// A table whose looks the traits decide.
struct Grid {
  var columns: [GridColumn]
  var rows: [GridRow]
  /// Number of columns over which the label of a row may stand.
  var labelSpan = 1

  /// Draws the table over as many pages as it needs.
  func draw(on sheet: Sheet) {
    let place = GridPlacement(self, on: sheet)
    let height = place.headHeight + rows.map { place.height(of: $0) }.reduce(0, +)
    let keeps = sheet.traits.breaks == .keepsTogether && sheet.fitsPage(height)
    // No heading stays alone at the end of a page, even where the page has to explain the first row's codes.
    sheet.need(
      keeps ? height : place.headHeight + 2 * place.pitch + (rows.first.map(place.height) ?? 0),
      citing: rows.first { $0.banner == nil }?.cited ?? [])
    GridHeading(grid: self, place: place).draw(on: sheet)
    for (index, row) in rows.enumerated() {
      // A banner stays with the row that it introduces.
      let next = row.banner == nil || index + 1 == rows.count ? 0 : place.height(of: rows[index + 1])
      if sheet.need(place.height(of: row) + next - place.pitch * 0.5, citing: row.cited),
        sheet.traits.breaks == .repeatsHeadings
      {
        GridHeading(grid: self, place: place).draw(on: sheet)
      }
      draw(row, at: index, place, on: sheet)
    }
    if sheet.traits.rules == .horizontal {
      sheet.canvas.rule(sheet.left, place.right, sheet.y - place.ascent)
    }
    sheet.skip(place.size * 0.6)
  }

  private func draw(_ row: GridRow, at index: Int, _ place: GridPlacement, on sheet: Sheet) {
    let canvas = sheet.canvas
    let height = place.height(of: row)
    let top = sheet.y - place.ascent
    let rules = sheet.traits.rules
    if rules == .zebra, index % 2 == 0 {
      canvas.bar(sheet.left - 2, top, width: place.right - sheet.left + 4, height: height, gray: 0.92)
    }
    if row.hasRuleAbove || rules == .horizontal || rules == .grid {
      canvas.rule(sheet.left, place.right, top)
    }
    if rules == .grid {
      drawBorders(row, place, from: top, height, on: canvas)
      if index == rows.count - 1 { canvas.rule(sheet.left, place.right, top + height) }
    }
    let face = Face(place.size, bold: row.isBold)
    for (line, text) in place.bannerLines(of: row).enumerated() {
      canvas.text(text, sheet.left, sheet.y + Double(line) * place.lineHeight, face)
    }
    if let label = row.label { canvas.text(label, place.lefts[0], sheet.y, face) }
    for (column, lines) in place.lines(of: row).enumerated() {
      for (line, text) in lines.enumerated() {
        let alignment = columns[column].alignment
        canvas.text(
          text, place.anchor(column, alignment), sheet.y + Double(line) * place.lineHeight, face, alignment)
      }
    }
    if let under = row.under {
      let baseline = sheet.y + Double(place.lineCount(of: row)) * place.lineHeight
      canvas.text(under, place.lefts[0] + place.size, baseline, Face(place.size))
    }
    sheet.y += height
  }

  /// Lines between columns, except through texts that stand over several columns.
  private func drawBorders(
    _ row: GridRow, _ place: GridPlacement, from top: Double, _ height: Double, on canvas: Canvas
  ) {
    let borders = place.borders
    for (index, x) in borders.enumerated() {
      let isInner = index > 0 && index < borders.count - 1
      if isInner, row.banner != nil || (row.label != nil && index < labelSpan) { continue }
      let under = isInner && row.under != nil ? place.lineHeight : 0
      canvas.verticalRule(x, top, top + height - under)
    }
  }
}
