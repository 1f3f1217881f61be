/// Text as the X12 extended character set allows it.
///
/// - Source: 005010X221A1, appendix B.1.1.2.
enum X12Characters {
  /// Delimiters of the segments that this tool writes; they may not occur in text.
  static let elementSeparator: Unicode.Scalar = "*"
  static let componentSeparator: Unicode.Scalar = ":"
  static let repetitionSeparator: Unicode.Scalar = "^"
  static let segmentTerminator: Unicode.Scalar = "~"

  private static let delimiters: Set<Unicode.Scalar> = [
    elementSeparator, componentSeparator, repetitionSeparator, segmentTerminator,
  ]
  private static let special = Set("!\"&'()+,-./;?=%@[]_{}\\|<>#$".unicodeScalars)

  /// Letters that are written without their marks: of each row, the letters behind the first one become it.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
      "AÀÁÂÃÄÅĀĂĄ", "CÇĆĈĊČ", "DĎĐÐ", "EÈÉÊËĒĔĖĘĚ", "GĜĞĠĢ", "HĤĦ", "IÌÍÎÏĨĪĬĮİ", "JĴ", "KĶ", "LĹĻĽĿŁ",
      "NÑŃŅŇ",
      "OÒÓÔÕÖØŌŎŐ", "RŔŖŘ", "SŚŜŞŠȘ", "TŢŤŦȚ", "UÙÚÛÜŨŪŬŮŰŲ", "WŴ", "YÝŶŸ", "ZŹŻŽ", "aàáâãäåāăą", "cçćĉċč",
      "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņň", "oòóôõöøōŏő", "rŕŗř",
      "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž", "'’‘ʼ`´", "\"“”„", "-‐‑‒–—",
    ]
    var plain: [Unicode.Scalar: String] = ["ß": "ss", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe"]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      for scalar in scalars.dropFirst() { plain[scalar] = String(scalars[0]) }
    }
    return plain
  }()

  /// The text without delimiters, control characters and marks on letters.
  ///
  /// - Returns: `nil` for a character of no such kind.
  static func plain(_ text: String) -> String? {
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || delimiters.contains(scalar) || scalar.value < 0x20 {
        if plain.last != " " { plain.append(" ") }
      } else if isWritable(scalar) {
        plain.unicodeScalars.append(scalar)
      } else if let letters = plainLetters[scalar] {
        plain += letters
      } else if !isMark(scalar) {
        return nil
      }
    }
    return plain.trimmingSpaces
  }

  /// Whether the character stands for itself: no delimiter, no space, no letter with a mark.
  static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    special.contains(scalar)
      || scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  /// A letter without its mark, where it has one.
  static func withoutMark(_ scalar: Unicode.Scalar) -> String? { plainLetters[scalar] }

  /// Whether it is a mark that follows its letter.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
