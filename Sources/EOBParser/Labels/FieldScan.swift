import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds labels and their values: at the right, below, in the middle of a sentence, two labels above two
/// values, several pairs on one line.
struct FieldScan {
  let index: LabelIndex
  let sheet: Sheet
  /// Tokens that belong to cells and headings of tables.
  let taken: TokenSet

  /// A value below its label is at most this far away, in font sizes of the label.
  static let maximumDropBelow: Float = 1.3
  /// A value below its label begins at most this far beside it, in font sizes.
  static let maximumShift: Float = 1.0

  /// A label that was found.
  struct Hit {
    var range: Range<Int>
    var senses: [LabelIndex.Sense]
    var hasColon: Bool
    /// The status in parentheses inside the label: `Provider (In-Network):`.
    var network: (status: NetworkStatus, tokens: Range<Int>)?
  }

  /// The fields in reading order.
  func fields() -> [Field] {
    var fields: [Field] = []
    /// What is the rest of a name on a line before.
    var rests = TokenSet(sheet)
    /// Whether the line before may be one of a paragraph of labels and values.
    var isOpen = false
    for line in sheet.lines.indices {
      let known = fields.count
      isOpen = scan(line, afterPairs: isOpen && goesOn(line), without: rests, into: &fields)
      for field in fields[known...] where FieldScan.isName(field.role) {
        rests.formUnion(field.tokens.lazy.filter { $0.line > line })
      }
    }
    return fields
  }

  /// Whether a line can be the next one of a paragraph.
  private func goesOn(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    let upper = sheet.lines[number - 1]
    let line = sheet.lines[number]
    return upper.page == line.page && abs(upper.box.x0 - line.box.x0) < FieldScan.maximumShift
      && line.box.y0 - upper.box.y1 < FieldScan.maximumDropBelow * line.fontSize
      && abs(upper.fontSize - line.fontSize) < 0.5
  }

  /// Reads a line's labels and their values.
  ///
  /// - Parameters:
  ///   - afterPairs: whether the line may begin with the value of a label on the line before.
  ///   - rests: tokens that are no labels, whatever they say.
  /// - Returns: whether the line holds several labels with colons, as a line of a paragraph of them does.
  private func scan(_ number: Int, afterPairs: Bool, without rests: TokenSet, into fields: inout [Field])
    -> Bool
  {
    let line = sheet.lines[number]
    var start = 0
    var colons = 0
    var afterValue = afterPairs
    while start < line.tokens.count {
      let ref = TokenRef(line: number, token: start)
      if taken.contains(ref) || rests.contains(ref) {
        start += 1
        afterValue = false
        continue
      }
      if let field = numberedService(number, at: start) {
        fields.append(field.field)
        start = field.end
        continue
      }
      if let end = readWrappedLabel(number, at: start, into: &fields) {
        start = end
        continue
      }
      if start == 0, let heading = totalHeading(number) {
        fields.append(heading)
        break
      }
      let known = label(in: line, at: start, afterValue: afterValue)
      // `Health account payment: $12.00`: a label that no list has may begin with one that the lists have.
      if known.map({ goesOn($0, in: line) }) ?? true,
        let end = readUnknownAmount(number, at: start, afterValue: afterValue, into: &fields)
      {
        start = end
        afterValue = true
      } else if let known {
        if known.hasColon { colons += 1 }
        let end = read(known, line: number, into: &fields)
        // What has no use for the claims, `Tax ID: 123`, stands among pairs as well.
        afterValue = end > known.range.upperBound || afterValue && known.hasColon
        start = max(end, start + 1)
      } else {
        start += 1
      }
    }
    return colons > 1
  }

  /// Whether words follow a label in its phrase, and a colon behind them.
  private func goesOn(_ hit: Hit, in line: Sheet.Line) -> Bool {
    guard !hit.hasColon else { return false }
    for token in line.tokens[hit.range.upperBound...] {
      if token.startsPhrase || token.number != nil { return false }
      if token.endsWithColon { return true }
    }
    return false
  }

  /// The label that begins at a token, if a label may stand there.
  func label(in line: Sheet.Line, at start: Int, afterValue: Bool) -> Hit? {
    let tokens = line.tokens
    let opens =
      start == 0 || tokens[start].startsPhrase || tokens[start - 1].text == "|"
      || tokens[start - 1].endsWithColon || tokens[start - 1].text.utf8.last == UInt8(ascii: ")")
    guard let match = index.longestMatch(in: tokens, at: start) else { return nil }
    var end = start + match.count
    // `Núm. de reclamación / Claim number:`, one label in two languages.
    if end + 1 < tokens.count, tokens[end].text == "/",
      let other = index.longestMatch(in: tokens, at: end + 1),
      other.senses.contains(where: { sense in match.senses.contains { $0.role == sense.role } })
    {
      end += 1 + other.count
    }
    var hasColon = tokens[end - 1].endsWithColon
    var network: (NetworkStatus, Range<Int>)?
    if !hasColon, end < tokens.count, tokens[end].text.hasPrefix("("),
      let close = (end..<min(end + 4, tokens.count)).first(where: { tokens[$0].text.hasSuffix("):") })
    {
      let inside = tokens[end...close].map(\.text).joined(separator: " ")
      if let status = StatusReading.network(inside) { network = (status, end..<close + 1) }
      hasColon = true
      end = close + 1
    }
    if !hasColon, end < tokens.count, tokens[end].text == ":" {
      hasColon = true
      end += 1
    }
    while end < tokens.count, isLeader(tokens[end].text) {
      hasColon = true
      end += 1
    }
    let senses = match.senses.filter { sense in
      switch sense.place {
      case .heading: false
      case .sentence: true
      case .field: opens || (hasColon && afterValue)
      // `… Preferred provider Recd 11/08/2024 Processed 11/14/2024`
      case .anywhere:
        opens || (hasColon && afterValue)
          || isOfDate(sense.role) && end < tokens.count && tokens[end].date != nil
      }
    }
    guard !senses.isEmpty else { return nil }
    return Hit(range: start..<end, senses: senses, hasColon: hasColon, network: network)
  }

  private func isOfDate(_ role: Role) -> Bool {
    role == .receivedDate || role == .processedDate || role == .paidDate
  }

  /// Dots that lead from a label to its value.
  func isLeader(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") } && !text.isEmpty
  }

  /// Reads the value of a label; returns the first token after what was read.
  func read(_ hit: Hit, line number: Int, into fields: inout [Field]) -> Int {
    let line = sheet.lines[number]
    if let network = hit.network {
      fields.append(
        Field(
          role: .networkStatus, value: .network(network.status),
          tokens: network.tokens.map { TokenRef(line: number, token: $0) }, line: number,
          position: hit.range.lowerBound))
    }
    if let end = readPair(hit, line: number, into: &fields) { return end }
    let right = valueRange(after: hit.range.upperBound, in: number)
    for sense in hit.senses where FieldScan.isField(sense.role) {
      let isTotal = line.tokens[hit.range.lowerBound].letters.starts(with: "total".utf8)
      // A sum's label is no claim's field.
      func append(_ found: FieldValue.Found, _ valueLine: Int, _ range: Range<Int>) {
        let used = range.lowerBound..<min(range.lowerBound + found.count, range.upperBound)
        var field = Field(
          role: sense.role, value: found.value, tokens: used.map { TokenRef(line: valueLine, token: $0) },
          line: number, position: hit.range.lowerBound, isTotal: isTotal)
        if joinHyphenated(&field, at: Span(line: valueLine, tokens: used)) {
          // The name goes on at the start of the next line.
        } else if used.upperBound == range.upperBound {
          extend(&field, wrappedBelow: Span(line: valueLine, tokens: used), label: hit, labelLine: number)
        }
        fields.append(field)
        if sense.role == .paymentNumber,
          let method = StatusReading.method(ofNumberLabel: line.text(hit.range))
        {
          field.role = .paymentMethod
          field.value = .method(method)
          field.tokens = hit.range.map { TokenRef(line: number, token: $0) }
          fields.append(field)
        }
        appendParenthesis(
          after: used.upperBound, within: range, line: valueLine, role: sense.role, into: &fields)
      }
      let isAdjacent = !right.isEmpty && !line.tokens[right.lowerBound].startsPhrase
      if !right.isEmpty,
        hit.hasColon || isAdjacent || sense.place == .sentence || !hasLabelAbove(hit, number),
        // `Relationship Employee`: who the patient is to the plan is a label elsewhere.
        isAdjacent || sense.role == .patientRelationship || !(hit.hasColon == false && isLabel(line, right)),
        let found = FieldValue.read(sense.role, from: line.tokens[right])
      {
        // `Deductible: $0.00 used of $500.00` is a sentence, not a label and its amount.
        if sense.role.isAmount, right.count > found.count,
          !beginsWrappedLabel(right.lowerBound + found.count, in: number)
        {
          continue
        }
        // `FUND OFFICE TELEPHONE`, `Group Hospital Indemnity Claims`: a word alone is no label of what follows it.
        if isAdjacent, !hit.hasColon, sense.role == .groupName, hit.range.count == 1,
          line.tokens[right].contains(where: isNumberOfAddress)
        {
          continue
        }
        // Without a colon, a name right after its label in one phrase is usually prose or a longer label.
        if sense.role == .remarkCode, explainsCode(right.lowerBound + found.count, in: number) { continue }
        if isAdjacent, !hit.hasColon, sense.place != .sentence, FieldScan.isName(sense.role),
          !isUpperOrTitle(line.tokens[right])
        {
          continue
        }
        append(found, number, right)
        return right.lowerBound + found.count
      }
      if sense.place == .sentence || hit.hasColon, let date = wrappedDate(sense.role, right, number) {
        fields.append(
          Field(
            role: sense.role, value: .date(date.date), tokens: date.tokens, line: number,
            position: hit.range.lowerBound, isTotal: false))
        return line.tokens.count
      }
      // What begins a sentence elsewhere is a heading of its value where it is a phrase of its own.
      guard
        sense.place != .sentence || hit.range.lowerBound == 0
          || line.tokens[hit.range.lowerBound].startsPhrase,
        right.isEmpty || line.tokens[right.lowerBound].startsPhrase
      else { continue }
      if let above = valueAbove(hit, number),
        let found = FieldValue.read(sense.role, from: sheet.lines[above.line].tokens[above.tokens]),
        isNearer(above, hit, number, sense.role)
      {
        append(found, above.line, above.tokens)
        return hit.range.upperBound
      }
      if let below = valueBelow(hit, number), !beginsLegend(sense.role, below),
        let found = FieldValue.read(sense.role, from: sheet.lines[below.line].tokens[below.tokens])
      {
        append(found, below.line, below.tokens)
        return hit.range.upperBound
      }
      if hit.hasColon, right.isEmpty, let next = wrappedValue(number),
        let found = FieldValue.read(sense.role, from: sheet.lines[next.line].tokens[next.tokens])
      {
        append(found, next.line, next.tokens)
        return hit.range.upperBound
      }
    }
    return hit.range.upperBound
  }

  /// Whether a word is a number as telephones, boxes and ZIP codes have, and no name of a group.
  private func isNumberOfAddress(_ token: Token) -> Bool {
    token.letters.count(where: { (48...57).contains($0) }) >= Self.digitsOfAddress
  }

  /// `PO Box 1188` and `68501`; a union's local has fewer.
  private static let digitsOfAddress = 4

  func isUpperOrTitle(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first?.text.unicodeScalars.first else { return false }
    return first.properties.isUppercase
  }

  static func isName(_ role: Role) -> Bool {
    switch role {
    case .patientName, .memberName, .providerName, .groupName, .payee: true
    default: false
    }
  }

  /// Whether a role has a value that stands beside a label.
  static func isField(_ role: Role) -> Bool {
    switch role {
    case .section, .total, .ignored, .lineNumber, .lineApproval, .accumulatorKind, .accumulatorScope,
      .accumulatorNetwork,
      .percent:
      false
    default: true
    }
  }
}
