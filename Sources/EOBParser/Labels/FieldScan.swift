import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds labels and their values: at the right, below, in the middle of a sentence, two labels above two
/// values, several pairs on one line.
struct FieldScan {
  let index: LabelIndex
  let sheet: Sheet
  /// Tokens that belong to cells and headings of tables.
  let taken: Set<TokenRef>

  /// A value below its label is at most this far away, in font sizes of the label.
  private static let maximumDropBelow: Float = 1.3
  /// A value below its label begins at most this far beside it, in font sizes.
  private static let maximumShift: Float = 1.0

  /// A label that was found.
  private struct Hit {
    var range: Range<Int>
    var senses: [LabelIndex.Sense]
    var hasColon: Bool
    /// The status in parentheses inside the label: `Provider (In-Network):`.
    var network: (status: NetworkStatus, tokens: Range<Int>)?
  }

  /// The fields in reading order.
  func fields() -> [Field] {
    var fields: [Field] = []
    for line in sheet.lines.indices { scan(line, into: &fields) }
    return fields
  }

  private func scan(_ number: Int, into fields: inout [Field]) {
    let line = sheet.lines[number]
    var start = 0
    var afterValue = false
    while start < line.tokens.count {
      if taken.contains(TokenRef(line: number, token: start)) {
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
      guard let hit = label(in: line, at: start, afterValue: afterValue) else {
        if let end = readUnknownAmount(number, at: start, afterValue: afterValue, into: &fields) {
          start = end
          afterValue = true
        } else {
          start += 1
        }
        continue
      }
      let end = read(hit, line: number, into: &fields)
      afterValue = end > hit.range.upperBound
      start = max(end, start + 1)
    }
  }

  /// An amount whose label no list has, read by the words of the label: `Recognized cost: $120.00`.
  private func readUnknownAmount(_ number: Int, at start: Int, afterValue: Bool, into fields: inout [Field])
    -> Int?
  {
    let tokens = sheet.lines[number].tokens
    guard start == 0 || tokens[start].startsPhrase || afterValue,
      let colon = (start..<min(start + 6, tokens.count)).first(where: { tokens[$0].endsWithColon }),
      colon > start || tokens[start].letters.count > 3,
      !(start + 1..<colon + 1).contains(where: { tokens[$0].startsPhrase }), colon + 1 < tokens.count,
      let amount = tokens[colon + 1].number,
      amount.isMoney || amount == .dash, let money = amount.money,
      colon + 2 >= tokens.count || tokens[colon + 2].startsPhrase || tokens[colon + 2].text == "|",
      let role = HeadingReader(index: index).read([Array(tokens[start...colon])], ofMoney: true).role,
      case .amount = role
    else { return nil }
    var field = Field(
      role: role, value: .money(money), tokens: [TokenRef(line: number, token: colon + 1)], line: number,
      position: start,
      isTotal: tokens[start].letters.starts(with: "total".utf8))
    field.isGuess = true
    fields.append(field)
    return colon + 2
  }

  /// A label of sums that stands alone, above labelled amounts.
  private func totalHeading(_ number: Int) -> Field? {
    let tokens = sheet.lines[number].tokens
    guard tokens.count <= 8, !tokens.contains(where: { $0.number?.isMoney == true }),
      let match = index.longestMatch(in: tokens, at: 0),
      match.senses.contains(where: { $0.role == .total })
        || tokens[0].letters.starts(with: "total".utf8)
          && match.senses.contains(where: { $0.role == .claimNumber })
    else { return nil }
    return Field(
      role: .total, value: .text(sheet.lines[number].text),
      tokens: tokens.indices.map { TokenRef(line: number, token: $0) }, line: number, position: 0)
  }

  /// `Service 2 of 6: Office visit`
  private func numberedService(_ number: Int, at start: Int) -> (field: Field, end: Int)? {
    let tokens = sheet.lines[number].tokens
    guard tokens[start].startsPhrase || start == 0, start + 1 < tokens.count,
      ["service", "line", "item", "servicio", "procedure"].contains(where: {
        tokens[start].letters.elementsEqual($0.utf8)
      }),
      tokens[start + 1].letters.first.map({ (48...57).contains($0) }) == true
    else { return nil }
    guard
      let colon = (start + 1..<min(start + 5, tokens.count)).first(where: {
        tokens[$0].endsWithColon || tokens[$0].text == "-" || tokens[$0].text == "–"
      })
    else { return nil }
    var end = colon + 1
    while end < tokens.count, end == colon + 1 || !tokens[end].startsPhrase { end += 1 }
    guard end > colon + 1 else { return nil }
    let range = colon + 1..<end
    let field = Field(
      role: .description, value: .text(sheet.lines[number].text(range)),
      tokens: range.map { TokenRef(line: number, token: $0) }, line: number, position: start,
      startsService: true)
    return (field, end)
  }

  /// A label that a line's end breaks: `Allowed` at the end, `Amount: $1,004.57` on the next line.
  private func readWrappedLabel(_ number: Int, at start: Int, into fields: inout [Field]) -> Int? {
    let line = sheet.lines[number]
    guard line.tokens.count - start <= 3, number + 1 < sheet.lines.count,
      sheet.lines[number + 1].page == line.page,
      line.tokens[start].startsPhrase || start == 0 || afterColonOrValue(line, start),
      !line.tokens[start...].contains(where: \.endsWithColon)
    else { return nil }
    let next = sheet.lines[number + 1]
    guard next.box.y0 - line.box.y1 < FieldScan.maximumDropBelow * line.fontSize,
      next.box.x0 < line.tokens[start].box.x0
    else { return nil }
    for count in 1...min(4, next.tokens.count) where next.tokens[count - 1].endsWithColon {
      guard !next.tokens[..<(count - 1)].contains(where: \.endsWithColon) else { return nil }
      let letters = line.tokens[start...].flatMap(\.letters) + next.tokens[..<count].flatMap(\.letters)
      let range = valueRange(after: count, in: number + 1)
      for sense in index.senses(ofLetters: letters)
      where sense.place != .heading && FieldScan.isField(sense.role) {
        guard !range.isEmpty, let found = FieldValue.read(sense.role, from: next.tokens[range]) else {
          continue
        }
        fields.append(
          Field(
            role: sense.role, value: found.value,
            tokens: range.prefix(found.count).map { TokenRef(line: number + 1, token: $0) },
            line: number, position: start, isTotal: letters.starts(with: "total".utf8)))
        return line.tokens.count
      }
    }
    return nil
  }

  /// Whether the rest of a line and the beginning of the next are a label: `Allowed` and `Amount:`.
  private func beginsWrappedLabel(_ start: Int, in number: Int) -> Bool {
    let rest = sheet.lines[number].tokens[start...]
    guard !rest.isEmpty, rest.count <= 3, number + 1 < sheet.lines.count,
      let colon = sheet.lines[number + 1].tokens.prefix(4).firstIndex(where: \.endsWithColon)
    else { return false }
    return !index.senses(ofLetters: (rest + sheet.lines[number + 1].tokens[...colon]).flatMap(\.letters))
      .isEmpty
  }

  private func afterColonOrValue(_ line: Sheet.Line, _ start: Int) -> Bool {
    line.tokens[..<start].contains(where: \.endsWithColon)
  }

  /// The label that begins at a token, if a label may stand there.
  private func label(in line: Sheet.Line, at start: Int, afterValue: Bool) -> Hit? {
    let tokens = line.tokens
    let opens =
      start == 0 || tokens[start].startsPhrase || tokens[start - 1].text == "|"
      || tokens[start - 1].endsWithColon
    guard let match = index.longestMatch(in: tokens, at: start) else { return nil }
    var end = start + match.count
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
      case .anywhere: opens || (hasColon && afterValue)
      }
    }
    guard !senses.isEmpty else { return nil }
    return Hit(range: start..<end, senses: senses, hasColon: hasColon, network: network)
  }

  /// Dots that lead from a label to its value.
  private func isLeader(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") } && !text.isEmpty
  }

  /// Reads the value of a label; returns the first token after what was read.
  private func read(_ hit: Hit, line number: Int, into fields: inout [Field]) -> Int {
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
          extend(&field, wrappedBelow: Span(line: valueLine, tokens: used), labelLine: number)
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
        isAdjacent || !(hit.hasColon == false && isLabel(line, right)),
        let found = FieldValue.read(sense.role, from: line.tokens[right])
      {
        // `Deductible: $0.00 used of $500.00` is a sentence, not a label and its amount.
        if !sense.role.amountKinds.isEmpty, right.count > found.count,
          !beginsWrappedLabel(right.lowerBound + found.count, in: number)
        {
          continue
        }
        // Without a colon, a name right after its label in one phrase is usually prose or a longer label.
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

  /// Joins a name that a hyphen breaks at the end of a line to its rest on the next.
  private func joinHyphenated(_ field: inout Field, at span: Span) -> Bool {
    guard FieldScan.isName(field.role), case .text(let text) = field.value,
      span.tokens.upperBound == sheet.lines[span.line].tokens.count,
      let last = sheet.lines[span.line].tokens.last, last.text.hasSuffix("-"),
      span.line + 1 < sheet.lines.count,
      sheet.lines[span.line + 1].page == sheet.lines[span.line].page,
      let rest = sheet.lines[span.line + 1].tokens.first,
      rest.text.unicodeScalars.first?.properties.isAlphabetic == true,
      index.longestMatch(in: sheet.lines[span.line + 1].tokens, at: 0) == nil
    else { return false }
    field.value = .text(text + "-" + rest.text)
    field.tokens.append(TokenRef(line: span.line + 1, token: 0))
    return true
  }

  /// Adds the second line of a long name: a phrase right below the first, at the same left edge, in a line
  /// where no label stands before it.
  private func extend(_ field: inout Field, wrappedBelow span: Span, labelLine: Int) {
    guard FieldScan.isName(field.role), case .text(let text) = field.value, span.line == labelLine else {
      return
    }
    let line = sheet.lines[span.line]
    let box = line.box(span.tokens)
    guard box.width > 12 * line.fontSize else { return }
    for next in span.line + 1..<min(span.line + 3, sheet.lines.count) {
      let candidate = sheet.lines[next]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 < 0.5 * line.fontSize else { return }
      for phrase in candidate.phrases where abs(candidate.box(phrase).x0 - box.x0) < 1.5 {
        guard !isLabel(candidate, phrase), !taken.contains(TokenRef(line: next, token: phrase.lowerBound)),
          !candidate.phrases.contains(where: {
            $0.upperBound <= phrase.lowerBound && isLabel(candidate, $0)
              && candidate.box($0).x0 > box.x0 - 20 * line.fontSize
          }),
          let found = FieldValue.read(field.role, from: candidate.tokens[phrase]),
          case .text(let more) = found.value,
          candidate.tokens[phrase].allSatisfy({ $0.number == nil && $0.date == nil })
        else { return }
        field.value = .text(text + " " + more)
        field.tokens += phrase.prefix(found.count).map { TokenRef(line: next, token: $0) }
        return
      }
    }
  }

  /// `Claim # / ID` over `8680000000001 / U12345678`.
  private func readPair(_ hit: Hit, line number: Int, into fields: inout [Field]) -> Int? {
    let tokens = sheet.lines[number].tokens
    let slash = hit.range.upperBound
    guard slash + 1 < tokens.count, tokens[slash].text == "/", !tokens[slash + 1].startsPhrase,
      let second = index.longestMatch(in: tokens, at: slash + 1)
    else { return nil }
    let end = slash + 1 + second.count
    let both = Hit(
      range: hit.range.lowerBound..<end, senses: hit.senses, hasColon: tokens[end - 1].endsWithColon)
    let place: Span
    let right = valueRange(after: end, in: number)
    if !right.isEmpty, sheet.lines[number].tokens[right].contains(where: { $0.text == "/" }) {
      place = Span(line: number, tokens: right)
    } else if let below = valueBelow(both, number) {
      place = below
    } else {
      return nil
    }
    let values = sheet.lines[place.line].tokens
    guard let cut = place.tokens.last(where: { values[$0].text == "/" }) else { return nil }
    for (senses, range) in [
      (hit.senses, place.tokens.lowerBound..<cut), (second.senses, cut + 1..<place.tokens.upperBound),
    ] {
      for sense in senses where FieldScan.isField(sense.role) && !range.isEmpty {
        guard let found = FieldValue.read(sense.role, from: values[range]) else { continue }
        fields.append(
          Field(
            role: sense.role, value: found.value,
            tokens: range.prefix(found.count).map { TokenRef(line: place.line, token: $0) },
            line: number, position: hit.range.lowerBound))
        break
      }
    }
    return end
  }

  /// What stands in parentheses after a name: a relationship or a network status.
  private func appendParenthesis(
    after end: Int, within range: Range<Int>, line: Int, role: Role, into fields: inout [Field]
  ) {
    let tokens = sheet.lines[line].tokens
    guard FieldScan.isName(role) || role == .claimNumber, end < tokens.count else { return }
    var start = end
    // `Claim # 8680000000001 for NAME (Spouse)`, `…, services provided by …`
    if role == .claimNumber {
      guard tokens[start].letters.elementsEqual("for".utf8), start + 1 < tokens.count else { return }
      let rest = start + 1..<valueRange(after: start + 1, in: line).upperBound
      guard !rest.isEmpty, let found = FieldValue.read(.patientName, from: tokens[rest]) else { return }
      fields.append(
        Field(
          role: .patientName, value: found.value,
          tokens: rest.prefix(found.count).map { TokenRef(line: line, token: $0) },
          line: line, position: start))
      start = rest.lowerBound + found.count
    }
    guard start < tokens.count else { return }
    if tokens[start].text.hasPrefix("(") {
      guard let close = (start..<min(start + 4, tokens.count)).first(where: { tokens[$0].text.contains(")") })
      else { return }
      let inside = tokens[start...close].map(\.text).joined(separator: " ")
      appendStatus(inside, start..<close + 1, line: line, role: role, into: &fields)
      // `services provided by NAME (In-network) on 01/08/2020 - 01/16/2020`
      if role == .providerName, close + 2 < tokens.count, tokens[close + 1].letters.elementsEqual("on".utf8),
        let found = FieldValue.read(.serviceDate, from: tokens[(close + 2)...])
      {
        fields.append(
          Field(
            role: .serviceDate, value: found.value,
            tokens: (close + 2..<close + 2 + found.count).map { TokenRef(line: line, token: $0) }, line: line,
            position: close + 1))
      }
    } else if role == .providerName {
      let rest = tokens[start..<phraseEnd(line, start)].map(\.text)
      if let network = StatusReading.trailingNetwork(Array(rest)), network.count == rest.count {
        appendStatus(
          rest.joined(separator: " "), start..<start + rest.count, line: line, role: role, into: &fields)
      }
    }
  }

  private func appendStatus(
    _ text: String, _ range: Range<Int>, line: Int, role: Role, into fields: inout [Field]
  ) {
    let tokens = range.map { TokenRef(line: line, token: $0) }
    if role == .providerName, let status = StatusReading.network(text) {
      fields.append(
        Field(
          role: .networkStatus, value: .network(status), tokens: tokens, line: line,
          position: range.lowerBound))
    } else if role != .providerName, let relationship = StatusReading.relationship(text) {
      fields.append(
        Field(
          role: .patientRelationship, value: .relationship(relationship), tokens: tokens, line: line,
          position: range.lowerBound))
    }
  }

  private func phraseEnd(_ line: Int, _ start: Int) -> Int {
    let tokens = sheet.lines[line].tokens
    var end = start + 1
    while end < tokens.count, !tokens[end].startsPhrase { end += 1 }
    return end
  }

  /// The tokens at the right of a label: to the end of the phrase, or to the next label in it.
  private func valueRange(after end: Int, in number: Int) -> Range<Int> {
    let line = sheet.lines[number]
    guard end < line.tokens.count else { return end..<end }
    var stop = end + 1
    while stop < line.tokens.count, !line.tokens[stop].startsPhrase {
      if line.tokens[stop].text == "|" { break }
      if let next = index.longestMatch(in: line.tokens, at: stop) {
        let last = stop + next.count - 1
        let isColon =
          line.tokens[last].endsWithColon
          || (last + 1 < line.tokens.count && line.tokens[last + 1].text == ":")
        if isColon || next.senses.contains(where: { $0.place == .sentence }) { break }
        if line.tokens[stop - 1].text.hasSuffix(","),
          next.senses.contains(where: { $0.role == .claimNumber }), last + 1 < line.tokens.count,
          CodeReading.isIdentifier(line.tokens[last + 1].text)
        {
          break
        }
      }
      stop += 1
    }
    if line.tokens[end].text == "|" { return end..<end }
    return end..<stop
  }

  private func isLabel(_ line: Sheet.Line, _ range: Range<Int>) -> Bool {
    guard let match = index.longestMatch(in: line.tokens, at: range.lowerBound) else { return false }
    let senses = match.senses.filter { $0.place != .heading }
    guard !senses.isEmpty else { return false }
    if match.count >= range.count || line.tokens[range.lowerBound + match.count - 1].endsWithColon {
      return true
    }
    // A label and its value a space apart: `Participant Id 523333369`.
    let rest = line.tokens[(range.lowerBound + match.count)..<range.upperBound]
    return senses.contains { sense in
      switch sense.role {
      case .memberId, .subscriberId, .groupNumber, .claimNumber, .patientAccount, .receivedDate,
        .processedDate, .paidDate, .statementDate, .providerNPI,
        .paymentNumber, .documentNumber:
        sense.place != .sentence && FieldValue.read(sense.role, from: rest) != nil
      default: false
      }
    }
  }

  /// Whether the phrase of a label without colon stands over a value rather than beside it: the phrase below
  /// begins where the label begins and is no label.
  private func hasLabelAbove(_ hit: Hit, _ number: Int) -> Bool {
    guard let below = valueBelow(hit, number) else { return false }
    let box = sheet.lines[number].box(hit.range)
    let under = sheet.lines[below.line].box(below.tokens)
    return abs(box.x0 - under.x0) < 2
      && hit.senses.contains {
        FieldValue.read($0.role, from: sheet.lines[below.line].tokens[below.tokens]) != nil
      }
  }

  /// The phrase right below a label.
  private func valueBelow(_ hit: Hit, _ number: Int) -> Span? {
    let line = sheet.lines[number]
    let box = line.box(hit.range)
    let size = line.fontSize
    for next in number + 1..<min(number + 4, sheet.lines.count) {
      let candidate = sheet.lines[next]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 <= FieldScan.maximumDropBelow * size else {
        break
      }
      for phrase in candidate.phrases {
        let under = candidate.box(phrase)
        guard under.y0 >= box.y0 + box.height * 0.5 else { continue }
        guard under.overlapX(box) > 0,
          abs(under.x0 - box.x0) <= FieldScan.maximumShift * size
            || abs(under.midX - box.midX) <= FieldScan.maximumShift * size
            || abs(under.x1 - box.x1) <= FieldScan.maximumShift * size
        else { continue }
        if isLabel(candidate, phrase) || taken.contains(TokenRef(line: next, token: phrase.lowerBound)) {
          return nil
        }
        return Span(line: next, tokens: phrase)
      }
    }
    return nil
  }

  /// Whether a note's code begins a line of the notes' legend rather than being the value of the label above it.
  private func beginsLegend(_ role: Role, _ span: Span) -> Bool {
    guard role == .remarkCode else { return false }
    let tokens = sheet.lines[span.line].tokens
    return span.tokens.upperBound < tokens.count
      && CodeReading.remarkCode(tokens[span.tokens.upperBound].text) == nil
      && tokens[span.tokens.upperBound].box.x0 - tokens[span.tokens.upperBound - 1].box.x1 < 6
        * tokens[span.tokens.upperBound].fontSize
  }

  /// A date that a line's end breaks: `processed on Jul` and `20, 2020`.
  private func wrappedDate(_ role: Role, _ right: Range<Int>, _ number: Int) -> (
    date: CalendarDate, tokens: [TokenRef]
  )? {
    let line = sheet.lines[number]
    switch role {
    case .processedDate, .receivedDate, .paidDate, .statementDate: break
    default: return nil
    }
    guard right.upperBound == line.tokens.count, right.count < 3, number + 1 < sheet.lines.count,
      sheet.lines[number + 1].page == line.page
    else { return nil }
    let refs =
      right.map { TokenRef(line: number, token: $0) }
      + sheet.lines[number + 1].tokens.indices.prefix(3).map { TokenRef(line: number + 1, token: $0) }
    let words = refs.map { sheet.lines[$0.line].tokens[$0.token].text[...] }
    guard let found = DateReading.date(in: words, at: 0), found.count > right.count else { return nil }
    return (found.date, Array(refs.prefix(found.count)))
  }

  /// The phrase right above a label, where labels stand below their values.
  private func valueAbove(_ hit: Hit, _ number: Int) -> Span? {
    guard !hit.hasColon else { return nil }
    let line = sheet.lines[number]
    let box = line.box(hit.range)
    for above in stride(from: number - 1, through: max(0, number - 3), by: -1) {
      let candidate = sheet.lines[above]
      guard candidate.page == line.page,
        box.y0 - candidate.box.y1 <= FieldScan.maximumDropBelow * line.fontSize
      else { return nil }
      for phrase in candidate.phrases {
        let over = candidate.box(phrase)
        guard over.overlapX(box) > 0, abs(over.x0 - box.x0) <= FieldScan.maximumShift * line.fontSize else {
          continue
        }
        if isLabel(candidate, phrase) || taken.contains(TokenRef(line: above, token: phrase.lowerBound)) {
          return nil
        }
        return Span(line: above, tokens: phrase)
      }
    }
    return nil
  }

  /// Whether a label belongs to the value above it rather than to one below: the one below is farther away, is
  /// no value of the label, or is missing.
  private func isNearer(_ above: Span, _ hit: Hit, _ number: Int, _ role: Role) -> Bool {
    let box = sheet.lines[number].box(hit.range)
    let distanceAbove = box.y0 - sheet.lines[above.line].box(above.tokens).y1
    guard let below = valueBelow(hit, number),
      FieldValue.read(role, from: sheet.lines[below.line].tokens[below.tokens]) != nil
    else { return true }
    let distanceBelow = sheet.lines[below.line].box(below.tokens).y0 - box.y1
    return distanceAbove < distanceBelow - FieldScan.distinctDistance * sheet.lines[number].fontSize
  }

  /// One distance is less than another when it is so by this many font sizes.
  private static let distinctDistance: Float = 0.1

  /// The first phrase of the next line, where a paragraph of pairs wraps after a label.
  private func wrappedValue(_ number: Int) -> Span? {
    guard number + 1 < sheet.lines.count else { return nil }
    let line = sheet.lines[number]
    let next = sheet.lines[number + 1]
    guard next.page == line.page, next.box.y0 - line.box.y1 < FieldScan.maximumDropBelow * line.fontSize,
      next.box.x0 < line.box.x0 + line.fontSize * 2
    else { return nil }
    return Span(line: number + 1, tokens: 0..<valueRange(after: 0, in: number + 1).upperBound)
  }

  private func isUpperOrTitle(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first?.text.unicodeScalars.first else { return false }
    return first.properties.isUppercase
  }

  private static func isName(_ role: Role) -> Bool {
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
