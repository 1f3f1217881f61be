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

  /// A period such as `60 days`.
  static func period(_ period: DeadlinePeriod) -> String {
    switch period {
    case .hours(let count): "\(count) hours"
    case .days(let count): "\(count) days"
    case .months(let count): "\(count) months"
    }
  }
}
