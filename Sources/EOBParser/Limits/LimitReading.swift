import DisputeModel
import PDFLayout
import PayerProfiles

/// Finds what the document says has been met towards limits: in sentences and in tables.
struct LimitReading {
  /// A limit and where it stands.
  struct Found: Sendable {
    var accumulator: Accumulator
    var sources: Sources
    var line: Int
  }

  /// Where the parts of a limit stand.
  struct Sources: Sendable {
    /// The words that say what is limited.
    var kind: [TokenRef]
    /// The words that say whose spending counts, and where; they may be others.
    var scope: [TokenRef]
    var network: [TokenRef]
    /// The amount that was met, or the amounts of which it is the difference.
    var used: [TokenRef]
    var limit: [TokenRef]
    var year: [TokenRef]
  }

  let index: LabelIndex
  let sheet: Sheet
  let tables: [Table]
  /// Tokens of tables.
  let taken: TokenSet

  /// Lines of a paragraph are at most this far apart, in font sizes.
  static let maximumLeading: Float = 0.8

  /// The limits in document order.
  func limits() -> [Found] {
    var result: [Found] = []
    var year: (text: String, tokens: [TokenRef])?
    var network: NetworkStatus?
    for table in tables where table.kind == .accumulators {
      // A table that goes on over a page has its year where it began.
      year = planYear(above: table.firstLine) ?? year
      let isContinued = table.rows.first?.line == table.firstLine
      network = captionNetwork(of: table) ?? (isContinued ? network : nil)
      result.append(contentsOf: limits(in: table, year: year, network: network))
    }
    // An amount of a deductible that names no limit is a charge's, or an example of a glossary.
    for paragraph in paragraphs() {
      result.append(
        contentsOf: limits(inParagraph: paragraph).filter {
          $0.accumulator.limit != nil || $0.accumulator.scope != nil || $0.accumulator.network != nil
        })
    }
    var seen = Set<Accumulator>()
    return result.sorted { $0.line < $1.line }.filter { seen.insert($0.accumulator).inserted }
  }

  // MARK: Tables

  private func limits(
    in table: Table, year: (text: String, tokens: [TokenRef])?, network: NetworkStatus?
  ) -> [Found] {
    table.rows.flatMap { row in
      // `Individual used`, `Family used`: a limit for each scope that the headings name.
      let scopes = table.columns.map { LimitPhrase(words(of: $0)).scope }
      let named = scopes.compactMap { $0 }.reduce(into: [AccumulatorScope]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      guard named.count > 1 else {
        return limit(in: row, of: table, year: year, network: network, scope: nil).map { [$0] } ?? []
      }
      return named.compactMap { limit(in: row, of: table, year: year, network: network, scope: $0) }
    }
  }

  private func words(of column: Table.Column) -> [[UInt8]] {
    column.heading.text.split(separator: " ").map { Letters.squeezed($0) }
  }

  /// - Parameter scope: whose columns count, where the headings tell; `nil` for all.
  private func limit(
    in row: Table.Row, of table: Table, year: (text: String, tokens: [TokenRef])?, network: NetworkStatus?,
    scope: AccumulatorScope?
  ) -> Found? {
    var words: [TokenRef] = row.unheaded
    var used: Money?
    var limit: Money?
    var remaining: Money?
    var cells: [Role: [TokenRef]] = [:]
    for (column, cell) in row.cells.enumerated() {
      let money = cell.compactMap { sheet.lines[$0.line].tokens[$0.token].number?.money }.first
      let role = table.columns[column].role
      if let scope, role == .limit || role == .used || role == .remaining,
        LimitPhrase(self.words(of: table.columns[column])).scope != scope
      {
        continue
      }
      // `Limit` over the limits' names is no column of amounts.
      switch table.columns[column].numbers == nil ? nil : role {
      case .limit: limit = money
      case .used: used = money
      case .remaining: remaining = money
      default:
        for ref in cell where sheet.lines[ref.line].tokens[ref.token].number == nil { words.append(ref) }
        continue
      }
      if let role { cells[role] = cell }
    }
    if used == nil, let limit, let remaining { used = limit - remaining }
    let phrase = LimitPhrase(words.map { sheet.lines[$0.line].tokens[$0.token].letters })
    guard let kind = phrase.kind, used != nil else { return nil }
    var accumulator = Accumulator(kind: kind)
    accumulator.scope = scope ?? phrase.scope
    accumulator.network = phrase.network ?? network
    accumulator.used = used
    accumulator.limit = limit
    accumulator.planYear = phrase.year ?? year?.text
    let limitCell = cells[.limit] ?? []
    return Found(
      accumulator: accumulator,
      sources: Sources(
        kind: words, scope: words, network: words,
        used: cells[.used] ?? limitCell + (cells[.remaining] ?? []), limit: limitCell,
        year: phrase.year.map { tokens(of: $0, in: words) } ?? year?.tokens ?? []), line: row.line)
  }

  /// The network that the heading above the rows' names states: `Plan year 2023 (in-network)`.
  private func captionNetwork(of table: Table) -> NetworkStatus? {
    if let first = table.columns.first, first.numbers == nil,
      let network = LimitPhrase(words(of: first)).network
    {
      return network
    }
    return titleNetwork(of: table)
  }

  /// Headings of a table, its caption and, where a page ends between them, the page's foot and head take at most this
  /// many lines.
  static let linesOfCaption = 8

  /// The year that the lines above a table state.
  private func planYear(above first: Int) -> (text: String, tokens: [TokenRef])? {
    for line in stride(from: first, through: max(0, first - Self.linesOfCaption), by: -1) {
      guard let year = LimitPhrase(sheet.lines[line].tokens.map(\.letters)).year else { continue }
      return (
        year, tokens(of: year, in: sheet.lines[line].tokens.indices.map { TokenRef(line: line, token: $0) })
      )
    }
    return nil
  }

  /// The tokens that are a year.
  private func tokens(of year: String, in refs: [TokenRef]) -> [TokenRef] {
    refs.filter { sheet.lines[$0.line].tokens[$0.token].letters.elementsEqual(year.utf8) }.suffix(1)
  }

  // MARK: Sentences

  func money(_ token: Token) -> Money? {
    if let number = token.number { return number.isMoney ? number.money : nil }
    guard let first = token.letters.first, (48...57).contains(first) else { return nil }
    var text = token.text[...]
    while let last = text.last, ".,;:)".contains(last) { text = text.dropLast() }
    while let first = text.first, first == "(" { text = text.dropFirst() }
    guard text.count < token.text.count, let number = MoneyReading.number(text.utf8), number.isMoney else {
      return nil
    }
    return number.money
  }

  private func limits(inParagraph refs: [TokenRef]) -> [Found] {
    let tokens = refs.map { sheet.lines[$0.line].tokens[$0.token] }
    let positions = tokens.indices.filter { money(tokens[$0]) != nil }
    var result: [Found] = []
    var start = 0
    var position = 0
    /// What the clauses before say for those that follow in the sentence.
    var isToldOf = false
    var carried: (phrase: LimitPhrase, tokens: [TokenRef])?
    let titled = refs.isEmpty ? nil : title(above: refs[0].line)
    let caption = refs.isEmpty ? nil : caption(above: titled.map { $0.line } ?? refs[0].line)
    while position < positions.count {
      let first = positions[position]
      let second = position + 1 < positions.count ? positions[position + 1] : nil
      let hasLabelsBehind =
        second.map { LimitRow.labelsBehind(tokens[(first + 1)..<$0], tokens[($0 + 1)...]) } ?? false
      let limitFirst =
        hasLabelsBehind
        ? false
        : second.map {
          statesLimitFirst(tokens[(first + 1)..<$0])
            || statesLimit(tokens[start..<first], tokens[(first + 1)..<$0], tokens[($0 + 1)...])
        } ?? false
      let isPair =
        limitFirst || hasLabelsBehind || (second.map { Self.isJoint(tokens[(first + 1)..<$0]) } ?? false)
      let last = isPair ? second ?? first : first
      let following = position + (isPair ? 2 : 1)
      var end = following < positions.count ? positions[following] : tokens.count
      if let stop = (last..<end).first(where: {
        tokens[$0].text.hasSuffix(".") && $0 > last
          || tokens[$0].text.hasSuffix(".") && money(tokens[$0]) != nil && $0 == last
      }) {
        end = min(end, stop + 1)
      }
      let after = LimitPhrase(tokens[(last + 1)..<max(end, last + 1)].map(\.letters))
      let before = LimitPhrase(tokens[start..<first].map(\.letters))
      let isIntroduced =
        before.kind != nil
        && (limitFirst || tokens[start..<first].contains { $0.endsWithColon || $0.text == "." }
          // What the next line says is of another limit.
          || last + 1 < refs.count && refs[last + 1].line != refs[last].line
            && refs[first].line == refs[last].line)
      let phrase =
        isIntroduced
        ? before
        : after.kind != nil
          ? after : before.kind != nil ? before : LimitPhrase(tokens[first..<last].map(\.letters))
      func words() -> [String] {
        tokens[start..<max(end, last + 1)].map { String(decoding: $0.letters, as: UTF8.self) }
      }
      let (inFront, behind) = (refs[start..<first], refs[(last + 1)..<max(end, last + 1)])
      let naming =
        isIntroduced
        ? inFront : after.kind != nil ? behind : before.kind != nil ? inFront : refs[first..<last]
      isToldOf = isToldOf || isAccumulation(words())
      let isRow = isPair && before.kind != nil && last + 1 == tokens.count && start == 0
      if let kind = phrase.kind ?? carried?.phrase.kind ?? titled?.phrase.kind, isPair || isMet(words()),
        isToldOf || isRow
      {
        var accumulator = Accumulator(kind: kind)
        accumulator.scope = phrase.scope ?? before.scope ?? titled?.phrase.scope ?? caption?.phrase.scope
        accumulator.network =
          phrase.network ?? before.network ?? (phrase.kind == nil ? carried?.phrase.network : nil)
        let ownYear = after.year ?? before.year ?? carried?.phrase.year
        let year = ownYear ?? caption?.phrase.year
        if accumulator.network == nil { accumulator.network = caption?.phrase.network }
        accumulator.planYear = year
        accumulator.used = money(tokens[first])
        if isPair, let second { accumulator.limit = money(tokens[second]) }
        if limitFirst, let used = accumulator.used, let limit = accumulator.limit {
          accumulator.used = limit
          accumulator.limit = used
        }
        result.append(
          Found(
            accumulator: accumulator,
            sources: Sources(
              kind: phrase.kind == nil ? carried?.tokens ?? titled?.tokens ?? [] : Array(naming),
              scope: Array(phrase.scope != nil ? naming : inFront),
              network: Array(phrase.network != nil ? naming : inFront),
              used: [refs[limitFirst ? last : first]], limit: [refs[limitFirst ? first : last]],
              year: year.map {
                self.tokens(
                  of: $0,
                  in: after.year != nil
                    ? Array(behind) : before.year != nil ? Array(inFront) : carried?.tokens ?? [])
              } ?? []), line: refs[first].line))
      }
      // Words behind the amounts that belong to the next clause: `… of $300.00; the family has used $20.00 of …`.
      let isNamedBefore = isIntroduced || after.kind == nil
      start = isNamedBefore ? last + 1 : end
      if isNamedBefore, before.kind != nil { carried = (before, Array(inFront)) }
      if end > last + 1, tokens[end - 1].text.hasSuffix(".") || tokens[last].text.hasSuffix(".") {
        start = end
        isToldOf = false
        carried = nil
      }
      position = following
    }
    return result
  }

  /// Whether the words between two amounts say that the second is the limit of the first.
  static func isJoint(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count <= 12 else { return false }
    let words = tokens.map { String(decoding: $0.letters, as: UTF8.self) }
    return words.contains {
      ["of", "to", "toward", "towards", "out", "against", "from", "de", "hacia"].contains($0)
    } || !tokens.isEmpty && tokens.allSatisfy { $0.text == "/" }
  }

  /// Reads a limit and what was met in two sentences: `… is $1,500.00. So far you have paid $200.00 toward it.`.
  private func statesLimitFirst(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.map { String(decoding: $0.letters, as: UTF8.self) }
    guard tokens.count <= 14, let met = words.lastIndex(where: { Self.metWords.contains($0) }) else {
      return false
    }
    return !words[met...].contains { ["of", "to", "toward", "towards", "out", "de", "hacia"].contains($0) }
  }

  /// `… a yearly limit of $5,500.00 on what you pay … you have had $200.00 in costs that count toward this limit`.
  private func statesLimit(
    _ before: ArraySlice<Token>, _ between: ArraySlice<Token>, _ after: ArraySlice<Token>
  ) -> Bool {
    func has(_ tokens: ArraySlice<Token>, _ words: [String]) -> Bool {
      tokens.contains { token in words.contains { token.letters.elementsEqual($0.utf8) } }
    }
    return between.count <= Self.wordsBetweenSentences
      && (has(before.suffix(4), ["limit", "maximum", "limite"]) || has(between.prefix(4), ["most"]))
      && has(between, ["had", "paid", "spent", "pagado"])
      && has(after.prefix(12), ["toward", "towards", "count", "hacia"])
  }

  /// A limit and what counts toward it are told in two sentences with at most this many words between the amounts.
  private static let wordsBetweenSentences = 40

  static let metWords: Set<String> = [
    "met", "used", "applied", "satisfied", "paid", "accumulated", "cumplido", "pagado", "usado", "aplicado",
    "acumulado", "acumulada", "satisfecho", "alcanzado", "reached", "counted",
    "credited",
  ]

  private func isMet(_ words: [String]) -> Bool {
    words.contains { Self.metWords.contains($0) }
  }

  /// Whether the sentence tells what has been met; glossaries and plan designs mention limits too.
  private func isAccumulation(_ words: [String]) -> Bool {
    isMet(words) || words.contains { ["toward", "towards", "youve", "far", "hacia"].contains($0) }
  }
}
