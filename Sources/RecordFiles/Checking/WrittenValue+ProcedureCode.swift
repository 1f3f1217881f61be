extension WrittenValue {
  private static let codeLength = 5
  private static let modifierLength = 2
  /// What may stand between a code and its modifiers.
  private static let separators: Set<Character> = ["-", " ", ",", ":"]

  /// A CPT, HCPCS or CDT code, in upper case.
  ///
  /// Modifiers behind it are looked at and left out, because codes are compared without them.
  static func procedureCode(_ text: String) throws(ValueMistake) -> String {
    let parts = text.uppercased().split { separators.contains($0) }
    guard let code = parts.first, isCode(code), parts.dropFirst().allSatisfy(isModifier) else {
      throw ValueMistake(
        "“\(text)” is no procedure code: five digits, or a letter and digits, such as 99213, J1100, D0120; "
          + "modifiers follow a hyphen, 99213-25")
    }
    return String(code)
  }

  /// Five digits; four digits and a letter; or a letter and four digits.
  private static func isCode(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == codeLength, bytes[1...3].allSatisfy(isDigit) else { return false }
    return isDigit(bytes[0])
      ? isDigit(bytes[4]) || isLetter(bytes[4]) : isLetter(bytes[0]) && isDigit(bytes[4])
  }

  private static func isModifier(_ text: Substring) -> Bool {
    text.utf8.count == modifierLength && text.utf8.allSatisfy { isDigit($0) || isLetter($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
