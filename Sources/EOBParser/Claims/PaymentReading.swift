import DisputeModel

/// Reads payments from sentences.
///
/// `We paid $902.58 to NAME on 06-Aug-2023 by electronic funds transfer (EFT) 8253101.`
struct PaymentReading {
  /// A payment and where it stands.
  struct Found: Sendable {
    var payment: Payment
    /// Where the payment's parts were read, by their names in the claims document.
    var sources: [String: [TokenRef]]
  }

  let sheet: Sheet

  /// Names of payees are no longer than this many words.
  private static let maximumNameWords = 10
  /// What follows the amount is looked for in this many words.
  private static let reach = 28

  /// The payments that say how they were made, in document order.
  func payments() -> [Found] {
    var result: [Found] = []
    for number in sheet.lines.indices {
      let tokens = sheet.lines[number].tokens
      for index in tokens.indices.dropLast(2)
      where tokens[index + 1].number?.isMoney == true && Self.isPaid(tokens[index]) {
        if let found = payment(line: number, amount: index + 1) { result.append(found) }
      }
    }
    return result
  }

  private static func isPaid(_ token: Token) -> Bool {
    ["paid", "sent", "pagamos", "issued", "pago"].contains { token.letters.elementsEqual($0.utf8) }
  }

  private func payment(line: Int, amount: Int) -> Found? {
    var places = sheet.lines[line].tokens.indices.dropFirst(amount + 1).map {
      TokenRef(line: line, token: $0)
    }
    if line + 1 < sheet.lines.count, sheet.lines[line + 1].page == sheet.lines[line].page {
      places += sheet.lines[line + 1].tokens.indices.map { TokenRef(line: line + 1, token: $0) }
    }
    let words = places.prefix(Self.reach).map { sheet.lines[$0.line].tokens[$0.token].text }
    guard let first = words.first, ["to", "a"].contains(first.lowercased()) else { return nil }
    var payment = Payment()
    payment.amount = sheet.lines[line].tokens[amount].number?.money
    var end = 1
    while end < words.count, end <= Self.maximumNameWords,
      !["on", "by", "el", "via", "por", "with"].contains(words[end].lowercased()),
      !words[end - 1].hasSuffix(".")
    { end += 1 }
    guard end > 1 else { return nil }
    payment.payee = words[1..<end].joined(separator: " ").trimmingFullStop
    var rest = Array(words[end...])
    var sources = ["amount": [TokenRef(line: line, token: amount)], "payee": Array(places[1..<end])]
    if let word = rest.first?.lowercased(), word == "on" || word == "el", rest.count > 1 {
      let dateWords = rest.dropFirst().map { $0.trimmingFullStop[...] }
      if let date = DateReading.date(in: dateWords, at: 0) {
        payment.date = date.date
        sources["date"] = Array(places[(end + 1)...].prefix(date.count))
        rest = Array(rest.dropFirst(1 + date.count))
      }
    }
    let restPlaces = places.prefix(Self.reach).suffix(rest.count)
    if let stop = rest.firstIndex(where: { $0.hasSuffix(".") }) { rest = Array(rest[...stop]) }
    sources["method"] = Array(restPlaces.prefix(rest.count))
    sources["number"] = restPlaces.prefix(rest.count).suffix(1)
    payment.method = StatusReading.method(rest.joined(separator: " "))
    payment.number = rest.last.map(\.trimmingFullStop).flatMap {
      CodeReading.isIdentifier($0) && DateReading.date($0) == nil ? $0 : nil
    }
    // What the plan paid for a claim is told like this too: a payment says by what, or carries a number.
    guard payment.number != nil || payment.method != nil else { return nil }
    return Found(payment: payment, sources: sources)
  }
}

extension String {
  /// The text without the full stop of its sentence.
  fileprivate var trimmingFullStop: String { hasSuffix(".") || hasSuffix(",") ? String(dropLast()) : self }
}
