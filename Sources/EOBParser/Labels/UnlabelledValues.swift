import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds values that their place announces instead of a label: a network status beside a provider, a patient
/// above a claim's number, a provider and a date above a table, the recipient's address.
struct UnlabelledValues {
  let index: LabelIndex
  let sheet: Sheet
  let tables: [Table]
  let taken: TokenSet
  /// The labelled values.
  let fields: [Field]

  /// What names a claim stands at most this many lines above its table.
  private static let maximumLinesAboveTable = 8
  /// Lines of one block are at most this far apart, in font sizes.
  private static let maximumLeading: Float = 1.4
  /// Names of people and practices are no longer than this many words.
  private static let maximumNameWords = 10

  /// The values in reading order.
  func found() -> [Field] {
    let labelled = TokenSet(sheet, fields.lazy.flatMap(\.tokens))
    var result: [Field] = []
    for number in sheet.lines.indices { result.append(contentsOf: networks(number, labelled: labelled)) }
    for table in tables where table.kind == .services {
      result.append(contentsOf: aboveTable(table, labelled: labelled))
    }
    result += ClaimBands(sheet: sheet, taken: taken, fields: fields, isName: isName).found()
    if !tables.contains(where: { $0.kind == .services }) {
      let cards = ServiceCards(sheet: sheet, fields: fields).found()
      result += cards
      // Where services have titles of their own, amounts one under the other sum them up.
      if cards.isEmpty, !fields.contains(where: { $0.role == .description || $0.role == .procedureCode }) {
        result += ServiceLedgers(index: index, sheet: sheet, fields: fields).found()
      }
    }
    for field in fields where field.role == .claimNumber {
      result += nameAbove(field, labelled: labelled)
    }
    return result
  }

  // MARK: Network status

  private func networks(_ number: Int, labelled: TokenSet) -> [Field] {
    let line = sheet.lines[number]
    var result: [Field] = []
    for phrase in line.phrases
    where StatusReading.mayEndWithNetwork(line.tokens[phrase]) {
      let refs = phrase.map { TokenRef(line: number, token: $0) }
      guard !refs.contains(where: { taken.contains($0) || labelled.contains($0) }) else { continue }
      let words = line.tokens[phrase].map(\.text)
      if words[0].hasPrefix("("), words[words.count - 1].hasSuffix(")"), words.count <= Self.maximumNameWords,
        let status = StatusReading.statedNetwork(words.joined(separator: " "))
      {
        result.append(
          Field(
            role: .networkStatus, value: .network(status), tokens: Array(refs), line: number,
            position: phrase.lowerBound))
        continue
      }
      guard let network = StatusReading.trailingNetwork(words), words.count <= Self.maximumNameWords else {
        continue
      }
      let status = Field(
        role: .networkStatus, value: .network(network.status), tokens: Array(refs.suffix(network.count)),
        line: number,
        position: phrase.lowerBound)
      if network.count == words.count {
        result.append(status)
      } else if isAboveTable(number), isName(line.tokens[phrase.dropLast(network.count)]) {
        let name = phrase.dropLast(network.count)
        result.append(
          Field(
            role: .providerName, value: .text(line.text(name)), tokens: Array(refs.prefix(name.count)),
            line: number, position: phrase.lowerBound))
        result.append(status)
      }
    }
    return result
  }

  private func isAboveTable(_ number: Int) -> Bool {
    tables.contains {
      $0.kind == .services && $0.page == sheet.lines[number].page && $0.firstLine > number
        && $0.firstLine - number <= Self.maximumLinesAboveTable
    }
  }

  // MARK: What stands above a table

  /// `East Clinic, (792) 555-3644` and, above it, the date of the visit.
  private func aboveTable(_ table: Table, labelled: TokenSet) -> [Field] {
    var result: [Field] = []
    for number in stride(from: table.firstLine - 1, through: firstLine(above: table), by: -1) {
      let line = sheet.lines[number]
      if taken.contains(TokenRef(line: number, token: 0))
        || labelled.contains(TokenRef(line: number, token: 0))
      {
        break
      }
      if let phone = line.tokens.firstIndex(where: { isAreaCode($0.text) }), phone > 0,
        phone + 2 >= line.tokens.count, isName(line.tokens[..<phone])
      {
        var name = line.text(0..<phone)
        while name.hasSuffix(",") { name.removeLast() }
        result.append(
          Field(
            role: .providerName, value: .text(name),
            tokens: (0..<phone).map { TokenRef(line: number, token: $0) }, line: number, position: 0))
      }
      if DateReading.mayBegin(line.tokens[0].text),
        let span = DateSpanReading.span(in: line.tokens.map { $0.text[...] }, at: 0),
        span.count == line.tokens.count
      {
        result.append(
          Field(
            role: .serviceDate, value: .span(span.span),
            tokens: line.tokens.indices.map { TokenRef(line: number, token: $0) }, line: number, position: 0))
        break
      }
    }
    return result
  }

  /// The first line that may name the claim of a table: where the page turns between the two, one of the page before.
  private func firstLine(above table: Table) -> Int {
    let page = sheet.lines(ofPage: table.page)
    guard table.firstLine - page.lowerBound <= Self.maximumLinesOfPageHead else {
      return max(page.lowerBound, table.firstLine - Self.maximumLinesAboveTable)
    }
    let before = sheet.lines(ofPage: table.page - 1)
    guard before.upperBound == page.lowerBound else { return page.lowerBound }
    return max(before.lowerBound, page.lowerBound - Self.maximumLinesAboveTable)
  }

  /// A page that begins with a table has at most this many lines above it, which are on every page.
  private static let maximumLinesOfPageHead = 2

  private func isAreaCode(_ text: String) -> Bool {
    text.utf8.count == 5 && text.hasPrefix("(") && text.hasSuffix(")")
      && text.utf8.dropFirst().dropLast().allSatisfy { (48...57).contains($0) }
  }

  // MARK: A name above a claim's number

  /// A name over a claim's number, perhaps with the patient's relationship: `Jordan Example (spouse)`.
  private func nameAbove(_ field: Field, labelled: TokenSet) -> [Field] {
    let line = sheet.lines[field.line]
    guard field.line > 0, field.position < line.tokens.count else { return [] }
    let x = line.tokens[field.position].box.x0
    let above = sheet.lines[field.line - 1]
    guard above.page == line.page, line.box.y0 - above.box.y1 < Self.maximumLeading * line.fontSize else {
      return []
    }
    guard let phrase = above.phrases.first(where: { abs(above.box($0).x0 - x) < 1.5 }) else { return [] }
    let refs = phrase.map { TokenRef(line: field.line - 1, token: $0) }
    let relation = relationship(endOf: above, phrase)
    let name = phrase.lowerBound..<(relation?.tokens.lowerBound ?? phrase.upperBound)
    guard (2...5).contains(name.count), isName(above.tokens[name]),
      !refs.contains(where: { taken.contains($0) || labelled.contains($0) })
    else { return [] }
    let isNamed = fields.contains { $0.role == .patientName && $0.line == field.line }
    let isProvider = relation == nil && (isNamed || ClaimBands.isPractice(above.tokens[name]))
    let named = Field(
      role: isProvider ? .providerName : .patientName, value: .text(above.text(name)),
      tokens: Array(refs.prefix(name.count)), line: field.line - 1, position: phrase.lowerBound)
    guard let relation else { return [named] }
    return [
      named,
      Field(
        role: .patientRelationship, value: .relationship(relation.value),
        tokens: Array(refs.dropFirst(name.count)), line: field.line - 1, position: relation.tokens.lowerBound),
    ]
  }

  /// The relationship in parentheses at the end of a phrase.
  private func relationship(endOf line: Sheet.Line, _ phrase: Range<Int>) -> (
    value: Relationship, tokens: Range<Int>
  )? {
    guard line.tokens[phrase.upperBound - 1].text.hasSuffix(")"),
      let open = phrase.last(where: { line.tokens[$0].text.hasPrefix("(") }), open > phrase.lowerBound,
      let value = StatusReading.relationship(line.text(open..<phrase.upperBound))
    else { return nil }
    return (value, open..<phrase.upperBound)
  }

  /// Whether words can be a name: capitals first, no digits, no words of headings.
  private func isName(_ tokens: ArraySlice<Token>) -> Bool {
    guard !tokens.isEmpty, tokens.count <= Self.maximumNameWords else { return false }
    for token in tokens {
      if token.endsWithColon || token.number != nil || token.date != nil { return false }
      let first = token.text.unicodeScalars.first { $0.properties.isAlphabetic }
      if let first, first.properties.isLowercase,
        !Lexicon.joiningNameWords.contains(token.text)
      {
        return false
      }
      if Lexicon.notNameWords.contains(String(decoding: token.letters, as: UTF8.self)) { return false }
    }
    return index.longestMatch(in: tokens, at: tokens.startIndex)?.count != tokens.count
  }

  // MARK: The recipient

  /// The first line of the address block on the first page: a name over a street and a place with postal code.
  func recipient(excluding labelled: TokenSet) -> (text: String, tokens: [TokenRef])? {
    guard let page = sheet.pages.first else { return nil }
    for number in page {
      for phrase in sheet.lines[number].phrases where endsWithPostalCode(sheet.lines[number].tokens[phrase]) {
        var block = [Span(line: number, tokens: phrase)]
        while let last = block.last, let above = phraseAbove(last) {
          block.append(above)
          if block.count > 5 { break }
        }
        guard block.count >= 3, let top = block.last else { continue }
        let line = sheet.lines[top.line]
        let refs = top.tokens.map { TokenRef(line: top.line, token: $0) }
        guard isName(line.tokens[top.tokens]), !refs.contains(where: labelled.contains),
          !namesPayer(line.tokens[top.tokens]),
          !block.dropLast().contains(where: {
            isPostOfficeBox($0) && block.count == 3 && namesPayer(line.tokens[top.tokens])
          })
        else { continue }
        return (line.text(top.tokens), refs)
      }
    }
    return nil
  }

  private func namesPayer(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.reduce(0) { $0 + (Lexicon.payerWords[String(decoding: $1.letters, as: UTF8.self)] ?? 0) } >= 3
  }

  private func isPostOfficeBox(_ span: Span) -> Bool {
    sheet.lines[span.line].tokens[span.tokens].contains { $0.letters.elementsEqual("box".utf8) }
  }

  private func endsWithPostalCode(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count >= 3, let last = tokens.last, let state = tokens.dropLast().last else { return false }
    let digits = last.text.utf8.filter { (48...57).contains($0) }.count
    guard digits == 5 || digits == 9, last.text.utf8.count - digits <= 1 else { return false }
    return state.text.utf8.count == 2 && state.text.utf8.allSatisfy { (65...90).contains($0) }
  }

  private func isTitle(_ tokens: ArraySlice<Token>) -> Bool {
    Lexicon.beginningOfTitle(in: tokens.map { String(decoding: $0.letters, as: UTF8.self) }) != nil
  }

  private func phraseAbove(_ span: Span) -> Span? {
    let line = sheet.lines[span.line]
    let box = line.box(span.tokens)
    for number in stride(from: span.line - 1, through: max(0, span.line - 3), by: -1) {
      let above = sheet.lines[number]
      guard above.page == line.page, box.y0 - above.box.y1 < line.fontSize else { return nil }
      for phrase in above.phrases where abs(above.box(phrase).x0 - box.x0) < 2 {
        // A title right above an address is no line of it.
        guard !isTitle(above.tokens[phrase]) else { return nil }
        return Span(line: number, tokens: phrase)
      }
    }
    return nil
  }
}
