internal import DisputeModel

/// How one document prints amounts and dates.
struct AmountPrinter {
  let traits: LayoutTraits

  /// Where an amount stands.
  enum Place { case line, firstLine, total, prose }

  /// The amount; what is taken off a charge may be printed as a negative amount.
  func text(_ amount: Money, _ kind: AmountKind? = nil, in place: Place) -> String {
    if amount == .zero, place == .line || place == .firstLine {
      switch traits.zero {
      case .amount: break
      case .dash: return "-"
      case .doubleDash: return "--"
      case .longDash: return "—"
      case .blank: return ""
      }
    }
    let takesOff = kind == .discount && traits.reductions == .negative
    return signed(takesOff ? -amount : amount, dollar: hasDollar(place))
  }

  /// The amount as a document says it in a sentence.
  func prose(_ amount: Money) -> String { amount.printed(dollar: true) }

  private func hasDollar(_ place: Place) -> Bool {
    switch traits.dollars {
    case .all: true
    case .none: place == .prose
    case .firstAndTotals: place != .line
    }
  }

  private func signed(_ amount: Money, dollar: Bool) -> String {
    var digits = amount.magnitude.printed(dollar: false)
    if traits.cents == .onlyWhereNeeded, digits.hasSuffix(".00") { digits = String(digits.dropLast(3)) }
    let mark = dollar ? "$" : ""
    guard amount < .zero else { return mark + digits }
    switch traits.negative {
    case .leading: return "-" + mark + digits
    case .afterDollar: return mark + "-" + digits
    case .parentheses: return "(" + mark + digits + ")"
    case .trailing: return mark + digits + "-"
    }
  }

  func date(_ date: CalendarDate) -> String {
    let month = two(date.month)
    let day = two(date.day)
    switch traits.dates {
    case .slashes: return DateFormat.slashes.text(date)
    case .shortSlashes: return DateFormat.shortSlashes.text(date)
    case .bareSlashes: return DateFormat.bareSlashes.text(date)
    case .hyphens: return "\(month)-\(day)-\(date.year)"
    case .iso: return date.description
    case .long:
      return traits.language == .spanish ? spanish(date) : DateFormat.long.text(date)
    case .medium:
      return traits.language == .spanish ? DateFormat.slashes.text(date) : DateFormat.medium.text(date)
    case .dayMonth:
      if traits.language == .spanish { return DateFormat.slashes.text(date) }
      let name = DateFormat.medium.text(date).prefix(3)
      return "\(day)-\(name)-\(date.year)"
    }
  }

  /// Dates in tables are never written out.
  func shortDate(_ date: CalendarDate) -> String {
    guard traits.dates == .long else { return self.date(date) }
    return DateFormat.slashes.text(date)
  }

  func shortSpan(_ span: DateSpan?) -> String {
    guard let span else { return "" }
    return span.from == span.to
      ? shortDate(span.from) : shortDate(span.from) + " - " + shortDate(span.to)
  }

  private func spanish(_ date: CalendarDate) -> String {
    "\(date.day) de \(AmountPrinter.months[date.month - 1]) de \(date.year)"
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
  ]
}
