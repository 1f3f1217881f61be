internal import DisputeModel

/// Random days.
enum RandomDates {
  /// A day that is late enough for the forms and early enough to be in the past.
  static func serviceDate(using random: inout SplitMix64) -> CalendarDate {
    CalendarDate(year: 2019, month: 1, day: 1, adding: random.int(0...2100))
  }
}

extension CalendarDate {
  /// So many days later, at most a few thousand.
  func adding(days: Int) -> CalendarDate { CalendarDate(year: year, month: month, day: day, adding: days) }

  /// A date some days after another one; counts on from month to month.
  init(year: Int, month: Int, day: Int, adding days: Int) {
    var (year, month, day) = (year, month, day + days)
    while day > CalendarDate.dayCount(ofMonth: month, year: year) {
      day -= CalendarDate.dayCount(ofMonth: month, year: year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    self = date
  }
}
