import DisputeModel

/// Reads one date or a range of dates from words.
enum DateSpanReading {
  /// Whether a word joins two dates: `-`, `–`, `to`, `through`, `thru`.
  static func isJoint(_ word: Substring) -> Bool {
    switch word.lowercased() {
    case "-", "–", "—", "to", "through", "thru", "and", "al", "a": true
    default: false
    }
  }

  /// The dates that begin at `index` and the number of words they take.
  static func span(in words: [Substring], at index: Int) -> (span: DateSpan, count: Int)? {
    guard index < words.count, DateReading.mayBegin(words[index]) else { return nil }
    if let pair = joined(words[index]) { return (pair, 1) }
    guard let first = DateReading.date(in: words, at: index) else {
      return shortRange(words, at: index) ?? namedRange(words, at: index)
    }
    let next = index + first.count
    if next + 1 < words.count, isJoint(words[next]), let second = DateReading.date(in: words, at: next + 1) {
      return (DateSpan(first.date, second.date), first.count + 1 + second.count)
    }
    if next < words.count, words[next].hasPrefix("-") || words[next].hasPrefix("–"),
      let second = DateReading.date(in: [words[next].dropFirst()], at: 0)
    {
      return (DateSpan(first.date, second.date), first.count + 1)
    }
    return (DateSpan(first.date, first.date), first.count)
  }

  /// `01/23/24-01/24/24` in one word.
  private static func joined(_ word: Substring) -> DateSpan? {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return nil }
    for separator: Character in ["-", "–"] {
      let parts = word.split(separator: separator)
      if parts.count == 2, let a = DateReading.date(String(parts[0])),
        let b = DateReading.date(String(parts[1]))
      {
        return DateSpan(a, b)
      }
      if parts.count == 2, let a = DateReading.monthAndDay(String(parts[0])),
        let b = DateReading.date(String(parts[1])),
        let start = CalendarDate(year: a.month > b.month ? b.year - 1 : b.year, month: a.month, day: a.day)
      {
        return DateSpan(start, b)
      }
    }
    return nil
  }

  /// Reads a span that states its year once: `May 28 – May 30, 2023`, `May 28 - 30, 2023`.
  private static func namedRange(_ words: [Substring], at index: Int) -> (span: DateSpan, count: Int)? {
    guard index + 4 < words.count, let month = DateReading.monthNumber(words[index].utf8),
      let day = Int(words[index + 1]), isJoint(words[index + 2])
    else { return nil }
    if let end = DateReading.date(in: words, at: index + 3),
      let start = CalendarDate(
        year: month > end.date.month ? end.date.year - 1 : end.date.year, month: month, day: day)
    {
      return (DateSpan(start, end.date), 3 + end.count)
    }
    guard let last = Int(words[index + 3].prefix { $0 != "," }), let year = Int(words[index + 4]),
      let start = CalendarDate(year: year, month: month, day: day),
      let end = CalendarDate(year: year, month: month, day: last)
    else { return nil }
    return (DateSpan(start, end), 5)
  }

  /// Reads a span in digits that states its year once: `03/13 - 03/15/19`.
  private static func shortRange(_ words: [Substring], at index: Int) -> (span: DateSpan, count: Int)? {
    guard index + 2 < words.count, let a = DateReading.monthAndDay(String(words[index])),
      isJoint(words[index + 1]),
      let b = DateReading.date(in: words, at: index + 2),
      let start = CalendarDate(
        year: a.month > b.date.month ? b.date.year - 1 : b.date.year, month: a.month, day: a.day)
    else { return nil }
    return (DateSpan(start, b.date), 2 + b.count)
  }
}
