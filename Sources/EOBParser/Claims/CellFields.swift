import PayerProfiles

/// Reads the cells of a row as values of a claim or a payment.
struct CellFields {
  let sheet: Sheet

  /// The values of the cells, each with its column's role, from left to right.
  func fields(of row: Table.Row, in table: Table) -> [Field] {
    var found: [Field] = []
    for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
      guard let role = table.columns[column].role, FieldScan.isField(role),
        table.kind == .claims || Self.isPayment(role)
      else { continue }
      if role == .paymentNumber,
        let method = StatusReading.method(ofNumberLabel: table.columns[column].heading.text)
      {
        found.append(
          Field(
            role: .paymentMethod, value: .method(method), tokens: cell, line: row.line,
            position: cell[0].token))
      }
      let tokens = cell.map { sheet.lines[$0.line].tokens[$0.token] }
      guard let value = FieldValue.read(role, from: tokens[...]) else { continue }
      found.append(
        Field(
          role: role, value: value.value, tokens: Array(cell.prefix(value.count)), line: row.line,
          position: cell[0].token))
    }
    return found
  }

  private static func isPayment(_ role: Role) -> Bool {
    switch role {
    case .paymentNumber, .paymentDate, .paymentAmount, .paymentMethod, .payee: true
    default: false
    }
  }
}
