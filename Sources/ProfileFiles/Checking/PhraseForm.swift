internal import FormFiles

/// What phrases, identifiers, web addresses and telephone numbers must look like; each check says what is wrong.
enum PhraseForm {
  /// Longer labels are never found.
  private static let maximumLabelWords = 10
  /// Shorter phrases stand in every document.
  private static let minimumLetters = 3
  private static let maximumIdentifierLength = 40
  /// Digits of a telephone number without and with the 1 before it.
  private static let phoneDigits = 10...11
  /// Letters that stand for digits may be more than are dialled: `1-800-MEDICARE`.
  private static let maximumPhoneLetters = 14

  /// The letters and digits, in lower case: what counts when phrases are compared.
  static func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "#" || $0 == "%" })
  }

  static func identifier(_ text: String) -> String? {
    let isWord = text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isWord, text.first?.isLetter == true, text.utf8.count <= maximumIdentifierLength else {
      return "“\(text)” must begin with a letter and hold letters, digits and hyphens only, "
        + "at most \(maximumIdentifierLength)"
    }
    return nil
  }

  /// A name or a mark.
  static func phrase(_ text: String) -> String? {
    letters(text).count >= minimumLetters
      ? nil : "“\(text)” is too short to know a payer by: at least \(minimumLetters) letters or digits"
  }

  static func label(_ text: String) -> String? {
    if letters(text).isEmpty { return "“\(text)” holds no letters" }
    guard text.split(whereSeparator: \.isWhitespace).count <= maximumLabelWords else {
      return "is longer than \(maximumLabelWords) words, which no label is"
    }
    return nil
  }

  static func website(_ text: String) -> String? {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
              || $0 == UInt8(ascii: "-")
          }
      }
      && labels.last.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    guard !isHost else { return nil }
    return
      "“\(text)” is not the host of a web address, such as quarrytrust.example: no https://, no path, no blanks"
  }

  static func phone(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || " ()-.+".utf8.contains($0)
    }
    let letters = text.filter { $0.isLetter }.count
    let digits = text.filter { $0.isNumber }.count
    let isPhone =
      letters == 0
      ? phoneDigits.contains(digits)
        && (digits == phoneDigits.lowerBound || text.first { $0.isNumber } == "1")
      : digits >= 3 && (phoneDigits.lowerBound...maximumPhoneLetters).contains(letters + digits)
    return isPlain && isPhone
      ? nil : "“\(text)” is not a telephone number of the United States, such as 800-555-0100"
  }
}

extension FormReading {
  /// A list of texts of which none is there twice, whatever their case and punctuation.
  mutating func phrases(
    _ node: FormNode?, at key: String, check: (String) -> String?
  ) -> [String] {
    texts(node, at: key, sameness: PhraseForm.letters, check: check)
  }
}
