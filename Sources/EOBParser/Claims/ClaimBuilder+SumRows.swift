import DisputeModel
import PDFLayout
import PayerProfiles

extension ClaimBuilder {
  /// The patient in a row of sums: `Totals for NAME:`.
  func patient(in line: Int) -> Field? {
    let tokens = sheet.lines[line].tokens
    guard let match = index.longestMatch(in: tokens, at: 0),
      match.senses.contains(where: { $0.role == .total }),
      tokens[match.count - 1].letters.elementsEqual("for".utf8),
      let end = tokens.firstIndex(where: \.endsWithColon), end >= match.count
    else { return nil }
    var words = tokens[match.count...end].map(\.text)
    words[words.count - 1].removeLast()
    let name = words.joined(separator: " ")
    guard !name.isEmpty, name.unicodeScalars.first?.properties.isUppercase == true else { return nil }
    return Field(
      role: .patientName, value: .text(name),
      tokens: (match.count...end).map { TokenRef(line: line, token: $0) }, line: line, position: 0)
  }

  /// The claim's number in a row of sums: `Total for Claim #02-908`.
  func claimNumber(in line: Int) -> Field? {
    let tokens = sheet.lines[line].tokens
    for start in tokens.indices {
      guard let match = index.longestMatch(in: tokens, at: start),
        match.senses.contains(where: { $0.role == .claimNumber }),
        start + match.count < tokens.count,
        let found = FieldValue.read(.claimNumber, from: tokens[(start + match.count)...])
      else { continue }
      return Field(
        role: .claimNumber, value: found.value,
        tokens: (0..<found.count).map { TokenRef(line: line, token: start + match.count + $0) }, line: line,
        position: start)
    }
    return nil
  }

  /// Whether the line above holds the first words of a label of sums and no numbers.
  private func beginsAsTotal(above number: Int) -> Bool {
    guard number > 0, sheet.lines[number - 1].page == sheet.lines[number].page else { return false }
    let above = sheet.lines[number - 1]
    return above.numberTokens.isEmpty && above.phrases.count == 1 && Self.beginsAsTotal(above.text)
      && sheet.lines[number].box.y0 - above.box.y1 <= RowText.maximumLeading * above.fontSize
  }

  private static func beginsAsTotal(_ text: String) -> Bool {
    let first = text.split(separator: " ").first.map { Letters.squeezed($0) } ?? []
    return ["total", "totals", "totales", "subtotal"].contains { first.elementsEqual($0.utf8) }
  }

  /// Whether a row without words holds the sums of the rows before it.
  func isUnlabelledTotals(_ draft: LineDraft, after lines: [LineDraft], row: Table.Row, table: Table)
    -> Bool
  {
    // Text below a row of bare numbers is no description of it: `Paid $121.06 by check no. 1180277 on 10/02/2025.`
    func standsBelow(_ part: LinePart) -> Bool {
      (draft.sources[part] ?? []).allSatisfy { $0.line > row.line }
    }
    // `Total de la` over `reclamación / Claim` over `total`: a label of sums that wraps is known by its first word.
    let isTotal =
      draft.line.description.map(Self.beginsAsTotal) ?? false || beginsAsTotal(above: row.line)
    guard isTotal || standsBelow(.description), standsBelow(.serviceDates), standsBelow(.procedureCode),
      !lines.isEmpty
    else { return false }
    let kinds = draft.line.amounts.kinds
    guard kinds.count >= 2 else { return false }
    // The rows before it may stand on the page before.
    return [lines.filter { $0.table == draft.table }, lines].contains { rows in
      kinds.allSatisfy { kind in rows.reduce(Money.zero) { $0 + ($1[kind] ?? .zero) } == draft[kind] }
    }
  }

  /// Whether a row sums the rows of its table before it, whatever its label says: `All prescriptions`.
  ///
  /// The others have dates, and it has none; and every one of its amounts is a sum.
  func sums(_ draft: LineDraft, _ lines: [LineDraft]) -> Bool {
    let rows = lines.filter { $0.table == draft.table }
    let kinds = draft.line.amounts.kinds.filter { draft[$0] != .zero }
    guard rows.count >= 2, kinds.count >= Self.minimumSums, draft.claimNumber == nil,
      draft.line.serviceDates == nil, draft.line.procedureCode == nil,
      rows.allSatisfy({ $0.line.serviceDates != nil })
    else { return false }
    return draft.line.amounts.kinds.allSatisfy { kind in
      rows.reduce(Money.zero) { $0 + ($1[kind] ?? .zero) } == draft[kind]
    }
  }

  /// A row is taken for sums by its amounts alone when at least so many of them are.
  private static let minimumSums = 3
}
