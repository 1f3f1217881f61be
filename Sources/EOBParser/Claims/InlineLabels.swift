import PayerProfiles

/// Labels with their values among the words that describe a service:
/// `Office visit Code 99213 Qty 1 Remarks 1, 2`, or `See notes A, B` in a line below.
struct InlineLabels {
  /// What a label announces.
  enum Kind: Sendable {
    case remarks
    case units
    /// A word of its own that says that nothing is paid.
    case denied
    /// What a pharmacy says besides the drug: `Rx 7114406`, `NDC 00093-7198-56`, `90 day supply`.
    case detail
  }

  /// A label, its value and what they are.
  struct Found: Sendable {
    var kind: Kind
    /// Label and value.
    var range: Range<Int>
    /// The value alone.
    var value: Range<Int>
  }

  /// The words of a cell.
  let tokens: [Token]
  /// For each word, whether it begins a line of the cell.
  let beginsLine: [Bool]

  private static let remarkWords = hashes([
    "remarks", "remark", "notes", "note", "codes", "remarkcodes", "remarkcode", "notas", "nota", "reason",
    "reasons",
  ])
  private static let unitWords = hashes(["qty", "quantity", "units", "unit", "cantidad", "unidades"])
  private static let deniedWords = hashes(["denied", "negado", "negada", "denegado", "denegada"])

  private static let seeWords = hashes(["see", "vea", "ver"])
  private static let codeWord = Letters.hash("code".utf8)

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { Letters.hash($0.utf8) }) }

  /// The labels from left to right, line by line.
  func found() -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < tokens.count {
      if let found = label(at: index) {
        result.append(found)
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func label(at index: Int) -> Found? {
    let letters = word(index)
    if Self.deniedWords.contains(letters), beginsLine[index],
      index + 1 == tokens.count || beginsLine[index + 1] || label(at: index + 1) != nil,
      tokens[index].text.utf8.allSatisfy({ (65...90).contains($0) })
    {
      return Found(kind: .denied, range: index..<index + 1, value: index..<index + 1)
    }
    if Self.unitWords.contains(letters), index + 1 < tokens.count, isCount(index + 1) {
      return Found(kind: .units, range: index..<index + 2, value: index + 1..<index + 2)
    }
    if let end = detailEnd(at: index) {
      return Found(kind: .detail, range: index..<end, value: index..<end)
    }
    var start = index
    if Self.seeWords.contains(letters) { start += 1 }
    guard start < tokens.count, Self.remarkWords.contains(word(start)) else { return nil }
    if let end = pointerEnd(at: start) {
      return Found(kind: .remarks, range: index..<end, value: start + 1..<start + 2)
    }
    // With a colon the rest is codes; without one, every word up to the end or the next label must be one.
    if tokens[start].endsWithColon {
      return start + 1 < tokens.count
        ? Found(kind: .remarks, range: index..<tokens.count, value: start + 1..<tokens.count) : nil
    }
    var end = start + 1
    while end < tokens.count, CodeReading.remarkCodes(Self.bare(tokens[end].text)) != nil, !isLabelWord(end),
      // A full stop ends the codes.
      end == start + 1 || !tokens[end - 1].text.hasSuffix(".")
    {
      end += 1
    }
    guard end > start + 1, end == tokens.count || isLabelWord(end) || beginsLine[end] else { return nil }
    return Found(kind: .remarks, range: index..<end, value: start + 1..<end)
  }

  /// The end of `NOTE A: see below`: a label, a code with a colon, and where its text stands.
  private func pointerEnd(at label: Int) -> Int? {
    guard !tokens[label].endsWithColon, label + 2 < tokens.count, tokens[label + 1].endsWithColon,
      CodeReading.remarkCodes(Self.bare(tokens[label + 1].text)) != nil,
      Self.seeWords.contains(word(label + 2))
    else { return nil }
    var end = label + 3
    while end < tokens.count, !beginsLine[end] { end += 1 }
    return end
  }

  /// A word without the comma, colon or full stop behind it.
  static func bare(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix(",") || text.hasSuffix(":") ? String(text.dropLast()) : text
  }

  /// Whether a word is a whole number: `90`, `90,`.
  private func isCount(_ index: Int) -> Bool {
    let text = Self.bare(tokens[index].text).utf8
    return (1...4).contains(text.count) && text.allSatisfy { (48...57).contains($0) }
  }

  /// The end of a detail that begins with a word.
  private func detailEnd(at index: Int) -> Int? {
    let letters = word(index)
    var next = index + 1
    if Self.numberedWords.contains(letters) {
      if next < tokens.count, Self.numberWords.contains(word(next)) { next += 1 }
      guard next < tokens.count, CodeReading.isPaymentNumber(Self.bare(tokens[next].text)) else { return nil }
      return next + 1
    }
    guard isCount(index), next + 1 < tokens.count, Self.dayWords.contains(word(next)),
      word(next + 1) == Self.supplyWord
    else { return nil }
    return next + 2
  }

  private static let numberedWords = hashes(["rx", "rxnumber", "rxno", "ndc", "prescription"])
  private static let numberWords = hashes(["number", "no", "num"])
  private static let dayWords = hashes(["day", "days"])
  private static let supplyWord = Letters.hash("supply".utf8)

  private func isLabelWord(_ index: Int) -> Bool {
    let letters = word(index)
    return Self.unitWords.contains(letters) || Self.remarkWords.contains(letters) || letters == Self.codeWord
  }

  private func word(_ index: Int) -> UInt64 { Letters.hash(tokens[index].letters) }
}
