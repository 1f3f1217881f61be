/// Which days are federal holidays, and which are business days.
///
/// A business day is no Saturday, no Sunday and no date of 5 U.S.C. 6103(a). The weekday on which offices close
/// instead when a holiday falls on a weekend is a business day here: such a day is a rule about the pay and leave of
/// employees, and a deadline that it does not move is the earlier one, which is safe to keep. `observed(on:)` tells of
/// it, so that a text can warn.
public enum FederalHolidays {
  /// A holiday and its day.
  public struct Day: Hashable, Sendable {
    /// The holiday.
    public let holiday: FederalHoliday
    /// Its date in the law, whatever the weekday.
    public let date: CalendarDate
    /// The weekday on which offices close instead; `nil` when the holiday itself is a weekday.
    public let observed: CalendarDate?
  }

  /// The holidays of a year in order of time; none outside the years 1900…2199.
  public static func days(in year: Int) -> [Day] {
    FederalHoliday.allCases.compactMap { holiday in
      holiday.date(in: year).map { Day(holiday: holiday, date: $0, observed: inLieu(of: $0)) }
    }
  }

  /// The holiday that the law has on a date.
  public static func holiday(on date: CalendarDate) -> FederalHoliday? {
    FederalHoliday.allCases.first { $0.date(in: date.year) == date }
  }

  /// The holiday of a weekend for which offices close on this weekday instead.
  ///
  /// - Source: 5 U.S.C. 6103(b)(1) for a Saturday; Executive Order 11582 for a Sunday.
  public static func observed(on date: CalendarDate) -> FederalHoliday? {
    let actual: CalendarDate? =
      switch date.weekday {
      case .friday: date.adding(days: 1)
      case .monday: date.adding(days: -1)
      default: nil
      }
    return actual.flatMap(holiday(on:))
  }

  /// Whether a date is no Saturday, no Sunday and no holiday.
  public static func isBusinessDay(_ date: CalendarDate) -> Bool {
    !date.weekday.isWeekend && holiday(on: date) == nil
  }

  /// The date itself when it is a business day, else the next one; `nil` after the year 2199.
  public static func businessDay(onOrAfter date: CalendarDate) -> CalendarDate? {
    nearest(to: date, step: 1, where: isBusinessDay)
  }

  /// The date itself when it is a business day, else the one before; `nil` before the year 1900.
  public static func businessDay(onOrBefore date: CalendarDate) -> CalendarDate? {
    nearest(to: date, step: -1, where: isBusinessDay)
  }

  /// The last day not after a date on which offices are open: a business day on which no holiday is observed.
  public static func openDay(onOrBefore date: CalendarDate) -> CalendarDate? {
    nearest(to: date, step: -1) { isBusinessDay($0) && observed(on: $0) == nil }
  }

  private static func nearest(
    to date: CalendarDate, step: Int, where fits: (CalendarDate) -> Bool
  ) -> CalendarDate? {
    var day: CalendarDate? = date
    while let candidate = day, !fits(candidate) { day = candidate.adding(days: step) }
    return day
  }

  private static func inLieu(of date: CalendarDate) -> CalendarDate? {
    switch date.weekday {
    case .saturday: date.adding(days: -1)
    case .sunday: date.adding(days: 1)
    default: nil
    }
  }
}
