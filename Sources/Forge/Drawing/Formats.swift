internal import DisputeModel

extension Money {
  /// `1,234.56`, with a dollar sign when asked for; negative amounts have a leading minus.
  func printed(dollar: Bool) -> String {
    let digits = String(minorUnits.magnitude / 100)
    var grouped = ""
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    let cents = minorUnits.magnitude % 100
    return (minorUnits < 0 ? "-" : "") + (dollar ? "$" : "") + String(grouped.reversed())
      + (cents < 10 ? ".0" : ".") + String(cents)
  }

  /// `$35` for whole dollars, `$35.50` otherwise.
  var shortDollars: String {
    let text = printed(dollar: true)
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }
}

/// The ways in which documents print a date.
enum DateFormat: Sendable {
  /// `03/16/2026`
  case slashes
  /// `03/16/26`
  case shortSlashes
  /// `3/16/2026`
  case bareSlashes
  /// `03-16-26`
  case hyphens
  /// `March 16, 2026`
  case long
  /// `Mar 16, 2026`
  case medium

  func text(_ date: CalendarDate) -> String {
    let month = two(date.month)
    let day = two(date.day)
    let year = two(date.year % 100)
    switch self {
    case .slashes: return "\(month)/\(day)/\(date.year)"
    case .shortSlashes: return "\(month)/\(day)/\(year)"
    case .bareSlashes: return "\(date.month)/\(date.day)/\(date.year)"
    case .hyphens: return "\(month)-\(day)-\(year)"
    case .long: return "\(DateFormat.months[date.month - 1]) \(date.day), \(date.year)"
    case .medium: return "\(DateFormat.months[date.month - 1].prefix(3)) \(date.day), \(date.year)"
    }
  }

  /// The span, or its only day.
  func text(_ span: DateSpan?, separator: String = " - ") -> String {
    guard let span else { return "" }
    return span.from == span.to ? text(span.from) : text(span.from) + separator + text(span.to)
  }

  func text(_ date: CalendarDate?) -> String { date.map { text($0) } ?? "" }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
