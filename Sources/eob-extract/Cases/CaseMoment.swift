internal import DisputeModel
internal import Glibc

/// Now, read from the clock once.
struct CaseMoment {
  /// In UTC: `2026-04-20T15:02:11Z`.
  let at: String
  /// The day where this machine is.
  let localDay: CalendarDate?

  init() {
    var seconds = time(nil)
    var utc = tm()
    var local = tm()
    gmtime_r(&seconds, &utc)
    localtime_r(&seconds, &local)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = Self.day(utc)?.description ?? "1970-01-01"
    at = "\(day)T\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))Z"
    localDay = Self.day(local)
  }

  private static func day(_ time: tm) -> CalendarDate? {
    CalendarDate(year: Int(time.tm_year) + 1900, month: Int(time.tm_mon) + 1, day: Int(time.tm_mday))
  }
}
