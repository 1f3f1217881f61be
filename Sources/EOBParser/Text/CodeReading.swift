/// Reads codes and identifiers.
enum CodeReading {
  /// A claim, member or account number has at least this many digits.
  private static let minimumDigits = 3

  /// Whether a word can be a number that a payer gives: digits and letters, at least three digits.
  static func isIdentifier(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57: digits += 1
      case 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"): break
      default: return false
      }
    }
    return digits >= minimumDigits
  }

  /// Checks and transfers have numbers of this many digits at least.
  private static let digitsOfPayment = 6

  /// Whether the text may be the number of a check or a transfer.
  static func isPaymentNumber(_ text: String) -> Bool {
    isIdentifier(text) && text.utf8.count { (48...57).contains($0) } >= digitsOfPayment
  }

  /// A procedure code without marks around it: CPT `99213`, `0001F`, HCPCS `J3301`, CDT `D0150`.
  ///
  /// - Source: AMA (five digits; four digits and F, T, U, M), CMS (A–V and four digits), ADA (D and four digits).
  static func procedureCode(_ text: some StringProtocol) -> String? {
    let core = text.utf8.drop { $0 == UInt8(ascii: "(") }
    var bytes = Array(core)
    while let last = bytes.last, !(48...57).contains(last), !(65...90).contains(last) { bytes.removeLast() }
    guard bytes.count == 5 else { return nil }
    let digits = bytes.map { (48...57).contains($0) }
    let isCategoryI = digits.allSatisfy { $0 }
    let isLetterFirst =
      (UInt8(ascii: "A")...UInt8(ascii: "V")).contains(bytes[0]) && digits.dropFirst().allSatisfy { $0 }
    let isLetterLast = "FTUM".utf8.contains(bytes[4]) && digits.dropLast().allSatisfy { $0 }
    return isCategoryI || isLetterFirst || isLetterLast ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// A modifier: two characters, a letter or a digit each.
  static func modifier(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, bytes.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) else {
      return nil
    }
    return String(text)
  }

  /// Ten digits, whatever the check digit.
  static func npi(_ text: String) -> String? {
    text.utf8.count == 10 && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
  }

  /// Codes in one word: `A,B`, `CO-97/N372`; `nil` when a part of it is no code.
  static func remarkCodes(_ text: String) -> [String]? {
    let parts = text.split { $0 == "," || $0 == ";" || $0 == "/" }
    let codes = parts.compactMap(remarkCode)
    return codes.isEmpty || codes.count < parts.count ? nil : codes
  }

  /// A code of a legend of notes: short, of capitals and digits, perhaps in brackets.
  static func remarkCode(_ text: some StringProtocol) -> String? {
    var core = text[...]
    while let last = core.last, last == "," || last == ";" || last == ":" { core = core.dropLast() }
    let bare = core.utf8.filter {
      $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")")
        && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "*")
    }
    // Two hyphens make a date or an identifier.
    guard core.utf8.filter({ $0 == UInt8(ascii: "-") }).count < 2 else { return nil }
    guard !bare.isEmpty || core == "*" || core == "**", bare.count <= 7 else { return nil }
    guard bare.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) })
    else { return nil }
    let lower = bare.filter { (97...122).contains($0) }.count
    guard lower == 0 || bare.count <= 2 || (bare.count <= 4 && bare.contains { (48...57).contains($0) })
    else { return nil }
    return String(core)
  }
}
