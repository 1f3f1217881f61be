import DisputeModel
import Testing

@Suite struct FederalHolidaysTests {
  @Test("Every day of 2020–2035: holidays, business days and rolls are those told day by day")
  func everyDay() throws {
    let other = try IndependentCalendar()
    let days = try other.days(of: 2020...2035)
    for date in days {
      #expect((FederalHolidays.holiday(on: date) != nil) == (try other.isHoliday(date)), "\(date)")
      #expect(FederalHolidays.isBusinessDay(date) == (try other.isBusinessDay(date)), "\(date)")
      #expect(FederalHolidays.businessDay(onOrAfter: date) == (try other.rolled(date)), "\(date)")
    }
    for (date, before) in zip(days.dropFirst(7), days) {
      let last = try days.filter { before < $0 && $0 <= date }.last(where: other.isBusinessDay)
      #expect(FederalHolidays.businessDay(onOrBefore: date) == last, "\(date)")
    }
  }

  @Test("The holidays of 2026 have their names, their dates and the weekdays on which they are observed")
  func names() throws {
    let days = FederalHolidays.days(in: 2026)
    #expect(
      days.map { "\($0.date) \($0.holiday.name)" } == [
        "2026-01-01 New Year's Day", "2026-01-19 Birthday of Martin Luther King, Jr.",
        "2026-02-16 Washington's Birthday", "2026-05-25 Memorial Day",
        "2026-06-19 Juneteenth National Independence Day", "2026-07-04 Independence Day",
        "2026-09-07 Labor Day", "2026-10-12 Columbus Day", "2026-11-11 Veterans Day",
        "2026-11-26 Thanksgiving Day", "2026-12-25 Christmas Day",
      ])
    #expect(days.compactMap(\.observed) == [try day("2026-07-03")])
  }

  @Test("The weekday on which a holiday is observed is a business day, and is told")
  func observed() throws {
    // July 4 is a Saturday in 2026 and a Sunday in 2027; New Year's Day of 2028 is a Saturday.
    for (text, holiday) in [
      ("2026-07-03", FederalHoliday.independenceDay), ("2027-07-05", .independenceDay),
      ("2027-12-31", .newYearsDay),
    ] {
      let date = try day(text)
      #expect(FederalHolidays.isBusinessDay(date))
      #expect(FederalHolidays.observed(on: date) == holiday)
    }
    #expect(FederalHolidays.observed(on: try day("2026-12-25")) == nil)
    #expect(FederalHolidays.observed(on: try day("2026-07-04")) == nil)
    #expect(FederalHolidays.openDay(onOrBefore: try day("2026-07-04")) == (try day("2026-07-02")))
    #expect(FederalHolidays.businessDay(onOrBefore: try day("2026-07-04")) == (try day("2026-07-03")))
  }

  @Test("A holiday is one from the year that has it in its law")
  func years() throws {
    #expect(FederalHolidays.holiday(on: try day("2020-06-19")) == nil)
    #expect(FederalHolidays.holiday(on: try day("2021-06-19")) == .juneteenth)
    #expect(FederalHoliday.martinLutherKingBirthday.date(in: 1985) == nil)
    #expect(FederalHoliday.martinLutherKingBirthday.date(in: 1986) == (try day("1986-01-20")))
    #expect(FederalHoliday.veteransDay.date(in: 1977) == nil)
    #expect(FederalHolidays.days(in: 2020).count == 10)
    #expect(FederalHolidays.days(in: 1899).isEmpty)
    #expect(FederalHolidays.days(in: 2200).isEmpty)
  }

  @Test("At the ends of the calendar there is no next day, and no trap")
  func ends() throws {
    #expect(FederalHolidays.businessDay(onOrBefore: try day("1900-01-01")) == nil)
    #expect(FederalHolidays.businessDay(onOrAfter: try day("2199-12-31")) == (try day("2199-12-31")))
  }
}
