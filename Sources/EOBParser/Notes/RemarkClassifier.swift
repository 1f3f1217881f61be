import DisputeModel
import PayerProfiles

/// Says what a note is about from its own words.
enum RemarkClassifier {
  /// The category of a note's text.
  static func category(of text: String) -> RemarkCategory {
    let plain = plainText(text)
    // By their first letters, so that a phrase is compared only with words that begin like it.
    var starts = [[Int]](repeating: [], count: 1 << UInt8.bitWidth)
    starts[Int(plain[0])].append(0)
    for place in plain.indices.dropLast() where plain[place] == UInt8(ascii: " ") {
      starts[Int(plain[place + 1])].append(place + 1)
    }
    for rule in rules
    where rule.alternatives.contains(where: {
      $0.allSatisfy { stands($0, in: plain, at: starts[Int($0[0])]) }
    }) {
      return rule.category
    }
    return .other
  }

  /// The lexicon's rules as bytes.
  private static let rules = Lexicon.remarkRules.map { rule in
    (category: rule.category, alternatives: rule.alternatives.map { $0.map { Array($0.utf8) } })
  }

  /// Lower case, letters and digits, one space between words.
  private static func plainText(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return plainText(words: text.split(whereSeparator: isSeparator))
    }
    return plainText(words: text.utf8.split(whereSeparator: isSeparator).map { Substring($0) })
  }

  private static func plainText(words: [Substring]) -> [UInt8] {
    var result: [UInt8] = []
    for word in words {
      if !result.isEmpty { result.append(UInt8(ascii: " ")) }
      result.append(contentsOf: Letters.squeezed(word))
    }
    result.append(UInt8(ascii: " "))
    return result
  }

  private static func isSeparator(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber && character != "'" && character != "’"
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    !(48...57).contains(byte) && !(97...122).contains(byte | 0x20) && byte != UInt8(ascii: "'")
  }

  /// Whether a phrase stands at the beginning of a word.
  private static func stands(_ phrase: [UInt8], in text: [UInt8], at starts: [Int]) -> Bool {
    starts.contains { start in
      start + phrase.count <= text.count
        && phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
    }
  }
}

extension RemarkClassifier {
  /// The category of a claim adjustment reason code without a legend, by its number; `other` for all else.
  ///
  /// - Source: X12's list of claim adjustment reason codes, numbers only.
  static func category(ofCode code: String) -> RemarkCategory {
    let parts = code.uppercased().split(separator: "-")
    guard parts.count == 2, ["CO", "PR", "OA", "PI"].contains(parts[0]) else { return .other }
    return RemarkCategory(claimAdjustmentReason: parts[1])
  }
}
