/// A table that is set on synthetic pages: headings of one to several lines, cells that wrap.
public struct SyntheticTable: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// The lines of the heading, top down.
    public var heading: [String]
    /// Where heading and cells stand.
    public var x: Float
    /// Which point of heading and cells stands there.
    public var align: SyntheticPage.Alignment

    /// Creates a column of text.
    public init(_ heading: String..., x: Float, align: SyntheticPage.Alignment = .left) {
      self.heading = heading
      self.x = x
      self.align = align
    }
  }

  /// How the lines of cells of different heights stand beside each other.
  public enum CellAlignment: Sendable {
    /// First lines side by side.
    case top
    /// Middles side by side.
    case center
  }

  /// From left to right.
  public var columns: [Column]
  /// Size of the text in points.
  public var size: Float
  /// From one line to the next within a cell, in font sizes.
  public var leading: Float = 1.2
  /// Between rows, beyond the leading, in font sizes.
  public var rowGap: Float = 0.5
  /// Of cells of different heights.
  public var cells = CellAlignment.top

  /// Creates a table.
  public init(_ columns: [Column], size: Float = 8) {
    self.columns = columns
    self.size = size
  }

  private var lineHeight: Float { leading * size }

  /// Sets the headings, all ending on one line; returns the first row's baseline.
  public func drawHeadings(on page: inout SyntheticPage, baseline: Float) -> Float {
    let lines = columns.map(\.heading.count).max() ?? 0
    for column in columns {
      for (number, text) in column.heading.enumerated() {
        let offset = lines - column.heading.count + number
        page.text(
          text, x: column.x, baseline: baseline + Float(offset) * lineHeight, size: size, align: column.align,
          font: "Helvetica-Bold")
      }
    }
    return baseline + Float(lines) * lineHeight + rowGap * size
  }

  /// Sets rows and returns the baseline after them; a line feed in a cell begins a new line of it.
  public func drawRows(_ rows: [[String]], on page: inout SyntheticPage, baseline: Float) -> Float {
    var top = baseline
    for row in rows {
      let cells = row.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
      let height = cells.map(\.count).max() ?? 1
      for (column, lines) in zip(columns, cells) {
        let offset = self.cells == .center ? Float(height - lines.count) / 2 : 0
        for (number, text) in lines.enumerated() where !text.isEmpty {
          page.text(
            text, x: column.x, baseline: top + (Float(number) + offset) * lineHeight, size: size,
            align: column.align)
        }
      }
      top += Float(height) * lineHeight + rowGap * size
    }
    return top
  }

  /// Sets headings and rows; returns the baseline after them.
  @discardableResult
  public func draw(_ rows: [[String]], on page: inout SyntheticPage, baseline: Float) -> Float {
    let first = drawHeadings(on: &page, baseline: baseline)
    return drawRows(rows, on: &page, baseline: first)
  }
}
