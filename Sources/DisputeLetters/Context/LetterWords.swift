internal import DisputeModel

/// Dates and amounts as letters write them.
enum LetterWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A date such as `March 16, 2026`.
  static func date(_ date: CalendarDate) -> String { "\(months[date.month - 1]) \(date.day), \(date.year)" }

  /// One or two dates.
  static func dates(_ span: DateSpan) -> String {
    span.from == span.to ? date(span.from) : "\(date(span.from)) to \(date(span.to))"
  }

  /// An amount such as `$1,280.15`, or `1280.15 EUR`.
  static func money(_ amount: Money, currency: String) -> String {
    guard currency == "USD" else { return "\(amount.decimalString) \(currency)" }
    let parts = amount.magnitude.decimalString.split(separator: ".")
    return "\(amount < .zero ? "-" : "")$\(grouped(parts[0])).\(parts[1])"
  }

  private static func grouped(_ digits: Substring) -> String {
    digits.count <= 3 ? String(digits) : "\(grouped(digits.dropLast(3))),\(digits.suffix(3))"
  }

  /// A sentence of a finding with its dates and amounts as letters write them; what it quotes stays as it is.
  static func prose(_ text: String, currency: String) -> String {
    var result = ""
    var isQuoted = false
    var rest = text[...]
    while let sign = rest.first {
      if sign == "“" { isQuoted = true }
      if sign == "”" { isQuoted = false }
      let word = rest.prefix { $0 != " " && $0 != "“" && $0 != "”" }
      guard !isQuoted, !word.isEmpty else {
        result.append(sign)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(word.count)
      // A number before a percent sign is no amount.
      let isShare = rest.drop { $0 == " " }.first == "%"
      result += isShare ? String(word) : spelled(word, currency: currency)
    }
    return result
  }

  /// A word that is a date or an amount, with the signs around it; any other word as it is.
  private static func spelled(_ word: Substring, currency: String) -> String {
    let marks: Set<Character> = ["(", ")", ",", ".", ";", ":"]
    let head = word.prefix { marks.contains($0) }
    let body = word.dropFirst(head.count)
    let tail = String(body.reversed().prefix { marks.contains($0) }.reversed())
    let core = body.dropLast(tail.count)
    let spelled = CalendarDate(iso: core).map(date) ?? amount(core).map { money($0, currency: currency) }
    return spelled.map { head + $0 + tail } ?? String(word)
  }

  /// An amount such as `1280.15`.
  private static func amount(_ word: Substring) -> Money? {
    let digits = word.hasPrefix("-") ? word.dropFirst() : word
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, !parts[0].isEmpty,
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }), let cents = Int64(parts.joined())
    else { return nil }
    return Money(minorUnits: word.hasPrefix("-") ? -cents : cents)
  }

  /// A period such as `60 days`.
  static func period(_ period: DeadlinePeriod) -> String {
    switch period {
    case .hours(let count): "\(count) hours"
    case .days(let count): "\(count) days"
    case .months(let count): "\(count) months"
    }
  }
}
