import DisputeModel
import Testing

@Suite struct CalendarArithmeticTests {
  @Test("Every day of 2020–2035: weekday, distance, days and months later are those of another calendar")
  func everyDay() throws {
    let other = try IndependentCalendar()
    let days = try other.days(of: 2020...2035)
    #expect(days.count == 5844)
    let start = try day(2020, 1, 1)
    for (index, date) in days.enumerated() {
      #expect(date.weekday.rawValue == (try other.weekday(date)))
      #expect(start.days(until: date) == index)
      #expect(start.adding(days: index) == date)
      #expect(date.adding(days: -index) == start)
      for count in [1, 30, 60, 180, 365] {
        #expect(date.adding(days: count) == (try other.adding(count, to: date)))
      }
      for count in [1, 4, 12, -1, -4] {
        #expect(date.adding(months: count) == (try other.addingMonths(count, to: date)))
      }
      let distant = days[(index * 7919) % days.count]
      #expect(date.days(until: distant) == (try other.days(from: date, to: distant)))
    }
  }

  @Test("Every date from 1900 to 2199 comes back from its number, and the numbers follow each other")
  func numbers() throws {
    var previous = try day(1900, 1, 1).dayNumber - 1
    for year in 1900...2199 {
      for month in 1...12 {
        for number in 1...CalendarDate.dayCount(ofMonth: month, year: year) {
          let date = try day(year, month, number)
          #expect(date.dayNumber == previous + 1)
          #expect(CalendarDate(dayNumber: date.dayNumber) == date)
          previous = date.dayNumber
        }
      }
    }
    #expect(try day(1970, 1, 1).dayNumber == 0)
  }

  @Test("Outside of 1900…2199 there is no date, and no trap")
  func range() throws {
    let (first, last) = (try day(1900, 1, 1), try day(2199, 12, 31))
    for days in [1, 1000, Int.max, Int.max - 1] {
      #expect(last.adding(days: days) == nil)
      #expect(first.adding(days: -days) == nil)
    }
    for months in [1, 100_000, Int.max] {
      #expect(last.adding(months: months) == nil)
      #expect(first.adding(months: -months) == nil)
    }
    #expect(first.adding(days: Int.min) == nil)
    #expect(first.adding(months: Int.min) == nil)
    #expect(CalendarDate(dayNumber: Int.max) == nil)
    #expect(CalendarDate(dayNumber: Int.min) == nil)
    #expect(CalendarDate(dayNumber: last.dayNumber + 1) == nil)
    #expect(CalendarDate(dayNumber: first.dayNumber - 1) == nil)
    // The day after the end of October exists for every year but not for a 13th month of the last.
    #expect(try day(2199, 10, 31).adding(months: 1) == day(2199, 12, 1))
    #expect(try day(2199, 8, 31).adding(months: 5) == nil)
  }

  @Test(
    "A month without the day gives the first day of the month after it",
    arguments: [
      ("2026-10-30", 4, "2027-03-01"), ("2026-10-28", 4, "2027-02-28"), ("2027-10-29", 4, "2028-02-29"),
      ("2027-10-30", 4, "2028-03-01"), ("2027-10-31", 4, "2028-03-01"), ("2026-12-31", 4, "2027-05-01"),
      ("2028-02-29", 12, "2029-03-01"), ("2028-02-29", 48, "2032-02-29"), ("2026-03-31", -1, "2026-03-01"),
      ("2026-08-31", 4, "2026-12-31"),
    ])
  func monthEnds(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test("Weekdays of a month are counted from both ends")
  func weekdaysOfMonths() throws {
    #expect(CalendarDate(1, .monday, ofMonth: 9, year: 2026) == (try day("2026-09-07")))
    #expect(CalendarDate(4, .thursday, ofMonth: 11, year: 2026) == (try day("2026-11-26")))
    #expect(CalendarDate(5, .monday, ofMonth: 3, year: 2026) == (try day("2026-03-30")))
    #expect(CalendarDate(5, .monday, ofMonth: 2, year: 2026) == nil)
    #expect(CalendarDate(0, .monday, ofMonth: 2, year: 2026) == nil)
    #expect(CalendarDate(Int.max, .monday, ofMonth: 2, year: 2026) == nil)
    #expect(CalendarDate(1, .monday, ofMonth: 13, year: 2026) == nil)
    #expect(CalendarDate(last: .monday, ofMonth: 5, year: 2026) == (try day("2026-05-25")))
    #expect(CalendarDate(last: .monday, ofMonth: 8, year: 2026) == (try day("2026-08-31")))
    #expect(CalendarDate(last: .monday, ofMonth: 0, year: 2026) == nil)
  }
}
