extension CalendarDate {
  /// Days since 1970-01-01; negative before.
  public var dayNumber: Int {
    // A year that begins in March has its leap day at its end, so that no month before it moves.
    let shiftedYear = month <= 2 ? year - 1 : year
    let monthsSinceMarch = month <= 2 ? month + 9 : month - 3
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
    return shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
      - Self.daysBefore1970
  }

  /// The date with a number of days since 1970-01-01; `nil` outside the years 1900…2199.
  public init?(dayNumber: Int) {
    guard (Self.firstDayNumber...Self.lastDayNumber).contains(dayNumber) else { return nil }
    let days = dayNumber + Self.daysBefore1970
    // 400 years of the Gregorian calendar have 146,097 days; the quotient is the year or one too many, never too few.
    var shiftedYear = (days + 1) * 400 / 146_097 + 1
    while Self.daysBeforeMarch(of: shiftedYear) > days { shiftedYear -= 1 }
    let dayOfYear = days - Self.daysBeforeMarch(of: shiftedYear)
    let monthsSinceMarch = (5 * dayOfYear + 2) / 153
    let month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
    self.init(
      year: month <= 2 ? shiftedYear + 1 : shiftedYear, month: month,
      day: dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1)
  }

  /// The date so many days later, or earlier when negative; `nil` outside the years 1900…2199.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The same day of the month so many months later, or earlier when negative.
  ///
  /// Where that month has no such day, the first day of the month after it; `nil` outside the years 1900…2199.
  ///
  /// - Source: 45 CFR 147.136(d)(2)(i): four months from October 30 is March 1, because there is no February 30.
  public func adding(months: Int) -> CalendarDate? {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 0 else { return nil }
    let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
    if let date = CalendarDate(year: targetYear, month: targetMonth, day: day) { return date }
    // Out of range, or no such day: of the latter the month itself exists.
    guard CalendarDate(year: targetYear, month: targetMonth, day: 1) != nil else { return nil }
    return CalendarDate(year: (index + 1) / 12, month: (index + 1) % 12 + 1, day: 1)
  }

  /// The number of days from this date to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Days of the proleptic calendar from 0000-03-01 to 1970-01-01.
  private static let daysBefore1970 = 719_468
  /// The day number of 1900-01-01.
  private static let firstDayNumber = -25_567
  /// The day number of 2199-12-31.
  private static let lastDayNumber = 84_005

  /// Days of the proleptic calendar from 0000-03-01 to March 1 of a year.
  private static func daysBeforeMarch(of year: Int) -> Int { year * 365 + year / 4 - year / 100 + year / 400 }
}
