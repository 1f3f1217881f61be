/// The tokens that tables hold, so that nothing is read twice.
struct TakenTokens {
  let tokens: TokenSet

  init(tables: [Table], sheet: Sheet) {
    var tokens = TokenSet(sheet)
    for table in tables where table.kind != .other {
      for column in table.columns { tokens.formUnion(column.headingTokens) }
      for row in table.rows {
        for cell in row.cells { tokens.formUnion(cell) }
        tokens.formUnion(row.unheaded)
      }
    }
    self.tokens = tokens
  }
}
