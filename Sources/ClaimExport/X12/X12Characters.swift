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

  /// The text without delimiters, control characters and marks on letters; nothing when it is empty.
  ///
  /// - Throws: `unwritableText` for a character of no such kind, or when the text is longer than `longest`.
  static func writable(_ text: String?, longest: Int) throws(X12Obstacle) -> String? {
    guard let text else { return nil }
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || delimiters.contains(scalar) || scalar.value < 0x20 {
        if plain.last != " " { plain.append(" ") }
      } else if isLetterOrDigit(scalar) || special.contains(scalar) {
        plain.unicodeScalars.append(scalar)
      } else if let letters = plainLetters[scalar] {
        plain += letters
      } else if !(0x300...0x36F).contains(scalar.value) {
        // Marks that follow their letter are left out; there is no place for anything else.
        throw .unwritableText
      }
    }
    while plain.last == " " { plain.removeLast() }
    if plain.first == " " { plain.removeFirst() }
    guard plain.utf8.count <= longest else { throw .unwritableText }
    return plain.isEmpty ? nil : plain
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}
