import DisputeModel
import PDFLayout
import PayerProfiles

/// Reads what a sentence says, in any order, of a check or transfer.
///
/// `Check 18257753 for $892.02 was issued on 18-Aug-2024 to Sample Dental Group.`
/// `We paid $902.58 to Sample Dental Group on 06-Aug-2023 by electronic funds transfer (EFT) 8253101.`
struct PaymentSentences {
  /// A payment and where its parts stand.
  struct Found: Sendable {
    var payment: Payment
    /// Where the payment's parts were read, by their names in the claims document.
    var sources: [String: [TokenRef]]
  }

  let sheet: Sheet

  /// A sentence takes at most this many words.
  private static let maximumWords = 40
  /// Between the word for the payment and its number stand at most this many words: `check number`,
  /// `transfer of funds (EFT) trace no.`.
  private static let wordsToNumber = 5
  /// Lines of one sentence are set solid: this many font sizes apart at most.
  private static let maximumLeading: Float = 0.75
  /// Names of payees are no longer than this many words.
  private static let maximumNameWords = 10

  private static let methods = Set(
    ["check", "cheque", "eft", "transfer", "transferencia", "deposit", "ach"].map { Letters.hash($0.utf8) })

  private static let paid = Set(
    ["paid", "sent", "issued", "mailed", "pagamos", "pago", "enviamos"].map { Letters.hash($0.utf8) })

  /// The payments in document order.
  func payments() -> [Found] {
    sheet.lines.indices.flatMap { line in
      sheet.lines[line].tokens.indices.compactMap { payment(told: TokenRef(line: line, token: $0)) }
    }
  }

  /// The payment of the sentence in which this is the first word that says how was paid.
  private func payment(told place: TokenRef) -> Found? {
    guard isMethod(sheet.lines[place.line].tokens[place.token]) else { return nil }
    let places = sentence(around: place)
    let tokens = places.map { sheet.lines[$0.line].tokens[$0.token] }
    guard let method = tokens.firstIndex(where: isMethod), places[method] == place else { return nil }
    let number = tokens.indices.dropFirst(method + 1).prefix(Self.wordsToNumber).first {
      tokens[$0].date == nil && CodeReading.isPaymentNumber(tokens[$0].text.withoutStop)
    }
    let amounts = tokens.indices.filter { $0 != number && Self.money(tokens[$0]) != nil }
    // A list of labelled amounts is no sentence, and of two amounts one is not the payment's.
    let isRow = isRow(place.line)
    guard amounts.count == 1, let amount = amounts.first,
      // `Payment: check 30117754 for $165.00 was mailed to NAME`
      !tokens.dropFirst(method == 1 ? 1 : 0).contains(where: \.endsWithColon)
    else { return nil }
    let name = payee(in: tokens) ?? (isRow ? payee(inRow: tokens) : nil)
    // Without a number only a sentence that says who was paid tells of a payment.
    guard number != nil || name != nil && tokens.contains(where: isPaid) else { return nil }
    let told = firstWord(ofMethod: method, in: tokens)..<(number ?? method + 1)
    var payment = Payment()
    payment.amount = Self.money(tokens[amount])
    payment.method = StatusReading.method(tokens[told].map(\.text).joined(separator: " "))
    var sources = ["amount": [places[amount]], "method": Array(places[told])]
    if let number {
      payment.number = tokens[number].text.withoutStop
      sources["number"] = [places[number]]
    }
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
    if let name {
      payment.payee = name.map { tokens[$0].text }.joined(separator: " ").withoutStop
      sources["payee"] = name.map { places[$0] }
    }
    return Found(payment: payment, sources: sources)
  }

  private func isMethod(_ token: Token) -> Bool { Self.methods.contains(Letters.hash(token.letters)) }

  /// `Wire transfer`: the first of the words that say which kind of transfer it is.
  private func firstWord(ofMethod method: Int, in tokens: [Token]) -> Int {
    var first = method
    while first > 0, !tokens[first].startsPhrase, Self.kinds.contains(Letters.hash(tokens[first - 1].letters))
    {
      first -= 1
    }
    return first
  }

  private static let kinds = Set(
    ["wire", "bank", "electronic", "funds", "direct", "paper"].map { Letters.hash($0.utf8) })

  /// Whether a line is a row of a list of payments without headings: how it was paid at the beginning, the amount at
  /// the end.
  private func isRow(_ number: Int) -> Bool {
    let tokens = sheet.lines[number].tokens
    guard let method = tokens.prefix(Self.wordsOfMethod).firstIndex(where: isMethod), let last = tokens.last
    else { return false }
    return firstWord(ofMethod: method, in: tokens) == 0 && last.number?.isMoney == true
      && tokens.count { $0.number?.isMoney == true } == 1
      && tokens.contains { $0.date == nil && CodeReading.isPaymentNumber($0.text) }
  }

  private static let wordsOfMethod = 3

  /// The phrase of a row that is a name.
  private func payee(inRow tokens: [Token]) -> Range<Int>? {
    var start = tokens.count - 1
    // The amount, and the currency before it.
    while start > 0, !tokens[start].startsPhrase { start -= 1 }
    let end = start
    repeat { start -= 1 } while start > 0 && !tokens[start].startsPhrase
    guard start > 0, tokens[start].text.unicodeScalars.first?.properties.isUppercase == true,
      end - start <= Self.maximumNameWords,
      tokens[start..<end].allSatisfy({ $0.date == nil && $0.number == nil && !isMethod($0) })
    else { return nil }
    return start..<end
  }

  private func isPaid(_ token: Token) -> Bool { Self.paid.contains(Letters.hash(token.letters)) }

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
      guard end - start > 2, !tokens[start + 1..<end].contains(where: isMethod),
        tokens[start + 1].text.unicodeScalars.first?.properties.isUppercase == true
      else { continue }
      return start + 1..<end
    }
    return nil
  }

  /// The words from the end of the sentence before to the end of this one, which may lie a line above and below.
  private func sentence(around place: TokenRef) -> [TokenRef] {
    if isRow(place.line) {
      return sheet.lines[place.line].tokens.indices.map { TokenRef(line: place.line, token: $0) }
    }
    var near = [place.line]
    if isSetSolid(place.line - 1, place.line) { near.insert(place.line - 1, at: 0) }
    if isSetSolid(place.line, place.line + 1) { near.append(place.line + 1) }
    let places = near.flatMap { line in
      sheet.lines[line].tokens.indices.map { TokenRef(line: line, token: $0) }
    }
    guard let number = places.firstIndex(of: place) else { return [] }
    let ends = places.indices.filter { endsSentence(sheet.lines[places[$0].line].tokens[places[$0].token]) }
    let start = (ends.last { $0 < number } ?? -1) + 1
    let end = ends.first { $0 >= number } ?? places.count - 1
    return Array(places[start...end].prefix(Self.maximumWords))
  }

  /// Whether two lines follow each other as those of a paragraph do.
  private func isSetSolid(_ upper: Int, _ lower: Int) -> Bool {
    guard sheet.lines.indices.contains(upper), sheet.lines.indices.contains(lower) else { return false }
    let (upper, lower) = (sheet.lines[upper], sheet.lines[lower])
    return upper.page == lower.page && abs(upper.fontSize - lower.fontSize) < 0.5
      && lower.box.y0 - upper.box.y1 <= Self.maximumLeading * lower.fontSize
  }

  /// Whether a full stop ends a sentence here; behind fewer letters it ends an abbreviation, as in `no.`.
  private func endsSentence(_ token: Token) -> Bool {
    token.text.hasSuffix(".") && token.text.utf8.count > 3
  }
}

extension String {
  /// The text without a full stop or comma at its end.
  fileprivate var withoutStop: String { hasSuffix(".") || hasSuffix(",") ? String(dropLast()) : self }
}
