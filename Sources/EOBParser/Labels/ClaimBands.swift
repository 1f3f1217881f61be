import DisputeModel
import PayerProfiles

/// Reads what stands beside a claim's number without labels of its own.
///
/// `Claim 8680000000001 Sample Clinic, Inc. Preferred provider Recd 11/08/2024` and
/// `Jordan Example (Spouse) Claim no. 8680000000001`.
struct ClaimBands {
  let sheet: Sheet
  let taken: TokenSet
  /// The labelled values.
  let fields: [Field]
  /// Whether words can be a name.
  let isName: (ArraySlice<Token>) -> Bool

  /// The patients, providers, relationships and network status in document order.
  func found() -> [Field] {
    let labelled = TokenSet(sheet, fields.lazy.flatMap(\.tokens))
    return fields.filter { $0.role == .claimNumber }.flatMap { claim -> [Field] in
      guard let number = claim.tokens.last, claim.tokens.allSatisfy({ $0.line == claim.line }),
        number.token > claim.position
      else { return [] }
      return before(claim, labelled: labelled) + behind(number, labelled: labelled)
    }
  }

  /// A person's name before the claim's label: with a relationship in parentheses, or before a stroke.
  private func before(_ claim: Field, labelled: TokenSet) -> [Field] {
    let tokens = sheet.lines[claim.line].tokens
    // `Jordan Example | Claim 8680000000001`
    if claim.position >= 3, tokens[claim.position - 1].text == "|" {
      let name = tokens[..<(claim.position - 1)]
      let places = refs(name.indices, claim.line)
      guard name.count <= Self.maximumPersonWords, isName(name), !Self.isPractice(name),
        !places.contains(where: { labelled.contains($0) || taken.contains($0) })
      else { return [] }
      return [
        Field(
          role: .patientName, value: .text(sheet.lines[claim.line].text(name.indices)), tokens: places,
          line: claim.line, position: 0)
      ]
    }
    guard claim.position >= 3, tokens[claim.position - 1].text.hasSuffix(")"),
      let open = (0..<claim.position).last(where: { tokens[$0].text.hasPrefix("(") }), open > 0,
      let relationship = StatusReading.relationship(
        tokens[open..<claim.position].map(\.text).joined(separator: " "))
    else { return [] }
    var result = [
      Field(
        role: .patientRelationship, value: .relationship(relationship),
        tokens: refs(open..<claim.position, claim.line),
        line: claim.line, position: open)
    ]
    let name = refs(0..<open, claim.line)
    if isName(tokens[0..<open]), !name.contains(where: { labelled.contains($0) || taken.contains($0) }) {
      result.insert(
        Field(
          role: .patientName, value: .text(sheet.lines[claim.line].text(0..<open)), tokens: name,
          line: claim.line,
          position: 0), at: 0)
    }
    return result
  }

  /// A provider's name behind the number, perhaps with its network status.
  private func behind(_ number: TokenRef, labelled: TokenSet) -> [Field] {
    let line = sheet.lines[number.line]
    var start = number.token + 1
    // `Claim E25-00791 – Jordan Example`
    let isBehindDash =
      start < line.tokens.count && line.tokens[start].number == .dash
      && !line.tokens[number.token].startsPhrase
    if isBehindDash { start += 1 }
    var end = start
    while end < line.tokens.count, !line.tokens[end].endsWithColon, line.tokens[end].number == nil,
      line.tokens[end].date == nil, !labelled.contains(TokenRef(line: number.line, token: end)),
      !taken.contains(TokenRef(line: number.line, token: end))
    { end += 1 }
    // The label of the value that follows is no part of the name.
    if let next = fields.filter({ $0.line == number.line && $0.position > number.token }).map(\.position)
      .min()
    {
      end = min(end, next)
    }
    guard end > start else { return [] }
    var words = line.tokens[start..<end].map(\.text)
    var result: [Field] = []
    if let network = StatusReading.trailingNetwork(words), network.count < words.count {
      words.removeLast(network.count)
      result.append(
        Field(
          role: .networkStatus, value: .network(network.status),
          tokens: refs(end - network.count..<end, number.line),
          line: number.line, position: end - network.count))
      end -= network.count
    }
    let name = line.tokens[start..<end]
    guard words.count >= 2, isName(name), !WrappedSentences.isPreposition(name[start]) else { return [] }
    let isPractice = Self.isPractice(name)
    guard isPractice || isBehindDash && words.count <= Self.maximumPersonWords && end == line.tokens.count
    else { return [] }
    var text = words.joined(separator: " ")
    while text.hasSuffix(",") { text.removeLast() }
    result.append(
      Field(
        role: isPractice ? .providerName : .patientName, value: .text(text),
        tokens: refs(start..<end, number.line), line: number.line, position: start))
    return result
  }

  /// A person's name has at most this many words.
  private static let maximumPersonWords = 5

  /// Whether a name is that of a practice or of somebody with a degree.
  static func isPractice(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { Lexicon.practiceWords.contains(String(decoding: $0.letters, as: UTF8.self)) }
  }

  private func refs(_ range: Range<Int>, _ line: Int) -> [TokenRef] {
    range.map { TokenRef(line: line, token: $0) }
  }
}
