/// A legal public holiday of the United States.
///
/// - Source: 5 U.S.C. 6103(a). Inauguration Day (6103(c)) is one for a few offices in Washington only, and no part
///   of this list.
public enum FederalHoliday: String, CaseIterable, Hashable, Sendable {
  case newYearsDay = "New Year's Day"
  case martinLutherKingBirthday = "Birthday of Martin Luther King, Jr."
  case washingtonsBirthday = "Washington's Birthday"
  case memorialDay = "Memorial Day"
  case juneteenth = "Juneteenth National Independence Day"
  case independenceDay = "Independence Day"
  case laborDay = "Labor Day"
  case columbusDay = "Columbus Day"
  case veteransDay = "Veterans Day"
  case thanksgivingDay = "Thanksgiving Day"
  case christmasDay = "Christmas Day"

  /// The name in the law.
  public var name: String { rawValue }

  /// The day in a year; `nil` before the year from which the law has the holiday on its present day.
  public func date(in year: Int) -> CalendarDate? {
    guard year >= firstYear else { return nil }
    return switch self {
    case .newYearsDay: CalendarDate(year: year, month: 1, day: 1)
    case .martinLutherKingBirthday: CalendarDate(3, .monday, ofMonth: 1, year: year)
    case .washingtonsBirthday: CalendarDate(3, .monday, ofMonth: 2, year: year)
    case .memorialDay: CalendarDate(last: .monday, ofMonth: 5, year: year)
    case .juneteenth: CalendarDate(year: year, month: 6, day: 19)
    case .independenceDay: CalendarDate(year: year, month: 7, day: 4)
    case .laborDay: CalendarDate(1, .monday, ofMonth: 9, year: year)
    case .columbusDay: CalendarDate(2, .monday, ofMonth: 10, year: year)
    case .veteransDay: CalendarDate(year: year, month: 11, day: 11)
    case .thanksgivingDay: CalendarDate(4, .thursday, ofMonth: 11, year: year)
    case .christmasDay: CalendarDate(year: year, month: 12, day: 25)
    }
  }

  /// The first year with the holiday on its present day.
  private var firstYear: Int {
    switch self {
    case .newYearsDay, .independenceDay, .laborDay, .christmasDay: 1900
    case .thanksgivingDay: 1942
    // The Uniform Monday Holiday Act, Public Law 90-363.
    case .washingtonsBirthday, .memorialDay, .columbusDay: 1971
    // Public Law 94-97 moved it back from a Monday in October.
    case .veteransDay: 1978
    // Public Law 98-144, from the third year after 1983.
    case .martinLutherKingBirthday: 1986
    // Public Law 117-17, of June 17.
    case .juneteenth: 2021
    }
  }
}
