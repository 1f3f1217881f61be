public import DisputeModel
internal import Glibc

/// Now, read from the clock once.
public struct Moment: Sendable {
  /// In UTC: `2026-04-20T15:02:11Z`.
  public let utc: String
  /// The day where this machine is.
  public let localDay: CalendarDate?

  /// Reads the clock.
  public init() {
    var seconds = time(nil)
    var universal = tm()
    var local = tm()
    gmtime_r(&seconds, &universal)
    localtime_r(&seconds, &local)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = Self.day(universal)?.description ?? "1970-01-01"
    utc = "\(day)T\(two(universal.tm_hour)):\(two(universal.tm_min)):\(two(universal.tm_sec))Z"
    localDay = Self.day(local)
  }

  private static func day(_ time: tm) -> CalendarDate? {
    CalendarDate(year: Int(time.tm_year) + 1900, month: Int(time.tm_mon) + 1, day: Int(time.tm_mday))
  }
}
