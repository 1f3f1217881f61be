/// A day of the week; raw values are those of ISO 8601, Monday 1 to Sunday 7.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension CalendarDate {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, which is three days after a Monday.
    let sinceMonday = (dayNumber + 3) % 7
    return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
  }

  /// The first, second, … of a weekday in a month; `nil` when the month has no such day.
  ///
  /// - Parameters:
  ///   - ordinal: 1 for the first one.
  ///   - weekday: the day of the week.
  ///   - month: 1…12.
  ///   - year: 1900…2199.
  public init?(_ ordinal: Int, _ weekday: Weekday, ofMonth month: Int, year: Int) {
    guard (1...5).contains(ordinal), let first = CalendarDate(year: year, month: month, day: 1) else {
      return nil
    }
    let toWeekday = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    self.init(year: year, month: month, day: 1 + toWeekday + (ordinal - 1) * 7)
  }

  /// The last of a weekday in a month; `nil` when there is no such month.
  public init?(last weekday: Weekday, ofMonth month: Int, year: Int) {
    guard let fourth = CalendarDate(4, weekday, ofMonth: month, year: year) else { return nil }
    self = CalendarDate(5, weekday, ofMonth: month, year: year) ?? fourth
  }
}
