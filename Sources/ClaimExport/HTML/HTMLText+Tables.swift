internal import DisputeModel

/// A table: caption, headings, rows.
struct HTMLTable {
  /// One cell.
  struct Cell {
    /// Empty when the document does not say.
    var text = ""
    /// The amount's name, for a cell that holds one.
    var kind: String?
    /// How serious, for a cell that says so.
    var severity: String?

    /// A cell of text.
    static func text(_ text: String?) -> Cell { Cell(text: text ?? "") }
    /// A cell of an amount.
    static func amount(_ amount: Money?, _ kind: String = "") -> Cell {
      Cell(text: amount?.decimalString ?? "", kind: kind)
    }
  }

  /// Says what the table is about.
  var caption: String
  /// Above the columns.
  var headings: [Cell]
  /// The first cell of each is its heading.
  var rows: [[Cell]]
  /// The sums; the first cell is their heading.
  var totals: [Cell]?
}

extension HTMLText {
  /// Writes a table, in a region that can be scrolled where the window is narrow.
  mutating func write(_ table: HTMLTable) {
    element("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": table.caption]) {
      html in
      html.element("table") { html in
        html.element("caption", text: table.caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for heading in table.headings { html.write(heading, "th", scope: "col") }
          }
        }
        html.element("tbody") { html in
          for row in table.rows { html.writeRow(row) }
        }
        if let totals = table.totals {
          html.element("tfoot") { $0.writeRow(totals) }
        }
      }
    }
    endLine()
  }

  private mutating func writeRow(_ row: [HTMLTable.Cell]) {
    element("tr") { html in
      for (index, cell) in row.enumerated() {
        html.write(cell, index == 0 ? "th" : "td", scope: index == 0 ? "row" : nil)
      }
    }
    endLine()
  }

  private mutating func write(_ cell: HTMLTable.Cell, _ name: StaticString, scope: String?) {
    markup("<\(name)")
    if let scope { markup(" scope=\"\(scope)\"") }
    if let kind = cell.kind {
      markup(" class=\"amount\"")
      if !kind.isEmpty { markup(" data-kind=\"\(kind)\"") }
    }
    if let severity = cell.severity { markup(" class=\"\(severity)\"") }
    markup(">")
    text(cell.text)
    markup("</\(name)>")
  }
}
