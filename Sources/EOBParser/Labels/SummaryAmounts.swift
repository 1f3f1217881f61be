import DisputeModel
import PDFLayout
import PayerProfiles

/// Reads the amounts of a summary: one label a row, perhaps over two or three lines, and its amount alone in a
/// column beside it, on any of the label's lines, before or after the label.
struct SummaryAmounts {
  let index: LabelIndex
  let sheet: Sheet
  let taken: TokenSet
  /// Whether a dash alone is an amount: in lists of amounts, not beside tables, where dashes are cells.
  let acceptsDashes: Bool

  /// Lines of one label are at most this far apart, in font sizes.
  private static let maximumLeading: Float = 0.7
  /// An amount may stand this far above or below its label's lines, in font sizes: labels and amounts of a row
  /// are centred on each other, so they rarely share a baseline.
  private static let maximumRise: Float = 1.4
  /// Labels wrap over three lines at most.
  private static let maximumLines = 3

  /// A label and the amounts that may belong to it, with their distances.
  private struct Candidate {
    var role: Role
    var spans: [Span]
    var amounts: [(distance: Float, money: Money, token: TokenRef)]
  }

  /// The amounts in reading order, and the tokens of their labels.
  ///
  /// Each amount goes to the label that it is nearest to.
  func find() -> (fields: [Field], labels: [TokenRef]) {
    var candidates: [Candidate] = []
    var used = TokenSet(sheet)
    for number in sheet.lines.indices {
      for phrase in sheet.lines[number].phrases {
        let start = TokenRef(line: number, token: phrase.lowerBound)
        // What follows a colon is a value: `Claim status: Denied`.
        if phrase.lowerBound > 0, sheet.lines[number].tokens[phrase.lowerBound - 1].endsWithColon { continue }
        guard !taken.contains(start), !used.contains(start),
          let label = label(startingAt: Span(line: number, tokens: phrase))
        else { continue }
        let amounts = amounts(beside: label.spans)
        guard !amounts.isEmpty else { continue }
        for span in label.spans {
          for token in span.tokens { used.insert(TokenRef(line: span.line, token: token)) }
        }
        candidates.append(Candidate(role: label.role, spans: label.spans, amounts: amounts))
      }
    }
    var pairs: [(distance: Float, candidate: Int, amount: Int)] = []
    for (number, candidate) in candidates.enumerated() {
      for (amount, entry) in candidate.amounts.enumerated() { pairs.append((entry.distance, number, amount)) }
    }
    var result: [Field] = []
    var labels: [TokenRef] = []
    var assigned = Set<TokenRef>()
    var done = Set<Int>()
    for pair in pairs.sorted(by: { $0.distance < $1.distance }) {
      let candidate = candidates[pair.candidate]
      let amount = candidate.amounts[pair.amount]
      guard !done.contains(pair.candidate), assigned.insert(amount.token).inserted,
        let first = candidate.spans.first
      else { continue }
      done.insert(pair.candidate)
      for span in candidate.spans {
        for token in span.tokens { labels.append(TokenRef(line: span.line, token: token)) }
      }
      result.append(
        Field(
          role: candidate.role, value: .money(amount.money), tokens: [amount.token], line: first.line,
          position: first.tokens.lowerBound))
    }
    return (result.sorted { ($0.line, $0.position) < ($1.line, $1.position) }, labels)
  }

  /// The longest label that a phrase and the phrases below it form.
  private func label(startingAt first: Span) -> (role: Role, spans: [Span])? {
    var spans = [first]
    var letters = Letters.emptyHash
    var count = 0
    func add(_ span: Span) {
      for token in sheet.lines[span.line].tokens[span.tokens] {
        letters = Letters.hash(token.letters, seed: letters)
        count += token.letters.count
      }
    }
    add(first)
    var best: (role: Role, spans: [Span])?
    while true {
      if let role = amountRole(letters) ?? (acceptsDashes ? roleByWords(spans) : nil) { best = (role, spans) }
      guard spans.count < Self.maximumLines, count < 48, let last = spans.last,
        let next = phraseBelow(last)
      else { break }
      // `Copay $0` over `Coinsurance $56.97` are two labels, though both together are one as well.
      if best != nil, hasAmountInLine(last), hasAmountInLine(next) { break }
      spans.append(next)
      add(next)
    }
    return best
  }

  private func hasAmountInLine(_ span: Span) -> Bool {
    let line = sheet.lines[span.line]
    return line.phrases.contains { $0.count == 1 && line.tokens[$0.lowerBound].number?.isMoney == true }
  }

  private func amountRole(_ letters: UInt64) -> Role? {
    for sense in index.senses(hash: letters) where sense.place != .heading && sense.place != .sentence {
      if sense.role.isAmount { return sense.role }
      if sense.role == .otherMoney { return sense.role }
    }
    return nil
  }

  /// What the words of an unknown label say, in lists of labels and amounts.
  private func roleByWords(_ spans: [Span]) -> Role? {
    let lines = spans.map { Array(sheet.lines[$0.line].tokens[$0.tokens]) }
    guard lines.count == 1, let tokens = lines.first, tokens.count <= 5,
      !tokens.contains(where: { $0.endsWithColon || $0.number != nil || $0.date != nil })
    else { return nil }
    guard let role = HeadingReader(index: index).read(lines, ofMoney: true).role, role.isAmount
    else { return nil }
    return role
  }

  private func phraseBelow(_ span: Span) -> Span? {
    let line = sheet.lines[span.line]
    let box = line.box(span.tokens)
    for next in span.line + 1..<min(span.line + 4, sheet.lines.count) {
      let candidate = sheet.lines[next]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 < Self.maximumLeading * line.fontSize
      else { return nil }
      for phrase in candidate.phrases where abs(candidate.box(phrase).x0 - box.x0) < 2 {
        return candidate.tokens[phrase].contains { $0.number?.isMoney == true }
          ? nil : Span(line: next, tokens: phrase)
      }
    }
    return nil
  }

  /// The amounts that stand alone beside a label, with their distances: height counts most, then the side.
  private func amounts(beside spans: [Span]) -> [(distance: Float, money: Money, token: TokenRef)] {
    guard let first = spans.first, let last = spans.last else { return [] }
    let box = spans.dropFirst().reduce(sheet.lines[first.line].box(first.tokens)) {
      $0.union(sheet.lines[$1.line].box($1.tokens))
    }
    let rise = Self.maximumRise * sheet.lines[first.line].fontSize
    let hasColon = sheet.lines[last.line].tokens[last.tokens].last?.endsWithColon == true
    var result: [(distance: Float, money: Money, token: TokenRef)] = []
    for number in max(0, first.line - 3)...min(last.line + 3, sheet.lines.count - 1)
    where sheet.lines[number].page == sheet.lines[first.line].page {
      for phrase in sheet.lines[number].phrases where phrase.count == 1 {
        let token = sheet.lines[number].tokens[phrase.lowerBound]
        let place = TokenRef(line: number, token: phrase.lowerBound)
        guard let text = token.number, text.isMoney || acceptsDashes && text == .dash, let money = text.money,
          !taken.contains(place)
        else { continue }
        let height = max(box.y0 - token.box.midY, token.box.midY - box.y1, 0)
        guard height < rise else { continue }
        // Labels in a row above or below amounts in a row.
        if token.box.overlapX(box) > 0 {
          if !hasColon, token.box.y0 >= box.y1 - 1 || token.box.y1 <= box.y0 + 1 {
            result.append((Self.stackPenalty + height, money, place))
          }
          continue
        }
        if hasColon, height > 0 || token.box.x0 < box.x1 { continue }
        let isOnOtherLine = token.box.y0 >= box.y1 || token.box.y1 <= box.y0
        let drop = height * Self.heightWeight + (isOnOtherLine ? Self.otherLinePenalty : 0)
        if token.box.x0 >= box.x1 {
          result.append((drop + token.box.x0 - box.x1, money, place))
        } else if token.box.x1 <= box.x0 {
          result.append((drop + Self.leftPenalty + box.x0 - token.box.x1, money, place))
        }
      }
    }
    return result
  }

  /// A point of height counts as much as this many points across.
  private static let heightWeight: Float = 40
  /// An amount beside a label comes before one above or below it, unless it is this far away, in points.
  private static let stackPenalty: Float = 100
  /// Labels in a row over amounts in a row: the amount below comes before the next one's, in points.
  private static let otherLinePenalty: Float = 200
  /// Amounts stand at the right of their labels unless nothing stands there, in points.
  private static let leftPenalty: Float = 400
}
