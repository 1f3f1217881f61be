package import DisputeModel
internal import FormFiles

/// What is wrong with one value, and what would be right.
package struct ValueMistake: Error, Hashable, Sendable {
  /// The message.
  package let message: String

  /// Creates a mistake.
  package init(_ message: String) { self.message = message }
}

/// Values as people write them.
package enum WrittenValue {
  /// Ten thousand million are no amount of a health plan.
  private static let maximumWholeDigits = 10
  private static let moneyDecimals = 2
  private static let shareDecimals = 4

  /// Text; numbers and dates stand for their spelling.
  static func words(_ text: String, _ kind: FormNode.ScalarKind, lines: Bool) throws(ValueMistake) -> String {
    guard kind != .truth else { throw ValueMistake("put it into quotes: \"\(text)\"") }
    let trimmed = text.trimmingBlanks
    guard lines || !trimmed.contains(where: \.isNewline) else { throw ValueMistake("must be one line") }
    let isPlain = trimmed.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
    }
    guard isPlain else { throw ValueMistake("holds a control character") }
    return trimmed
  }

  /// Digits, and up to two decimals.
  package static func money(_ text: String) throws(ValueMistake) -> Money {
    if let cents = scaled(text, decimals: moneyDecimals) { return Money(minorUnits: cents) }
    guard !text.hasPrefix("-") else { throw ValueMistake("“\(text)” must not be negative") }
    let digits = text.filter { $0 != "$" && $0 != "," && !$0.isWhitespace }
    guard digits == text, let cents = scaled(digits, decimals: moneyDecimals) else {
      let hint = scaled(digits, decimals: moneyDecimals).map { "; write \(Money(minorUnits: $0))" }
      throw ValueMistake("“\(text)” is no amount such as 1500 or 40.00\(hint ?? "")")
    }
    return Money(minorUnits: cents)
  }

  /// A number between 0 and 1.
  package static func share(_ text: String) throws(ValueMistake) -> Share {
    if let points = scaled(text, decimals: shareDecimals), let share = Share(basisPoints: Int(points)) {
      return share
    }
    let percent = text.filter { $0 != "%" && !$0.isWhitespace }
    let hundred = Int64(Share.whole / 100)
    guard let points = scaled(percent, decimals: shareDecimals), points <= 100 * Int64(Share.whole),
      points % 100 == 0
    else {
      throw ValueMistake("“\(text)” is no number from 0 to 1 with at most four decimals; 0.20 is 20 percent")
    }
    let cents = points / 100
    let decimals = String(Int64(Share.whole) + cents).dropFirst()
    let short = cents % hundred == 0 ? decimals.prefix(2) : decimals
    let written = cents == Int64(Share.whole) ? "1" : "0.\(short)"
    throw ValueMistake("“\(text)” must be a share between 0 and 1; write \(written) for \(percent) percent")
  }

  /// `2026-03-01`.
  package static func date(_ text: String) throws(ValueMistake) -> CalendarDate {
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if parts.count == 3, let meant = CalendarDate(year: parts[2], month: parts[0], day: parts[1]) {
      throw ValueMistake("“\(text)” is no date such as 2026-03-01; write \(meant)")
    }
    throw ValueMistake("“\(text)” is no date such as 2026-03-01, year first")
  }

  /// `true`, `false`, and the words that YAML takes for them.
  static func truth(_ text: String, _ kind: FormNode.ScalarKind) throws(ValueMistake) -> Bool {
    guard kind == .truth else { throw ValueMistake("“\(text)” must be true or false") }
    return ["true", "yes", "on"].contains(text.lowercased())
  }

  /// One of the words of a type.
  package static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws(ValueMistake) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw ValueMistake(
      "“\(text)” must be one of \(words.joined(separator: ", "))\(NearestName.hint(for: text, among: words))")
  }

  /// Ten digits of which the last checks the others.
  static func npi(_ text: String) throws(ValueMistake) -> String {
    if NationalProviderIdentifier.isValid(text) { return text }
    guard text.utf8.count == 10, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw ValueMistake("“\(text)” must be the ten digits of a National Provider Identifier")
    }
    throw ValueMistake(
      "“\(text)” is no National Provider Identifier: its check digit is wrong, so look for a mistyped digit")
  }

  /// A count of the last decimal place; `nil` for anything but digits with at most so many decimals.
  private static func scaled(_ text: String, decimals: Int) -> Int64? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first ?? ""
    let fraction = parts.count > 1 ? parts[1] : ""
    guard (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      !(whole.isEmpty && fraction.isEmpty),
      whole.utf8.count <= maximumWholeDigits, fraction.utf8.count <= decimals
    else { return nil }
    return Int64(whole + fraction + String(repeating: "0", count: decimals - fraction.utf8.count))
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
