/// Where a table's columns stand, by the widths of their contents.
struct GridPlacement {
  /// Text size in points, small enough for the page.
  private(set) var size: Double
  private(set) var lefts: [Double] = []
  private(set) var widths: [Double] = []
  /// Headings broken into lines.
  private(set) var headings: [[String]] = []
  /// The gap between the contents of two columns in points.
  private(set) var gutter: Double
  let pitch: Double
  private let grid: Grid
  private let canvas: Canvas
  private let baseSize: Double
  private let left: Double

  /// Smallest text size in points that is still legible.
  private static let leastSize = 5.0
  private static let shrinkFactor = 0.96
  /// The least gap in points that keeps columns apart.
  private static let leastGutter = 4.0

  /// Height of capitals as a part of the text size.
  private static let capitalHeight = 0.72

  init(_ grid: Grid, on sheet: Sheet) {
    self.grid = grid
    canvas = sheet.canvas
    baseSize = sheet.style.tableSize
    left = sheet.left
    let traits = sheet.traits
    let most = traits.headings == .oneLine ? 1 : traits.headings == .wrapped ? 2 : 4
    gutter =
      switch traits.gutter {
      case .tight: GridPlacement.leastGutter
      case .usual: 8
      case .wide: 12
      }
    size = baseSize
    pitch = baseSize * sheet.style.rowPitch
    // A table that is too wide first wraps its headings further, then becomes smaller.
    var lineCount = most
    place(lineCount)
    while total > sheet.width {
      if lineCount < 4, size < baseSize * 0.9 {
        lineCount += 1
      } else if size > GridPlacement.leastSize {
        size *= GridPlacement.shrinkFactor
        gutter = max(GridPlacement.leastGutter, gutter * GridPlacement.shrinkFactor)
      } else {
        break
      }
      place(lineCount)
    }
    if traits.gutter == .wide, columns > 1 {
      gutter += (sheet.width - total) / Double(columns - 1)
    }
    var x = left
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
  }

  private var columns: Int { grid.columns.count }
  private var total: Double { widths.reduce(0, +) + gutter * Double(columns - 1) }

  private mutating func place(_ lineCount: Int) {
    let face = Face(size, bold: true)
    let wrap = HeadingWrap(canvas: canvas, face: face)
    headings = grid.columns.map { wrap.lines($0.heading, atMost: lineCount) }
    widths = grid.columns.indices.map { column in
      let heads = headings[column].map { canvas.width($0, face) }
      let cells = grid.rows.flatMap { row in
        lines(of: row, column).map { canvas.width($0, Face(size, bold: row.isBold)) }
      }
      return (heads + cells).max() ?? 0
    }
    widenForLabels()
    for group in GridGroups.of(grid.columns) {
      let span = widths[group.columns].reduce(0, +) + gutter * Double(group.columns.count - 1)
      let missing = canvas.width(group.text, face) - span
      for column in group.columns where missing > 0 {
        widths[column] += missing / Double(group.columns.count)
      }
    }
  }

  /// Labels of rows stand over the first columns, which have to be as wide.
  private mutating func widenForLabels() {
    let labels = grid.rows.map { canvas.width($0.label ?? "", Face(size, bold: $0.isBold)) }
    let span = widths.prefix(grid.labelSpan).reduce(0, +) + gutter * Double(grid.labelSpan - 1)
    widths[grid.labelSpan - 1] += max(0, (labels.max() ?? 0) - span)
  }

  var lineHeight: Double { size * 1.18 }
  /// From a row's first baseline up to the row's top.
  var ascent: Double { (max(pitch, lineHeight) + size * GridPlacement.capitalHeight) / 2 }
  var right: Double { (lefts.last ?? left) + (widths.last ?? 0) }
  /// Where lines between columns stand.
  var borders: [Double] { [left - 2] + lefts.dropFirst().map { $0 - gutter / 2 } + [right + 2] }

  var headHeight: Double {
    let hasGroups = grid.columns.contains { $0.group != nil }
    return Double((headings.map(\.count).max() ?? 1) + (hasGroups ? 1 : 0)) * lineHeight + size * 1.2
  }

  func lineCount(of row: GridRow) -> Int {
    max(bannerLines(of: row).count, lines(of: row).map(\.count).max() ?? 1)
  }

  /// The banner, wrapped at the width of the table.
  func bannerLines(of row: GridRow) -> [String] {
    row.banner.map { canvas.wrapped($0, Face(size, bold: row.isBold), width: right - left) } ?? []
  }

  func height(of row: GridRow) -> Double {
    Double(max(1, lineCount(of: row)) - 1 + (row.under == nil ? 0 : 1)) * lineHeight + pitch
  }

  func lines(of row: GridRow) -> [[String]] { grid.columns.indices.map { lines(of: row, $0) } }

  private func lines(of row: GridRow, _ column: Int) -> [String] {
    guard column < row.cells.count else { return [] }
    let face = Face(size, bold: row.isBold)
    return row.cells[column].split(separator: "\n").flatMap { part in
      grid.columns[column].wrapWidth.map { canvas.wrapped(String(part), face, width: $0 * size / baseSize) }
        ?? [String(part)]
    }
  }

  /// The x at which text of an alignment stands in a column.
  func anchor(_ column: Int, _ alignment: Alignment) -> Double {
    switch alignment {
    case .left: lefts[column]
    case .right: lefts[column] + widths[column]
    case .centre: lefts[column] + widths[column] / 2
    }
  }
}
