import DisputeModel
import PayerProfiles

/// Reads what a sentence says, in any order, of a check or transfer whose number it gives.
///
/// `Check 18257753 for $892.02 was issued on 18-Aug-2024 to Sample Dental Group.`
struct PaymentSentences {
  /// A payment and where its parts stand, by their names in the claims document.
  typealias Found = PaymentReading.Found

  let sheet: Sheet

  /// A sentence takes at most this many words.
  private static let maximumWords = 40
  /// Between the word for the payment and its number stand at most this many words: `check number`, `EFT trace no.`.
  private static let wordsToNumber = 3
  /// Names of payees are no longer than this many words.
  private static let maximumNameWords = 10

  private static let methods = Set(
    ["check", "cheque", "eft", "transfer", "transferencia", "deposit", "ach"].map { Letters.hash($0.utf8) })

  /// The payments in document order.
  func payments() -> [Found] {
    sheet.lines.indices.flatMap { number -> [Found] in
      let tokens = sheet.lines[number].tokens
      return tokens.indices.compactMap { index in
        guard Self.methods.contains(Letters.hash(tokens[index].letters)),
          let place = (index + 1..<min(index + 1 + Self.wordsToNumber, tokens.count)).first(where: {
            CodeReading.isPaymentNumber(tokens[$0].text.withoutStop) && tokens[$0].date == nil
          })
        else { return nil }
        return payment(line: number, method: index, number: place)
      }
    }
  }

  private func payment(line: Int, method: Int, number: Int) -> Found? {
    let (before, after) = sentence(around: method, number, line: line)
    let places = before + after
    let tokens = places.map { sheet.lines[$0.line].tokens[$0.token] }
    let amounts = tokens.indices.filter { Self.money(tokens[$0]) != nil }
    // A list of labelled amounts is no sentence, and of two amounts one is not the payment's.
    guard amounts.count == 1, let amount = amounts.first, !tokens.contains(where: \.endsWithColon) else {
      return nil
    }
    let own = sheet.lines[line].tokens
    var payment = Payment()
    payment.number = own[number].text.withoutStop
    payment.amount = Self.money(tokens[amount])
    payment.method = StatusReading.method(own[method].text)
    var sources = [
      "number": [TokenRef(line: line, token: number)], "amount": [places[amount]],
      "method": [TokenRef(line: line, token: method)],
    ]
    let words = tokens.map { $0.text.withoutStop[...] }
    for index in tokens.indices
    where DateReading.mayBegin(tokens[index].text) || DateReading.monthNumber(tokens[index].letters) != nil {
      guard tokens[index].number?.isMoney != true, let date = DateReading.date(in: words, at: index) else {
        continue
      }
      payment.date = date.date
      sources["date"] = Array(places[index..<min(index + date.count, places.count)])
      break
    }
    if let name = payee(in: tokens) {
      payment.payee = name.map { tokens[$0].text }.joined(separator: " ").withoutStop
      sources["payee"] = name.map { places[$0] }
    }
    return Found(payment: payment, sources: sources)
  }

  /// Money, a comma or full stop behind it taken off.
  private static func money(_ token: Token) -> Money? {
    guard
      let number = token.number ?? MoneyReading.number(token.text.withoutStop.utf8).map(CellNumber.single),
      number.isMoney
    else { return nil }
    return number.money
  }

  /// The words behind `to` that are a name.
  private func payee(in tokens: [Token]) -> Range<Int>? {
    for start in tokens.indices.dropLast()
    where ["to", "a"].contains(where: { tokens[start].letters.elementsEqual($0.utf8) }) {
      var end = start + 1
      while end < tokens.count, end - start <= Self.maximumNameWords, tokens[end].number == nil,
        tokens[end].date == nil,
        !["on", "by", "el", "via", "por", "with", "for", "dated", "in"].contains(where: {
          tokens[end].letters.elementsEqual($0.utf8)
        })
      {
        end += 1
        if tokens[end - 1].text.hasSuffix(".") && end - start > 2 && tokens[end - 1].text.utf8.count > 3 {
          break
        }
      }
      guard end - start > 2, tokens[start + 1].text.unicodeScalars.first?.properties.isUppercase == true
      else { continue }
      return start + 1..<end
    }
    return nil
  }

  /// The words before and behind the number up to the ends of its sentence, which may go on in the next line.
  private func sentence(around method: Int, _ number: Int, line: Int) -> ([TokenRef], [TokenRef]) {
    let tokens = sheet.lines[line].tokens
    var start = method
    while start > 0, !tokens[start - 1].text.hasSuffix(".") { start -= 1 }
    var after = tokens.indices.dropFirst(number + 1).map { TokenRef(line: line, token: $0) }
    if line + 1 < sheet.lines.count, sheet.lines[line + 1].page == sheet.lines[line].page,
      !tokens[tokens.count - 1].text.hasSuffix(".")
    {
      after += sheet.lines[line + 1].tokens.indices.map { TokenRef(line: line + 1, token: $0) }
    }
    if let stop = after.firstIndex(where: { ref in
      let text = sheet.lines[ref.line].tokens[ref.token].text
      return text.hasSuffix(".") && text.utf8.count > 3
    }) {
      after = Array(after[...stop])
    }
    var before = (start..<method).map { TokenRef(line: line, token: $0) }
    if start == 0, line > 0, sheet.lines[line - 1].page == sheet.lines[line].page {
      let upper = sheet.lines[line - 1].tokens
      let first = (upper.lastIndex { $0.text.hasSuffix(".") } ?? -1) + 1
      before = (first..<upper.count).map { TokenRef(line: line - 1, token: $0) } + before
    }
    return (before, Array(after.prefix(Self.maximumWords)))
  }
}

extension String {
  /// The text without a full stop or comma at its end.
  fileprivate var withoutStop: String { hasSuffix(".") || hasSuffix(",") ? String(dropLast()) : self }
}
