/// A row of letters below a table's headings, by which formulas name the columns: `A   B   C   A−B   C+D+E`.
///
/// It is neither a heading nor a cell of the first service, nor are its letters codes.
enum FormulaRow {
  /// Fewer letters name no columns.
  private static let minimumLetters = 3

  /// Whether the tokens of a line are such a row: single capitals in the order of the alphabet from `A` on, and formulas
  /// of them.
  static func isOne(_ tokens: [Token]) -> Bool {
    guard tokens.count >= minimumLetters, tokens[0].text == "A" else { return false }
    var next = UInt8(ascii: "A")
    for token in tokens {
      let text = token.text.utf8
      if text.count == 1, text.first == next {
        next += 1
      } else if !isFormula(text) {
        return false
      }
    }
    return next >= UInt8(ascii: "A") + UInt8(minimumLetters)
  }

  /// Letters with signs between them.
  private static func isFormula(_ text: String.UTF8View) -> Bool {
    var wantsLetter = true
    for byte in text {
      let isLetter = (65...90).contains(byte)
      guard isLetter || signs.contains(byte), isLetter == wantsLetter else { return false }
      wantsLetter = !isLetter
    }
    return !wantsLetter && text.count >= minimumLetters
  }

  private static let signs = Set("+-=".utf8)
}
