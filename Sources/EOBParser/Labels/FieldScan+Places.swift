import DisputeModel
import PDFLayout
import PayerProfiles

// Where the value of a label stands: at its right, below, above, at the start of the next line.
extension FieldScan {
  func phraseEnd(_ line: Int, _ start: Int) -> Int {
    let tokens = sheet.lines[line].tokens
    var end = start + 1
    while end < tokens.count, !tokens[end].startsPhrase { end += 1 }
    return end
  }

  /// The tokens at the right of a label: to the end of the phrase, or to the next label in it.
  func valueRange(after end: Int, in number: Int) -> Range<Int> {
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

  func isLabel(_ line: Sheet.Line, _ range: Range<Int>) -> Bool {
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
      case .memberId, .subscriberId, .groupNumber, .claimNumber, .patientAccount, .patientMemberId,
        .receivedDate,
        .processedDate, .paidDate, .statementDate, .providerNPI,
        .paymentNumber, .documentNumber, .patientRelationship:
        sense.place != .sentence && FieldValue.read(sense.role, from: rest) != nil
      default: false
      }
    }
  }

  /// Whether the phrase of a label without colon stands over a value rather than beside it: the phrase below
  /// begins where the label begins and is no label.
  func hasLabelAbove(_ hit: Hit, _ number: Int) -> Bool {
    guard let below = valueBelow(hit, number) else { return false }
    let box = sheet.lines[number].box(hit.range)
    let under = sheet.lines[below.line].box(below.tokens)
    return abs(box.x0 - under.x0) < 2
      && hit.senses.contains {
        FieldValue.read($0.role, from: sheet.lines[below.line].tokens[below.tokens]) != nil
      }
  }

  /// The phrase right below a label.
  func valueBelow(_ hit: Hit, _ number: Int) -> Span? {
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
        if isLabel(candidate, phrase) && !isRelationship(candidate, phrase, of: hit)
          || taken.contains(TokenRef(line: next, token: phrase.lowerBound))
        {
          return nil
        }
        return Span(line: next, tokens: phrase)
      }
    }
    return nil
  }

  /// `Relationship to subscriber` over `Subscriber`: who the patient is to the plan is a label elsewhere.
  private func isRelationship(_ line: Sheet.Line, _ phrase: Range<Int>, of hit: Hit) -> Bool {
    hit.senses.contains { $0.role == .patientRelationship } && phrase.count == 1
      && StatusReading.relationship(line.text(phrase)) != nil
  }

  /// Whether a note's code begins a line of the notes' legend rather than being the value of the label above it.
  func beginsLegend(_ role: Role, _ span: Span) -> Bool {
    guard role == .remarkCode else { return false }
    let tokens = sheet.lines[span.line].tokens
    return span.tokens.upperBound < tokens.count
      && CodeReading.remarkCode(tokens[span.tokens.upperBound].text) == nil
      && tokens[span.tokens.upperBound].box.x0 - tokens[span.tokens.upperBound - 1].box.x1 < 6
        * tokens[span.tokens.upperBound].fontSize
  }

  /// Whether a code is explained right behind it, as in a legend.
  func explainsCode(_ end: Int, in number: Int) -> Bool {
    let tokens = sheet.lines[number].tokens
    guard end + 2 < tokens.count,
      index.longestMatch(in: tokens, at: end) == nil || tokens.last?.text.hasSuffix(".") == true
    else { return false }
    return tokens[end...].allSatisfy { !$0.endsWithColon && $0.number?.isMoney != true }
      && tokens[end...].contains { $0.text.unicodeScalars.first?.properties.isLowercase == true }
  }

  /// A date that a line's end breaks: `processed on Jul` and `20, 2020`.
  func wrappedDate(_ role: Role, _ right: Range<Int>, _ number: Int) -> (
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
  func valueAbove(_ hit: Hit, _ number: Int) -> Span? {
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
  func isNearer(_ above: Span, _ hit: Hit, _ number: Int, _ role: Role) -> Bool {
    let box = sheet.lines[number].box(hit.range)
    let distanceAbove = box.y0 - sheet.lines[above.line].box(above.tokens).y1
    guard let below = valueBelow(hit, number),
      FieldValue.read(role, from: sheet.lines[below.line].tokens[below.tokens]) != nil
    else { return true }
    let distanceBelow = sheet.lines[below.line].box(below.tokens).y0 - box.y1
    return distanceAbove < distanceBelow - FieldScan.distinctDistance * sheet.lines[number].fontSize
  }

  /// One distance is less than another when it is so by this many font sizes.
  static let distinctDistance: Float = 0.1

  /// The first phrase of the next line, where a paragraph of pairs wraps after a label.
  func wrappedValue(_ number: Int) -> Span? {
    guard number + 1 < sheet.lines.count else { return nil }
    let line = sheet.lines[number]
    let next = sheet.lines[number + 1]
    guard next.page == line.page, next.box.y0 - line.box.y1 < FieldScan.maximumDropBelow * line.fontSize,
      next.box.x0 < line.box.x0 + line.fontSize * 2
    else { return nil }
    return Span(line: number + 1, tokens: 0..<valueRange(after: 0, in: number + 1).upperBound)
  }
}
