/// The outbreak period: days that plans of employers must not count against a member's time to appeal.
///
/// It ran from 2020-03-01 to 2023-07-10. For each period at most one year of it is disregarded, from the first day that
/// would have counted.
///
/// - Source: 85 FR 26351 (2020-05-04); EBSA Disaster Relief Notice 2021-01; EBSA, FAQs part 58 (2023-03-29).
enum OutbreakPeriod {
  /// The citation to add to a rule.
  static let citation = "85 FR 26351"

  /// How many days a period in days is prolonged.
  ///
  /// - Parameters:
  ///   - trigger: the day that the period counts from, itself excluded.
  ///   - lastDay: the last day without the relief.
  static func disregardedDays(trigger: CalendarDate, lastDay: CalendarDate) -> Int {
    guard let first = CalendarDate(year: 2020, month: 3, day: 1),
      let last = CalendarDate(year: 2023, month: 7, day: 10),
      let firstCounted = trigger.adding(days: 1)
    else { return 0 }
    let start = max(first, firstCounted)
    guard start <= last, start <= lastDay, let yearLater = start.adding(months: 12) else { return 0 }
    return min(start.days(until: yearLater), start.days(until: last) + 1)
  }
}
