import DisputeModel
import PDFLayout
import PayerProfiles

// Labels that take a line of their own or two: numbered services, headings of sums, labels that a line's end breaks.
extension FieldScan {
  /// An amount whose label no list has, read by the words of the label: `Recognized cost: $120.00`.
  func readUnknownAmount(_ number: Int, at start: Int, afterValue: Bool, into fields: inout [Field])
    -> Int?
  {
    let tokens = sheet.lines[number].tokens
    guard start == 0 || tokens[start].startsPhrase || afterValue,
      let colon = (start..<min(start + Self.wordsOfAmountLabel, tokens.count)).first(where: {
        tokens[$0].endsWithColon
      }),
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

  /// Labels of amounts have at most this many words: `What you owe the provider after HRA payment:`.
  private static let wordsOfAmountLabel = 9

  /// A label of sums that stands alone, above labelled amounts.
  func totalHeading(_ number: Int) -> Field? {
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

  /// The service behind its number: `Service 2 of 6: Office visit`.
  func numberedService(_ number: Int, at start: Int) -> (field: Field, end: Int)? {
    let tokens = sheet.lines[number].tokens
    guard tokens[start].startsPhrase || start == 0, start + 1 < tokens.count,
      tokens[start + 1].letters.first.map({ (48...57).contains($0) }) == true,
      ["service", "line", "item", "servicio", "procedure"].contains(where: {
        tokens[start].letters.elementsEqual($0.utf8)
      })
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
  func readWrappedLabel(_ number: Int, at start: Int, into fields: inout [Field]) -> Int? {
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
  func beginsWrappedLabel(_ start: Int, in number: Int) -> Bool {
    let rest = sheet.lines[number].tokens[start...]
    guard !rest.isEmpty, rest.count <= 3, number + 1 < sheet.lines.count,
      let colon = sheet.lines[number + 1].tokens.prefix(4).firstIndex(where: \.endsWithColon)
    else { return false }
    return !index.senses(of: rest + sheet.lines[number + 1].tokens[...colon]).isEmpty
  }

  func afterColonOrValue(_ line: Sheet.Line, _ start: Int) -> Bool {
    line.tokens[..<start].contains(where: \.endsWithColon)
  }
}
