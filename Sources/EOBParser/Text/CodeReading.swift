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
    guard mayBeRemarkCode(text.utf8) else { return nil }
    var core = text[...]
    while let last = core.last, last == "," || last == ";" || last == ":" { core = core.dropLast() }
    guard isRemarkCode(core.utf8) else { return nil }
    return String(core)
  }

  /// Whether a word may be a code once punctuation is taken off: most words have too many letters.
  private static func mayBeRemarkCode(_ text: some Collection<UInt8>) -> Bool {
    var count = 0
    for byte in text where isAlphanumeric(byte) {
      count += 1
      if count > maximumRemarkLength { return false }
    }
    return true
  }

  /// The longest codes of payers have this many letters and digits.
  private static let maximumRemarkLength = 7

  private static func isRemarkCode(_ core: some Collection<UInt8>) -> Bool {
    var (bare, lower, digits, hyphens, stars, length) = (0, 0, 0, 0, 0, 0)
    for byte in core {
      length += 1
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): continue
      case UInt8(ascii: "-"):
        hyphens += 1
        continue
      case UInt8(ascii: "*"):
        stars += 1
        continue
      case 48...57: digits += 1
      case 65...90: break
      case 97...122: lower += 1
      default: return false
      }
      bare += 1
    }
    // Two hyphens make a date or an identifier.
    guard hyphens < 2, bare <= maximumRemarkLength else { return false }
    guard bare > 0 || stars == length && (1...2).contains(stars) else { return false }
    return lower == 0 || bare <= 2 || bare <= 4 && digits > 0
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }
}
