/// The tokens that tables hold, so that nothing is read twice.
struct TakenTokens {
  let tokens: Set<TokenRef>

  init(tables: [Table], sheet: Sheet) {
    var tokens = Set<TokenRef>()
    for table in tables where table.kind != .other {
      for column in table.columns { tokens.formUnion(column.headingTokens) }
      for row in table.rows {
        for ref in row.cells.joined() { tokens.insert(ref) }
        for ref in row.unheaded { tokens.insert(ref) }
      }
    }
    self.tokens = tokens
  }
}
