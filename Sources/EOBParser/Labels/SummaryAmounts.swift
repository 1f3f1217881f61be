import DisputeModel
import PDFLayout
import PayerProfiles

/// Reads the amounts of a summary: one label a row, perhaps over two or three lines, and its amount alone in a
/// column beside it, on any of the label's lines, before or after the label.
struct SummaryAmounts {
  let index: LabelIndex
  let sheet: Sheet
  let taken: Set<TokenRef>

  /// Lines of one label are at most this far apart, in font sizes.
  private static let maximumLeading: Float = 0.7
  /// An amount may stand this far above or below its label's lines, in font sizes: labels and amounts of a row
  /// are centred on each other, so they rarely share a baseline.
  private static let maximumRise: Float = 0.45
  /// Labels wrap over three lines at most.
  private static let maximumLines = 3

  /// The amounts in reading order.
  func fields() -> [Field] {
    var result: [Field] = []
    var used = Set<TokenRef>()
    for number in sheet.lines.indices {
      for phrase in sheet.lines[number].phrases {
        guard !taken.contains(TokenRef(line: number, token: phrase.lowerBound)), !used.contains(TokenRef(line: number, token: phrase.lowerBound)),
          let label = label(startingAt: Span(line: number, tokens: phrase)),
          let amount = amount(beside: label.spans)
        else { continue }
        for span in label.spans { for token in span.tokens { used.insert(TokenRef(line: span.line, token: token)) } }
        used.insert(amount.token)
        result.append(
          Field(role: label.role, value: .money(amount.money), tokens: [amount.token], line: number, position: phrase.lowerBound))
      }
    }
    return result
  }

  /// The longest label that a phrase and the phrases below it form.
  private func label(startingAt first: Span) -> (role: Role, spans: [Span])? {
    var spans = [first]
    var letters = sheet.lines[first.line].tokens[first.tokens].flatMap(\.letters)
    var best: (role: Role, spans: [Span])?
    while true {
      if let role = amountRole(letters) { best = (role, spans) }
      guard spans.count < Self.maximumLines, letters.count < 48, let last = spans.last, let next = phraseBelow(last) else { break }
      spans.append(next)
      letters += sheet.lines[next.line].tokens[next.tokens].flatMap(\.letters)
    }
    return best
  }

  private func amountRole(_ letters: [UInt8]) -> Role? {
    for sense in index.senses(ofLetters: letters) where sense.place != .heading && sense.place != .sentence {
      if case .amount = sense.role { return sense.role }
      if sense.role == .otherMoney { return sense.role }
    }
    return nil
  }

  private func phraseBelow(_ span: Span) -> Span? {
    let line = sheet.lines[span.line]
    let box = line.box(span.tokens)
    for next in span.line + 1..<min(span.line + 4, sheet.lines.count) {
      let candidate = sheet.lines[next]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 < Self.maximumLeading * line.fontSize else { return nil }
      for phrase in candidate.phrases where abs(candidate.box(phrase).x0 - box.x0) < 2 {
        return candidate.tokens[phrase].contains { $0.number?.isMoney == true } ? nil : Span(line: next, tokens: phrase)
      }
    }
    return nil
  }

  /// The amount that stands alone beside a label: at its right, else at its left.
  private func amount(beside spans: [Span]) -> (money: Money, token: TokenRef)? {
    guard let first = spans.first, let last = spans.last else { return nil }
    let box = spans.dropFirst().reduce(sheet.lines[first.line].box(first.tokens)) { $0.union(sheet.lines[$1.line].box($1.tokens)) }
    let rise = Self.maximumRise * sheet.lines[first.line].fontSize
    var right: (distance: Float, money: Money, token: TokenRef)?
    var left: (distance: Float, money: Money, token: TokenRef)?
    for number in max(0, first.line - 2)...min(last.line + 2, sheet.lines.count - 1) where sheet.lines[number].page == sheet.lines[first.line].page {
      for phrase in sheet.lines[number].phrases where phrase.count == 1 {
        let token = sheet.lines[number].tokens[phrase.lowerBound]
        let place = TokenRef(line: number, token: phrase.lowerBound)
        guard let text = token.number, text.isMoney, let money = text.money, !taken.contains(place), token.box.midY > box.y0 - rise,
          token.box.midY < box.y1 + rise
        else { continue }
        if token.box.x0 >= box.x1, token.box.x0 - box.x1 < right?.distance ?? .infinity {
          right = (token.box.x0 - box.x1, money, place)
        } else if token.box.x1 <= box.x0, box.x0 - token.box.x1 < left?.distance ?? .infinity {
          left = (box.x0 - token.box.x1, money, place)
        }
      }
    }
    if let right { return (right.money, right.token) }
    return left.map { ($0.money, $0.token) }
  }
}
