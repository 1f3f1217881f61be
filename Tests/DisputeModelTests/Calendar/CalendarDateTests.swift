import DisputeModel
import Testing

@Suite struct CalendarDateTests {
  /// The number of a day by the civil calendar's arithmetic: March begins the year, so that the leap day ends it.
  ///
  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  @Test("The days that exist are those that an independent count has, without gap or repetition")
  func everyDay() throws {
    var previous = Self.dayNumber(1899, 12, 31)
    var last: CalendarDate?
    for year in 1900...2199 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          let number = Self.dayNumber(year, month, day)
          #expect(number == previous + 1)
          if let last { #expect(last < date) }
          previous = number
          last = date
        }
      }
    }
    #expect(previous == Self.dayNumber(2199, 12, 31))
  }

  @Test(
    "Days that are not, and years outside the range, are no dates",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1),
      (2024, 1, 0), (2024, 1, 32),
      (2024, 1, -1), (1899, 12, 31), (2200, 1, 1), (0, 1, 1), (-2024, 1, 1), (Int.max, 1, 1),
      (2024, Int.min, 1), (2024, 1, Int.max),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("Leap days are where the Gregorian rule has them", arguments: [2000, 2024, 1904, 2096, 2196])
  func leapDays(year: Int) {
    #expect(CalendarDate(year: year, month: 2, day: 29) != nil)
  }

  @Test("A date is written with leading zeros")
  func description() throws {
    #expect(try #require(CalendarDate(year: 2024, month: 3, day: 5)).description == "2024-03-05")
    #expect(try #require(CalendarDate(year: 2024, month: 12, day: 31)).description == "2024-12-31")
  }

  @Test("A span puts its ends in order, and a union covers both")
  func span() throws {
    let a = try #require(CalendarDate(year: 2024, month: 1, day: 31))
    let b = try #require(CalendarDate(year: 2024, month: 2, day: 1))
    let c = try #require(CalendarDate(year: 2025, month: 1, day: 1))
    #expect(DateSpan(b, a) == DateSpan(a, b))
    #expect(DateSpan(b, a).from == a)
    #expect(DateSpan(a, a).union(DateSpan(c, b)) == DateSpan(a, c))
    #expect(DateSpan(a, c).union(DateSpan(b, b)) == DateSpan(a, c))
  }
}
