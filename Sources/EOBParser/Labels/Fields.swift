/// All values of a document outside its tables: labelled, summarised, announced by their place.
struct Fields {
  let index: LabelIndex
  let sheet: Sheet
  let tables: [Table]
  let taken: TokenSet

  /// The values in reading order, each token read once.
  func all() -> [Field] {
    let hasServices = tables.contains { $0.kind == .services && !$0.rows.isEmpty }
    let summary = SummaryAmounts(index: index, sheet: sheet, taken: taken, acceptsDashes: !hasServices).find()
    var read = taken
    read.formUnion(summary.labels)
    for field in summary.fields { read.formUnion(field.tokens) }
    let known = scanned(taken: read) + summary.fields
    let placed = UnlabelledValues(index: index, sheet: sheet, tables: tables, taken: taken, fields: known)
      .found()
    return (known + placed).sorted { ($0.line, $0.position) < ($1.line, $1.position) }
  }

  /// The labelled values, those of sentences that go on over a line's end among them.
  private func scanned(taken: TokenSet) -> [Field] {
    let (joined, origins) = WrappedSentences(index: index, sheet: sheet).joined()
    guard !origins.isEmpty else { return FieldScan(index: index, sheet: sheet, taken: taken).fields() }
    var taken = taken
    for (first, tokens) in origins { taken.formUnion(tokens.lazy.filter { $0.line != first }) }
    return FieldScan(index: index, sheet: joined, taken: taken).fields().map { field in
      var field = field
      field.tokens = field.tokens.map { origins[$0.line]?[$0.token] ?? $0 }
      return field
    }
  }
}
