import DisputeModel

/// Reads dates in the forms that EOBs print: `07/10/24`, `3-5-2024`, `2024-03-05`, `July 10, 2024`,
/// `Jul 27 2024`, `27 July 2024`, `27-Jul-2024`, `10 de julio de 2024`.
enum DateReading {
  /// Two-digit years below this are 20xx: no EOB in electronic form is older.
  private static let pivotYear = 70

  /// Whether a word can begin a date or a range of dates: its first letter or digit is a digit, or it names a month.
  ///
  /// Most words cannot, and asking takes a fraction of the time of trying to read them.
  static func mayBegin(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first(where: isAlphanumeric) else { return false }
    return isDigit(first) || monthNumber(word.utf8) != nil
  }

  /// A date in one word.
  static func date(_ text: String) -> CalendarDate? {
    let trimmed = text.utf8.drop { !isAlphanumeric($0) }
    guard let last = trimmed.lastIndex(where: isAlphanumeric) else { return nil }
    let core = trimmed[...last]
    guard core.count >= 6, core.count <= 11, let first = core.first, isDigit(first) else { return nil }
    var parts: [Substring.UTF8View] = []
    for separator in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] {
      guard core.count(where: { $0 == separator }) == 2 else { continue }
      parts = core.split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == 3 { break }
    }
    guard parts.count == 3 else { return nil }
    if let month = monthNumber(parts[1]), let day = integer(parts[0]), let year = year(parts[2]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let a = integer(parts[0]), let b = integer(parts[1]) else { return nil }
    if parts[0].count == 4 {
      guard parts[1].count <= 2, parts[2].count <= 2, let day = integer(parts[2]) else { return nil }
      return CalendarDate(year: a, month: b, day: day)
    }
    guard parts[0].count <= 2, parts[1].count <= 2, let year = year(parts[2]) else { return nil }
    return CalendarDate(year: year, month: a, day: b)
  }

  /// A month and a day without a year, `03/13`, in one word.
  static func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
    guard text.utf8.count <= 5 else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 2, parts[1].count <= 2, let month = integer(parts[0]),
      let day = integer(parts[1]), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return (month, day)
  }

  /// The date that begins at `index` and the number of words it takes.
  static func date(in words: [Substring], at index: Int) -> (date: CalendarDate, count: Int)? {
    guard mayBegin(words[index]) else { return nil }
    if let date = date(String(words[index])) { return (date, 1) }
    guard index + 2 < words.count else { return nil }
    if let month = monthNumber(words[index].utf8) {
      if let day = integer(digits(words[index + 1].utf8)), let year = integer(digits(words[index + 2].utf8)),
        words[index + 2].utf8.prefix(4).allSatisfy(isDigit),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, 3)
      }
      return nil
    }
    if let day = integer(digits(words[index].utf8)), day <= 31, words[index].utf8.allSatisfy(isDigit) {
      if let month = monthNumber(words[index + 1].utf8), let year = integer(digits(words[index + 2].utf8)),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, 3)
      }
      if index + 4 < words.count, words[index + 1].lowercased() == "de",
        words[index + 3].lowercased() == "de",
        let month = monthNumber(words[index + 2].utf8), let year = integer(digits(words[index + 4].utf8)),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, 5)
      }
    }
    return nil
  }

  /// The number of a month that is named in full or by three or four letters, in English or Spanish.
  static func monthNumber(_ name: some Collection<UInt8>) -> Int? {
    var hash = Letters.emptyHash
    var count = 0
    for byte in name {
      let lower = byte | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) {
        hash = Letters.hash(CollectionOfOne(lower), seed: hash)
        count += 1
      } else if byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
        return nil
      }
    }
    guard (shortestMonth...longestMonth).contains(count) else { return nil }
    return months[hash: hash]
  }

  private static let shortestMonth = 3
  private static let longestMonth = 10

  private static let months = LetterTable<Int>([
    (1, ["january", "jan", "enero", "ene"]),
    (2, ["february", "feb", "febrero"]),
    (3, ["march", "mar", "marzo"]),
    (4, ["april", "apr", "abril", "abr"]),
    (5, ["may", "mayo"]),
    (6, ["june", "jun", "junio"]),
    (7, ["july", "jul", "julio"]),
    (8, ["august", "aug", "agosto", "ago"]),
    (9, ["september", "sep", "sept", "septiembre"]),
    (10, ["october", "oct", "octubre"]),
    (11, ["november", "nov", "noviembre"]),
    (12, ["december", "dec", "diciembre", "dic"]),
  ])

  private static func year(_ text: some Collection<UInt8>) -> Int? {
    guard let value = integer(text) else { return nil }
    switch text.count {
    case 4: return value
    case 2: return value < pivotYear ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  private static func integer(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 4 else { return nil }
    var value = 0
    for byte in text {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func digits(_ text: some Collection<UInt8>) -> [UInt8] { Array(text.prefix(while: isDigit)) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
  }
}
