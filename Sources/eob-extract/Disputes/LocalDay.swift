internal import DisputeModel
internal import Glibc

/// The only clock that disputes know.
enum LocalDay {
  /// Today in local time; `nil` outside of the years 1900…2199.
  static func today() -> CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
