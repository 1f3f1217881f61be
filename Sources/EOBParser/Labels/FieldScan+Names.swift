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

  /// Adds the other lines of a long name.
  func extend(_ field: inout Field, wrappedBelow span: Span, label: Hit, labelLine: Int) {
    guard FieldScan.isName(field.role), case .text(let text) = field.value, span.line == labelLine else {
      return
    }
    let rest = NameContinuation(index: index, sheet: sheet, taken: taken).rest(
      of: span,
      after: NameContinuation.Label(role: field.role, range: label.range, hasColon: label.hasColon))
    guard !rest.isEmpty else { return }
    let words = [text] + rest.map { sheet.lines[$0.line].tokens[$0.token].text }
    var name = words.joined(separator: " ")
    while name.hasSuffix(",") || name.hasSuffix(";") { name.removeLast() }
    field.value = .text(name)
    field.tokens += rest
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
    let right = valueRange(after: end, in: number)
    let places = [right.isEmpty ? nil : Span(line: number, tokens: right), valueBelow(both, number)]
    guard
      let values = places.lazy.compactMap({ $0 }).map(pairTokens).first(where: { $0.contains(where: isSlash) }
      ),
      let cut = values.lastIndex(where: isSlash)
    else { return nil }
    for (senses, refs) in [(hit.senses, values[..<cut]), (second.senses, values[(cut + 1)...])] {
      let words = refs.map { sheet.lines[$0.line].tokens[$0.token] }
      for sense in senses where FieldScan.isField(sense.role) {
        guard let found = FieldValue.read(sense.role, from: words[...]) else { continue }
        fields.append(
          Field(
            role: sense.role, value: found.value, tokens: Array(refs.prefix(found.count)), line: number,
            position: hit.range.lowerBound))
        break
      }
    }
    return end
  }

  /// The tokens of two values with a slash between them, of which the second, or the first one's last words, may stand
  /// on the next line.
  private func pairTokens(_ place: Span) -> [TokenRef] {
    let line = sheet.lines[place.line]
    var values = place.tokens.map { TokenRef(line: place.line, token: $0) }
    guard !values.dropLast().contains(where: isSlash), place.line + 1 < sheet.lines.count else {
      return values
    }
    let next = sheet.lines[place.line + 1]
    let box = line.box(place.tokens)
    guard next.page == line.page, next.box.y0 - box.y1 < FieldScan.maximumLeadingOfPair * line.fontSize,
      let phrase = next.phrases.first(where: { abs(next.box($0).x0 - box.x0) < FieldScan.sameEdge }),
      !isLabel(next, phrase)
    else { return values }
    let rest = phrase.map { TokenRef(line: place.line + 1, token: $0) }
    if values.contains(where: isSlash) || rest.contains(where: isSlash) { values += rest }
    return values
  }

  /// The lines of a pair of values are at most this far apart, in font sizes.
  private static let maximumLeadingOfPair: Float = 0.5
  /// They begin at the same left edge, to this many points.
  private static let sameEdge: Float = 1.5

  private func isSlash(_ ref: TokenRef) -> Bool { sheet.lines[ref.line].tokens[ref.token].text == "/" }

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
    // `Patient: NAME / EE`
    if role == .patientName, tokens[start].text == "/", start + 1 < range.upperBound {
      let status = start + 1..<range.upperBound
      appendStatus(
        tokens[status].map(\.text).joined(separator: " "), status, line: line, role: role, into: &fields)
      return
    }
    // `Group: NAME #40117`
    if role == .groupName, tokens[start].text == "#", start + 1 < range.upperBound,
      let number = FieldValue.read(.groupNumber, from: tokens[(start + 1)..<range.upperBound])
    {
      fields.append(
        Field(
          role: .groupNumber, value: number.value,
          tokens: (0..<number.count).map { TokenRef(line: line, token: start + 1 + $0) }, line: line,
          position: start))
      return
    }
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
