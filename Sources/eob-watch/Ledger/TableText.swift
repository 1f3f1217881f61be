internal import ArgumentParser
internal import JSONCoding
internal import DisputeModel
internal import Extraction
internal import Ledger

/// Answers of the ledger as text.
enum TableText {
  /// Longer values are clipped in tables for people.
  private static let maximumWidth = 48

  /// Prints a table on standard output.
  static func print(_ table: LedgerTable, as form: TableForm) throws {
    switch form {
    case .table: try write(text(table))
    case .json: try write(json(table))
    case .csv: try write(csv(table))
    }
  }

  /// Writes text to standard output; ends as the shell wants it when nobody reads.
  static func write(_ text: String) throws {
    var output = StandardOutput()
    do throws(OutputError) { try output.write(Array(text.utf8)) } catch { throw ExitCode.failure }
  }

  /// Columns for people.
  static func text(_ table: LedgerTable) -> String {
    let rows = [table.columns] + table.rows.map { $0.map { clipped(plain($0)) } }
    let widths = table.columns.indices.map { index in rows.map { $0[index].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(
        separator: "  ")
      return String(cells.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// One row for people, a line per value that is there.
  static func properties(_ table: LedgerTable) -> String {
    guard let row = table.rows.first else { return "" }
    let width = table.columns.map(\.count).max() ?? 0
    return zip(table.columns, row).filter { $1 != .nothing }.map { column, value in
      "\(column)\(String(repeating: " ", count: width - column.count))  \(plain(value))\n"
    }.joined()
  }

  /// One object per line; what is not known is absent.
  static func json(_ table: LedgerTable) -> String {
    table.rows.map { row in
      var text = JSONText(pretty: false)
      add(row, of: table, to: &text)
      text.endLine()
      return String(decoding: text.bytes, as: UTF8.self)
    }.joined()
  }

  /// Adds a row as an object.
  static func add(_ row: [LedgerTable.Value], of table: LedgerTable, to text: inout JSONText) {
    text.beginObject()
    for (column, value) in zip(table.columns, row) where value != .nothing {
      text.key(text: column)
      switch value {
      case .nothing: break
      case .text(let value): text.string(value)
      case .number(let value): text.number(Int(value))
      case .money(let cents): text.money(Money(minorUnits: cents))
      case .time(let time): text.string(Timestamp.text(milliseconds: time))
      }
    }
    text.endObject()
  }

  /// RFC 4180, with names of columns in the first row.
  static func csv(_ table: LedgerTable) -> String {
    ([table.columns.map(quoted)] + table.rows.map { $0.map { cell($0) } }).map {
      $0.joined(separator: ",") + "\r\n"
    }
    .joined()
  }

  private static func cell(_ value: LedgerTable.Value) -> String {
    guard case .text = value else { return plain(value) }
    let text = plain(value)
    // What a spreadsheet would take for a formula is a text.
    return quoted(text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text)
  }

  private static func quoted(_ text: String) -> String {
    text.contains { ",\"\r\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private static func plain(_ value: LedgerTable.Value) -> String {
    switch value {
    case .nothing: ""
    case .text(let text): VisibleCharacters.text(text)
    case .number(let number): "\(number)"
    case .money(let cents): Money(minorUnits: cents).decimalString
    case .time(let time): Timestamp.text(milliseconds: time)
    }
  }

  private static func clipped(_ text: String) -> String {
    text.count <= maximumWidth ? text : text.prefix(maximumWidth - 1) + "…"
  }
}
