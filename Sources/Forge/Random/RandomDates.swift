internal import DisputeModel

/// Random days.
enum RandomDates {
  /// A day that is late enough for the forms and early enough to be in the past.
  static func serviceDate(using random: inout SplitMix64) -> CalendarDate {
    guard let date = CalendarDate(year: 2019, month: 1, day: 1) else { preconditionFailure("no such day") }
    return date.later(days: random.int(0...2100))
  }
}

extension CalendarDate {
  /// So many days later, at most a few thousand after a random day.
  func later(days: Int) -> CalendarDate {
    guard let date = adding(days: days) else { preconditionFailure("no day \(days) days after \(self)") }
    return date
  }
}
