import DisputeModel
import Foundation
import Testing

/// Foundation's Gregorian calendar in UTC: another implementation to compare with.
struct IndependentCalendar {
  private let calendar: Calendar

  init() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    self.calendar = calendar
  }

  /// Noon of a day.
  func moment(_ date: CalendarDate) throws -> Date {
    try #require(
      calendar.date(from: DateComponents(year: date.year, month: date.month, day: date.day, hour: 12)))
  }

  /// The day of a moment.
  func date(_ moment: Date) throws -> CalendarDate {
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    let (year, month) = (try #require(parts.year), try #require(parts.month))
    return try day(year, month, try #require(parts.day))
  }

  /// Every day of some years, counted by the calendar itself.
  func days(of years: ClosedRange<Int>) throws -> [CalendarDate] {
    var moment = try moment(day(years.lowerBound, 1, 1))
    var days: [CalendarDate] = []
    while calendar.component(.year, from: moment) <= years.upperBound {
      days.append(try date(moment))
      moment = try #require(calendar.date(byAdding: .day, value: 1, to: moment))
    }
    return days
  }

  func adding(_ days: Int, to date: CalendarDate) throws -> CalendarDate {
    try self.date(try #require(calendar.date(byAdding: .day, value: days, to: try moment(date))))
  }

  /// Foundation clamps to the end of a month; a clamped day is followed by the one that the rule asks for.
  func addingMonths(_ months: Int, to date: CalendarDate) throws -> CalendarDate {
    let moment = try #require(calendar.date(byAdding: .month, value: months, to: try moment(date)))
    let result = try self.date(moment)
    return result.day == date.day ? result : try adding(1, to: result)
  }

  func days(from a: CalendarDate, to b: CalendarDate) throws -> Int {
    try #require(calendar.dateComponents([.day], from: try moment(a), to: try moment(b)).day)
  }

  /// 1 for Monday to 7 for Sunday; Foundation begins with Sunday as 1.
  func weekday(_ date: CalendarDate) throws -> Int {
    (calendar.component(.weekday, from: try moment(date)) + 5) % 7 + 1
  }

  /// Which of the same weekdays of its month a day is, and whether it is the last of them.
  func place(_ date: CalendarDate) throws -> (ordinal: Int, isLast: Bool) {
    let ordinal = calendar.component(.weekdayOrdinal, from: try moment(date))
    return (ordinal, try adding(7, to: date).month != date.month)
  }

  /// The holidays from 2021 on, told day by day instead of year by year.
  func isHoliday(_ date: CalendarDate) throws -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (6, 19), (7, 4), (11, 11), (12, 25):
      return (date.month, date.day) != (6, 19) || date.year >= 2021
    default: break
    }
    let (weekday, place) = (try weekday(date), try place(date))
    switch (date.month, weekday) {
    case (1, 1), (2, 1): return place.ordinal == 3
    case (5, 1): return place.isLast
    case (9, 1): return place.ordinal == 1
    case (10, 1): return place.ordinal == 2
    case (11, 4): return place.ordinal == 4
    default: return false
    }
  }

  func isBusinessDay(_ date: CalendarDate) throws -> Bool {
    let weekday = try weekday(date)
    return try weekday <= 5 && !isHoliday(date)
  }

  /// The next business day, found day by day.
  func rolled(_ date: CalendarDate) throws -> CalendarDate {
    var date = date
    while try !isBusinessDay(date) { date = try adding(1, to: date) }
    return date
  }
}

/// A date that exists.
func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
  try #require(CalendarDate(year: year, month: month, day: day))
}

/// A date that exists, as `YYYY-MM-DD`.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
