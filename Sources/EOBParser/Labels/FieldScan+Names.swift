import DisputeModel
import PDFLayout
import PayerProfiles

// Names that go on: over two lines, in pairs with an ID, with a relationship or a network status in parentheses.
extension FieldScan {
  /// Joins a name that a hyphen breaks at the end of a line to its rest on the next.
  func joinHyphenated(_ field: inout Field, at span: Span) -> Bool {
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
  func extend(_ field: inout Field, wrappedBelow span: Span, labelLine: Int) {
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
  func readPair(_ hit: Hit, line number: Int, into fields: inout [Field]) -> Int? {
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
  func appendParenthesis(
    after end: Int, within range: Range<Int>, line: Int, role: Role, into fields: inout [Field]
  ) {
    let tokens = sheet.lines[line].tokens
    guard FieldScan.isName(role) || role == .claimNumber, end < tokens.count else { return }
    var start = end
    // `Claim # 8680000000001 for NAME (Spouse)`, `…, services provided by …`
    if role == .claimNumber {
      guard WrappedSentences.isPreposition(tokens[start]), start + 1 < tokens.count else { return }
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
      // `Group: Sample Works (21884-003)`
      if role == .groupName, start == close, CodeReading.isIdentifier(String(inside.dropFirst().dropLast())) {
        fields.append(
          Field(
            role: .groupNumber, value: .text(String(inside.dropFirst().dropLast())),
            tokens: [TokenRef(line: line, token: start)], line: line, position: start))
        return
      }
      appendStatus(inside, start..<close + 1, line: line, role: role, into: &fields)
      // `services provided by NAME (In-network) on 01/08/2020 - 01/16/2020`
      if role == .providerName, close + 2 < tokens.count, WrappedSentences.isBeforeDate(tokens[close + 1]),
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

  func appendStatus(
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
}
