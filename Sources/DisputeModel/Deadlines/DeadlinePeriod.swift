/// The length of a deadline; the day of the trigger is never counted.
public enum DeadlinePeriod: Hashable, Sendable {
  /// Hours from the trigger, whole days only: 48 or 72.
  ///
  /// A clock in hours is exact only where the time of its start is known. Dates alone give its last calendar day.
  case hours(Int)
  /// Calendar days, weekends and holidays among them.
  case days(Int)
  /// Calendar months; where the last one has no such day, the first day of the month after it.
  case months(Int)

  /// The last day, before any roll to a business day; `nil` outside the years 1900…2199.
  public func lastDay(after trigger: CalendarDate) -> CalendarDate? {
    switch self {
    case .hours(let count): trigger.adding(days: count / 24)
    case .days(let count): trigger.adding(days: count)
    case .months(let count): trigger.adding(months: count)
    }
  }
}
