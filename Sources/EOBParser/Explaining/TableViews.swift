import PDFLayout

/// The tables of a document as people see them.
struct TableViews {
  let sheet: Sheet
  let tables: [Table]

  /// All tables in document order.
  func all() -> [Explanation.TableView] { tables.map(view) }

  private func view(_ table: Table) -> Explanation.TableView {
    Explanation.TableView(
      page: table.page, kind: table.kind == .accumulators ? "limits" : table.kind.rawValue, box: box(table),
      columns: table.columns.map(view), lineCount: table.rows.count { $0.kind == .item },
      totalsCount: table.rows.count { $0.kind == .totals }, isContinuation: !standsUnderItsHeading(table))
  }

  private func view(_ column: Table.Column) -> Explanation.ColumnView {
    let role = PlainWords.name(column.heading)
    return Explanation.ColumnView(
      heading: column.heading.text, role: role, reason: role.isEmpty ? "" : column.heading.basis.rawValue,
      band: (column.band.lowerBound, column.band.upperBound))
  }

  private func standsUnderItsHeading(_ table: Table) -> Bool {
    let headings = table.columns.flatMap(\.headingTokens)
    return headings.isEmpty || headings.contains { $0.line >= table.firstLine && $0.line <= table.lastLine }
  }

  /// The extent of headings, rows and columns on the table's page.
  private func box(_ table: Table) -> Rect {
    let headings = table.columns.flatMap(\.headingTokens)
    let cells = table.rows.flatMap { $0.cells.joined() + $0.unheaded }
    let boxes = (headings + cells).filter { sheet.lines[$0.line].page == table.page }.map {
      sheet.lines[$0.line].tokens[$0.token].box
    }
    let first = sheet.lines[table.firstLine].box
    var box = boxes.dropFirst().reduce(boxes.first ?? first) { $0.union($1) }
    if standsUnderItsHeading(table) {
      box = box.union(Rect(x0: box.x0, y0: first.y0, x1: box.x1, y1: first.y1))
    }
    for column in table.columns {
      box.x0 = min(box.x0, column.band.lowerBound)
      box.x1 = max(box.x1, column.band.upperBound)
    }
    return box
  }
}
