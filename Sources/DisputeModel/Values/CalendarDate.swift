/// A day of the Gregorian calendar, without time and time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Year, 1900…2199.
  public let year: Int
  /// Month, 1…12.
  public let month: Int
  /// Day of the month, 1…31.
  public let day: Int

  /// Creates a date; `nil` when there is no such day or the year is outside 1900…2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month of the proleptic Gregorian calendar.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Compares by time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

/// A closed range of days; a single day has equal ends.
public struct DateSpan: Hashable, Sendable {
  /// First day.
  public let from: CalendarDate
  /// Last day, not before `from`.
  public let to: CalendarDate

  /// Creates a span; the ends may come in either order.
  public init(_ a: CalendarDate, _ b: CalendarDate) {
    from = min(a, b)
    to = max(a, b)
  }

  /// The smallest span that holds both.
  public func union(_ other: DateSpan) -> DateSpan { DateSpan(min(from, other.from), max(to, other.to)) }
}
