import DisputeModel
import PayerProfiles

/// Says what a note is about from its own words.
enum RemarkClassifier {
  /// The category of a note's text.
  static func category(of text: String) -> RemarkCategory {
    let plain = plainText(text)
    for rule in Lexicon.remarkRules where rule.alternatives.contains(where: { $0.allSatisfy { contains(plain, $0) } }) {
      return rule.category
    }
    return .other
  }

  /// Lower case, letters and digits, one space between words.
  private static func plainText(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }) {
      if !result.isEmpty { result.append(UInt8(ascii: " ")) }
      result.append(contentsOf: Letters.squeezed(word))
    }
    result.append(UInt8(ascii: " "))
    return result
  }

  private static func contains(_ text: [UInt8], _ phrase: String) -> Bool {
    let needle = Array(phrase.utf8)
    guard text.count >= needle.count else { return false }
    return text.withUnsafeBufferPointer { buffer in
      (0...(buffer.count - needle.count)).contains { start in
        (start == 0 || buffer[start - 1] == UInt8(ascii: " ")) && buffer[start] == needle[0]
          && needle.indices.allSatisfy { buffer[start + $0] == needle[$0] }
      }
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
    switch parts[1] {
    case "1", "2", "3": return .costShare
    case "45", "131", "253", "44", "237": return .contractualDiscount
    case "18": return .duplicate
    case "29": return .timelyFiling
    case "50", "150", "151", "152": return .medicalNecessity
    case "55", "56", "114": return .experimental
    case "15", "197", "198", "210", "243", "284", "296", "302", "39": return .priorAuthorization
    case "16", "226", "227", "250", "251", "252", "163", "164": return .informationNeeded
    case "22", "23", "109": return .coordinationOfBenefits
    case "26", "27", "31", "32", "200": return .eligibility
    case "35", "119", "149": return .benefitMaximum
    case "96", "204": return .nonCovered
    case "97", "59", "231", "234", "236": return .bundled
    case "242", "279": return .outOfNetwork
    default: return .other
    }
  }
}
