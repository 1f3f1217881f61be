/// Tells glyphs that stand for no known character, from fonts that do not say what their glyphs mean.
///
/// For a font without `/ToUnicode` poppler gives the numbers of the glyphs; in the usual order of TrueType fonts those
/// of digits, full stop and dollar sign are control characters. Its letters come out as other letters, which nothing
/// tells from text.
enum UnreadableText {
  /// Symbols of picture fonts, bullets and ticks, come alone or in twos; words and amounts are longer.
  private static let longestSymbol = 2

  /// How many characters of a word are unreadable; none in a symbol.
  static func count(in text: String) -> Int {
    // Nearly every word is ASCII without control characters.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return 0 }
    let scalars = text.unicodeScalars
    let unreadable = scalars.count(where: isUnreadable)
    if unreadable == scalars.count, unreadable <= longestSymbol { return 0 }
    return unreadable
  }

  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .control, .unassigned, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }
}
