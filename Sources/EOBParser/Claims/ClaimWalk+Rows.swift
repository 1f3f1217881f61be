import DisputeModel
import PayerProfiles

extension ClaimWalk {
  mutating func take(_ row: Table.Row, table number: Int) {
    let table = builder.tables[number]
    var draft = RowReading(sheet: builder.sheet).read(row, of: table, number: number)
    if row.kind == .item, builder.isUnlabelledTotals(draft, after: current.lines, row: row, table: table) {
      takeTotals(&draft)
    } else if row.kind == .totals || builder.sums(draft, current.lines)
      || builder.sums(draft, others.flatMap(\.lines) + current.lines)
    {
      takeTotals(&draft)
    } else {
      if let number = draft.claimNumber {
        takeRowNumber(number.text, number.token, parties: draft.parties)
      } else if current.isClosed {
        open()
      }
      for field in draft.parties where current.fields[field.role] == nil { current.add(field) }
      current.lines.append(draft)
      for (column, entries) in draft.stacked {
        current.stacked[column, default: []].append(contentsOf: entries)
      }
      current.extend(to: row.line)
    }
  }

  mutating func takeRowNumber(_ number: String, _ token: TokenRef, parties: [Field]) {
    let field = Field(
      role: .claimNumber, value: .text(number), tokens: [token], line: token.line, position: token.token)
    if let own = current.number, Self.normalized(own) == Self.normalized(number) { return }
    if resume(number) { return }
    if current.number != nil || current.isClosed {
      let own = Set(parties.map(\.role))
      let inherited = current.fields.filter { entry in
        !own.contains(entry.key)
          && [.patientName, .providerName, .processedDate, .networkStatus].contains(entry.key)
      }
      open()
      current.fields = inherited
    }
    current.add(field)
  }

  /// Takes the sums of a claim that prints nothing else: its table has rows of sums alone, each with a claim's number.
  private mutating func takeOnlySums(_ draft: LineDraft) -> Bool {
    guard let table = draft.table, builder.tables[table].rows.allSatisfy({ $0.kind == .totals }),
      let field = builder.claimNumber(in: draft.sheetLine), let number = field.text
    else { return false }
    if current.isClosed { open() }
    takeClaimNumber(number, field)
    guard current.lines.isEmpty, current.totals == nil else { return false }
    current.totals = draft
    current.extend(to: draft.sheetLine)
    return true
  }

  mutating func takeTotals(_ draft: inout LineDraft) {
    if takeOnlySums(draft) { return }
    if current.number == nil, let field = builder.claimNumber(in: draft.sheetLine) {
      takeClaimNumber(field.text ?? "", field)
    }
    if current.fields[.patientName] == nil, let field = builder.patient(in: draft.sheetLine) {
      current.add(field)
    }
    let isOfDocument = Self.namesDocument(builder.sheet.lines[draft.sheetLine].text)
    if isOfDocument || current.lines.isEmpty || current.isClosed {
      draft.isOfDocument = isOfDocument
      outcome.documentTotals.append(draft)
      return
    }
    // Sums under several claims of one table belong to all of them together.
    let sharesTable = others.contains { other in
      other.totals == nil && other.lines.last?.table == draft.table && !other.lines.isEmpty
    }
    if sharesTable, current.lines.allSatisfy({ $0.claimNumber != nil }) {
      outcome.documentTotals.append(draft)
    } else {
      current.totals = draft
      current.extend(to: draft.sheetLine)
    }
  }

  /// A heading box of one claim, or a row of a table of payments.
  mutating func takeClaimRow(_ row: Table.Row, table number: Int) {
    let table = builder.tables[number]
    guard row.kind == .item, table.kind == .payments || !ClaimList.isList(table) else { return }
    let found = CellFields(sheet: builder.sheet).fields(of: row, in: table)
    for field in found.filter({ $0.role == .claimNumber }) + found.filter({ $0.role != .claimNumber }) {
      take(field)
    }
  }
}
