import DisputeModel
import PDFLayout
import PayerProfiles

/// What stands above sentences of limits: which limit they speak of, which year and network.
extension LimitReading {
  /// The heading over sentences of limits: `Your 2023 benefit status (network providers)`.
  func caption(above first: Int) -> (phrase: LimitPhrase, tokens: [TokenRef])? {
    for number in stride(from: first - 1, through: max(0, first - Self.linesOfCaption), by: -1) {
      let line = sheet.lines[number]
      guard line.page == sheet.lines[first].page else { return nil }
      if line.tokens.contains(where: { money($0) != nil }) { continue }
      guard line.phrases.count == 1, line.tokens.count <= Self.wordsOfCaption,
        line.lastByte != UInt8(ascii: ".")
      else { return nil }
      let phrase = LimitPhrase(line.tokens.map(\.letters))
      // Another limit's name above its sentence.
      if phrase.kind != nil, phrase.year == nil, line.tokens.count <= Self.wordsOfTitle { continue }
      guard phrase.year != nil || phrase.network != nil else { return nil }
      return (phrase, line.tokens.indices.map { TokenRef(line: number, token: $0) })
    }
    return nil
  }

  /// The line that names the limit right above a sentence: `Deductible` over `You have paid $20.00 toward $500.00.`.
  func title(above first: Int) -> (phrase: LimitPhrase, tokens: [TokenRef], line: Int)? {
    guard first > 0, sheet.lines[first - 1].page == sheet.lines[first].page else { return nil }
    let line = sheet.lines[first - 1]
    guard line.phrases.count == 1, line.tokens.count <= Self.wordsOfTitle,
      !line.tokens.contains(where: { money($0) != nil || $0.text.hasSuffix(".") }),
      sheet.lines[first].box.y0 - line.box.y1 < Self.maximumLeading * line.fontSize,
      abs(sheet.lines[first].box.x0 - line.box.x0) < line.fontSize
    else { return nil }
    let phrase = LimitPhrase(line.tokens.map(\.letters))
    guard phrase.kind != nil else { return nil }
    return (phrase, line.tokens.indices.map { TokenRef(line: first - 1, token: $0) }, first - 1)
  }

  /// The network that the title right above a table states: `Jordan Example: 2023 in-network benefit totals`.
  func titleNetwork(of table: Table) -> NetworkStatus? {
    let title = table.firstLine - 1
    guard title >= 0, sheet.lines[title].page == sheet.lines[table.firstLine].page else { return nil }
    let line = sheet.lines[title]
    guard line.phrases.count == 1, line.tokens.count <= Self.wordsOfCaption,
      line.text.utf8.last != UInt8(ascii: "."), !line.tokens.contains(where: { money($0) != nil })
    else { return nil }
    let phrase = LimitPhrase(line.tokens.map(\.letters))
    return phrase.year == nil ? nil : phrase.network
  }

  /// The name of a limit has at most this many words.
  private static let wordsOfTitle = 6

  /// A heading has at most this many words.
  private static let wordsOfCaption = 12
}
