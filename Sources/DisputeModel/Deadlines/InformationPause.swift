/// How long a payer's clock stood still while it waited for information.
///
/// - Source: 29 CFR 2560.503-1(f)(4) and (i)(4): from the day on which the request is sent to the day of the answer.
enum InformationPause {
  /// The last day of a clock that was paused, and the days of the pauses; `nil` while a request that was sent before
  /// the clock ran out has no answer.
  ///
  /// Requests from before the trigger are about another clock, those after its last day too late to stop it. Time that
  /// two requests share counts once, and an answer before its request not at all.
  static func lastDay(
    _ lastDay: CalendarDate, trigger: CalendarDate, requests: [InformationRequest]
  ) -> (date: CalendarDate, days: Int)? {
    var date = lastDay
    var days = 0
    var seen = trigger
    for request in requests.sorted(by: { $0.sentOn < $1.sentOn }) {
      guard request.sentOn >= trigger, request.sentOn <= date else { continue }
      guard let answer = request.answeredOn else { return nil }
      let start = max(request.sentOn, seen)
      guard start < answer else { continue }
      let pause = start.days(until: answer)
      guard let later = date.adding(days: pause) else { return nil }
      (date, days, seen) = (later, days + pause, answer)
    }
    return (date, days)
  }
}
