/// A table as RFC 4180 says that it is to be read.
struct CSVTable {
  var header: [String] = []
  var rows: [[String]] = []

  /// Reads a table; nothing when a quote or the end of a line is wrong.
  init?(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var table: [[String]] = []
    var row: [String] = []
    var index = 0
    while index < scalars.count {
      var cell = String.UnicodeScalarView()
      if scalars[index] == "\"" {
        index += 1
        while true {
          guard index < scalars.count else { return nil }
          if scalars[index] == "\"" {
            index += 1
            guard index < scalars.count, scalars[index] == "\"" else { break }
          }
          cell.append(scalars[index])
          index += 1
        }
      } else {
        while index < scalars.count, ![",", "\r", "\n", "\""].contains(scalars[index]) {
          cell.append(scalars[index])
          index += 1
        }
      }
      row.append(String(cell))
      guard index < scalars.count else { return nil }
      if scalars[index] == "," {
        index += 1
        continue
      }
      guard scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" else { return nil }
      index += 2
      table.append(row)
      row = []
    }
    guard row.isEmpty, let first = table.first, table.allSatisfy({ $0.count == first.count }) else {
      return nil
    }
    header = first
    rows = Array(table.dropFirst())
  }

  /// The cells of a column.
  subscript(_ name: String) -> [String] {
    guard let column = header.firstIndex(of: name) else { return [] }
    return rows.map { $0[column] }
  }
}
