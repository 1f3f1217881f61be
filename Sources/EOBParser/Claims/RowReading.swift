import DisputeModel
import PayerProfiles

/// Reads a row of a table of services.
struct RowReading {
  let sheet: Sheet

  func token(_ ref: TokenRef) -> Token { sheet.lines[ref.line].tokens[ref.token] }

  /// The line that a row holds.
  func read(_ row: Table.Row, of table: Table, number: Int) -> LineDraft {
    var draft = LineDraft(sheetLine: row.line)
    draft.table = number
    var row = row
    takeWrappedDate(of: &row, table: table, into: &draft)
    var words = ownWords(of: row, table: table)
    let adjusted = AdjustmentColumns(of: table)
    let adjustments = adjusted?.adjustments(of: row, token: token)
    if let adjustments, row.kind == .item {
      draft.line.adjustments = adjustments.found
      draft.sources[.adjustments] = adjustments.tokens
    }
    for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
      if adjustments != nil, let adjusted, (adjusted.group...adjusted.group + 2).contains(column) { continue }
      var cell = cell
      // Words left of a centred heading belong to its cell.
      if column == 0, table.columns[0].heading.secondary == .providerName, !words.isEmpty {
        cell = (words + cell).sorted { ($0.line, $0.token) < ($1.line, $1.token) }
        words = []
      }
      read(cell, column: column, of: table, row: row, into: &draft, words: &words)
    }
    if row.kind == .item { describe(words, table: table, into: &draft) }
    if table.columns.contains(where: { $0.role == .remarkCode || $0.heading.secondary == .remarkCode }),
      draft.line.remarkCodes == nil
    {
      draft.line.remarkCodes = []
    }
    return draft
  }

  private func read(
    _ cell: [TokenRef], column: Int, of table: Table, row: Table.Row, into draft: inout LineDraft,
    words: inout [TokenRef]
  ) {
    let heading = table.columns[column].heading
    if !heading.stack.isEmpty {
      let byLine = Dictionary(grouping: cell, by: \.line)
      draft.stacked[column] = byLine.sorted { $0.key < $1.key }.map(\.value)
      return
    }
    switch heading.role {
    case .amount(let kind):
      readAmount(cell, [kind], heading: heading, into: &draft)
    case .amounts(let kinds):
      readAmount(cell, kinds, heading: heading, into: &draft)
    case .remarkCode:
      readRemarks(cell, into: &draft)
    case .serviceDate where heading.secondary == .providerName:
      // `Services provided by / Date of services`: a name over the dates of what was done.
      let rest = readDates(cell, role: heading.role, into: &draft)
      let name = rest.filter { $0.line < row.line }
      words.append(contentsOf: rest.filter { $0.line >= row.line })
      guard let first = name.first, let found = FieldValue.read(.providerName, from: name.map(token)[...])
      else { return words.append(contentsOf: name) }
      draft.parties.append(
        Field(
          role: .providerName, value: found.value, tokens: Array(name.prefix(found.count)), line: first.line,
          position: first.token))
    case .serviceDate, .serviceFrom, .serviceTo:
      words.append(contentsOf: readDates(cell, role: heading.role, into: &draft))
    case .procedureCode:
      readProcedure(cell, hasModifiers: headingMentionsModifiers(heading), into: &draft)
    case .modifiers:
      let modifiers = cell.flatMap { token($0).text.split { $0 == "," || $0 == "/" } }.compactMap(
        CodeReading.modifier)
      if !modifiers.isEmpty || draft.line.modifiers == nil {
        draft.line.modifiers = modifiers
        draft.sources[.modifiers] = cell
      }
    case .units:
      if let first = cell.first, let units = unitCount(token(first).text) {
        draft.line.units = units
        draft.sources[.units] = [first]
      }
    case .percent:
      draft.planShare = cell.lazy.compactMap { token($0).number?.percentage }.first
    case .revenueCode:
      draft.line.revenueCode = token(cell[0]).text
      draft.sources[.revenueCode] = [cell[0]]
    case .placeOfService:
      draft.line.placeOfService = token(cell[0]).text
      draft.sources[.placeOfService] = [cell[0]]
    case .lineApproval:
      draft.approved = StatusReading.network(token(cell[0]).text).map { $0 == .inNetwork }
      draft.approval = [cell[0]]
    case .patientName?, .providerName?:
      guard let role = heading.role, let found = FieldValue.read(role, from: cell.map(token)[...]),
        let first = cell.first
      else { return }
      draft.parties.append(
        Field(
          role: role, value: found.value, tokens: Array(cell.prefix(found.count)), line: first.line,
          position: first.token))
    case .claimNumber:
      if let first = cell.first(where: { CodeReading.isIdentifier(token($0).text) }) {
        let number = cell.drop { $0 != first }.map(token)
        let grouped = GroupedIdentifier(number[...], takesPrefix: false, takesPerson: false)
        draft.claimNumber = (grouped?.text ?? token(first).text, first)
      }
      if heading.secondary == .serviceDate { _ = readDates(cell, role: .serviceDate, into: &draft) }
    case .description where heading.secondary == .providerName:
      words.append(contentsOf: readParty(cell, role: heading.secondary, into: &draft))
    case .description, .descriptionAndCode, .dateAndDescription:
      words.append(contentsOf: cell)
    case nil:
      for ref in cell {
        if let money = token(ref).number?.money, token(ref).number?.isMoney == true {
          draft.unread.append((column, money))
        } else if heading.text.isEmpty, CodeReading.remarkCode(token(ref).text) == nil {
          words.append(ref)
        }
      }
    default:
      break
    }
  }

  /// Reads who stands in the last line of a cell; returns the lines above, which say what was done.
  private func readParty(_ cell: [TokenRef], role: Role?, into draft: inout LineDraft) -> [TokenRef] {
    guard let role, let last = cell.map(\.line).max(), cell.contains(where: { $0.line != last }) else {
      return cell
    }
    let name = cell.filter { $0.line == last }
    guard let found = FieldValue.read(role, from: name.map(token)[...]), found.count == name.count else {
      return cell
    }
    draft.parties.append(
      Field(role: role, value: found.value, tokens: name, line: last, position: name[0].token))
    return cell.filter { $0.line != last }
  }

  private func headingMentionsModifiers(_ heading: Heading) -> Bool {
    heading.text.lowercased().contains("mod") || heading.text.lowercased().contains("number")
  }

  private func readAmount(
    _ cell: [TokenRef], _ kinds: [AmountKind], heading: Heading, into draft: inout LineDraft
  ) {
    var codes: [TokenRef] = []
    for ref in cell {
      let text = token(ref)
      guard let number = text.number, heading.secondary == nil || number.isMoney || number == .dash else {
        codes.append(ref)
        continue
      }
      switch number {
      case .pair(let a, let b) where kinds.count == 2:
        draft.set(kinds[0], a.money, [ref])
        draft.set(kinds[1], b.money, [ref])
      case .pair: break
      default:
        guard let money = number.money else { continue }
        if kinds.count == 1 {
          draft.set(kinds[0], money, [ref])
        } else if draft.sources[.merged] == nil
          || !draft.line.mergedAmounts.contains(where: { $0.kinds == kinds })
        {
          draft.line.mergedAmounts.append(MergedAmount(kinds: kinds, amount: money))
          draft.sources[.merged, default: []].append(ref)
        }
      }
    }
    if heading.secondary == .remarkCode, !codes.isEmpty { readRemarks(codes, into: &draft) }
  }

  private func readRemarks(_ cell: [TokenRef], into draft: inout LineDraft) {
    var codes = draft.line.remarkCodes ?? []
    for (position, ref) in cell.enumerated() {
      if token(ref).number?.isMoney == true { continue }
      // A code with an amount of its own is an adjustment.
      if position + 1 < cell.count, case .single(let number)? = token(cell[position + 1]).number,
        number.isMoney,
        let adjustment = adjustment(token(ref).text, number.money)
      {
        draft.line.adjustments.append(adjustment)
        draft.sources[.adjustments, default: []] += [ref, cell[position + 1]]
        continue
      }
      for part in InlineLabels.bare(token(ref).text).split(whereSeparator: {
        $0 == "," || $0 == ";" || $0 == "/"
      }) {
        if let code = CodeReading.remarkCode(part), !codes.contains(code) { codes.append(code) }
      }
    }
    draft.line.remarkCodes = codes
    draft.sources[.remarkCodes, default: []].append(contentsOf: cell)
  }

  /// `CO-45` or `CO45` with an amount.
  private func adjustment(_ text: String, _ amount: Money) -> Adjustment? {
    let code = text.uppercased()
    let group = String(code.prefix(2))
    guard AdjustmentColumns.groups.contains(group) else { return nil }
    let reason = code.dropFirst(2).drop { $0 == "-" || $0 == " " }
    guard !reason.isEmpty, reason.count <= 4, reason.contains(where: \.isNumber) else { return nil }
    return Adjustment(group: group, reason: String(reason), amount: amount)
  }

  /// Reads the dates of a cell; returns the tokens that are no dates.
  private func readDates(_ cell: [TokenRef], role: Role?, into draft: inout LineDraft) -> [TokenRef] {
    let words = cell.map { token($0).text[...] }
    guard let start = words.indices.first(where: { DateSpanReading.span(in: words, at: $0) != nil }),
      let found = DateSpanReading.span(in: words, at: start)
    else { return cell }
    var span = found.span
    var used = start..<start + found.count
    // Two dates, one under the other, are a range as well.
    let rest = Array(words[used.upperBound...])
    if let next = DateSpanReading.span(in: rest, at: 0) {
      span = span.union(next.span)
      used = start..<used.upperBound + next.count
    }
    if let known = draft.line.serviceDates {
      span = known.union(span)
    }
    draft.line.serviceDates = span
    draft.sources[.serviceDates, default: []].append(contentsOf: cell[used])
    return cell.indices.filter { !used.contains($0) }.map { cell[$0] }.filter {
      !isConnective(token($0).text)
    }
  }

  private func isConnective(_ text: String) -> Bool {
    ["on", "-", "–", "to", "el"].contains(text.lowercased())
  }

  private func readProcedure(_ cell: [TokenRef], hasModifiers: Bool, into draft: inout LineDraft) {
    var modifiers: [String] = []
    for ref in cell {
      let parts = token(ref).text.split { $0 == "-" || $0 == "/" || $0 == "," }
      for part in parts.isEmpty ? [token(ref).text[...]] : parts {
        if draft.line.procedureCode == nil, let code = CodeReading.procedureCode(part) {
          draft.line.procedureCode = code
          draft.sources[.procedureCode] = [ref]
        } else if draft.line.procedureCode != nil, let modifier = CodeReading.modifier(part) {
          modifiers.append(modifier)
          draft.sources[.modifiers, default: []].append(ref)
        } else if draft.line.revenueCode == nil, part.utf8.count == 4,
          part.utf8.allSatisfy({ (48...57).contains($0) })
        {
          draft.line.revenueCode = String(part)
          draft.sources[.revenueCode] = [ref]
        }
      }
    }
    if !modifiers.isEmpty {
      draft.line.modifiers = modifiers
    } else if hasModifiers, draft.line.modifiers == nil {
      draft.line.modifiers = []
    }
  }

  private func unitCount(_ text: String) -> Int? {
    let whole = text.prefix { $0 != "." }
    guard let value = Int(whole), value >= 0, value < 10_000,
      text[whole.endIndex...].dropFirst().allSatisfy({ $0 == "0" })
    else { return nil }
    return value
  }

  /// What was done, from the row's words: dates and codes that stand among them are taken out.
  private func describe(_ words: [TokenRef], table: Table, into draft: inout LineDraft) {
    var refs = words.sorted { ($0.line, $0.token) < ($1.line, $1.token) }
    takeDates(&refs, into: &draft)
    takeInline(&refs, into: &draft)
    if draft.line.remarkCodes == nil { takeNoteMark(&refs, into: &draft) }
    takeCode(
      &refs,
      always: table.has(.descriptionAndCode) || (!table.has(.procedureCode) && !table.has(.description)),
      hasColumn: table.has(.procedureCode), into: &draft)
    // A dash at either end is the zero of the cell beside.
    while let first = refs.first, token(first).number == .dash { refs.removeFirst() }
    while let last = refs.last, token(last).number == .dash { refs.removeLast() }
    let text = refs.map { token($0).text }.filter { $0 != "|" }.joined(separator: " ")
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return }
    draft.line.description = text
    draft.sources[.description] = refs
  }

  private func takeDates(_ refs: inout [TokenRef], into draft: inout LineDraft) {
    var index = 0
    while index < refs.count {
      guard DateReading.mayBegin(token(refs[index]).text),
        let found = DateSpanReading.span(
          in: refs[index...].prefix(8).map { token($0).text[...] }, at: 0)
      else {
        index += 1
        continue
      }
      if draft.line.serviceDates == nil {
        draft.line.serviceDates = found.span
        draft.sources[.serviceDates] = Array(refs[index..<index + found.count])
      } else if draft.line.serviceDates != found.span, refs[index].line != refs[0].line {
        draft.holdsOtherDate = true
      }
      var start = index
      // `on 8/1/23`, `For service on Jan 31, 2022:`
      func word(_ index: Int) -> String { String(decoding: token(refs[index]).letters, as: UTF8.self) }
      if start > 0, ["on", "el", "dos", "date", "fecha", "dates"].contains(word(start - 1)) {
        start -= 1
        if start > 1, ["service", "services"].contains(word(start - 1)), word(start - 2) == "for" {
          start -= 2
        }
      } else if start > 2, ["service", "services"].contains(word(start - 1)), word(start - 2) == "of",
        ["date", "dates"].contains(word(start - 3))
      {
        // `Date of service: March 4, 2025`
        start -= 3
      }
      refs.removeSubrange(start..<index + found.count)
      index = start
    }
  }

  /// Reads what labels among the words announce: `REMARKS: K01`, `Qty 2`.
  private func takeInline(_ refs: inout [TokenRef], into draft: inout LineDraft) {
    let labels = InlineLabels(
      tokens: refs.map(token), beginsLine: refs.indices.map { $0 == 0 || refs[$0].line != refs[$0 - 1].line })
    for found in labels.found().reversed() {
      let value = Array(refs[found.value])
      switch found.kind {
      case .remarks: readRemarks(value, into: &draft)
      case .units:
        guard draft.line.units == nil, let units = Int(InlineLabels.bare(token(value[0]).text)) else {
          continue
        }
        draft.line.units = units
        draft.sources[.units] = value
      case .detail: break
      case .denied:
        draft.approved = false
        draft.approval = value
      }
      refs.removeSubrange(found.range)
    }
  }
}
