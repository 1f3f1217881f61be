/// The check of a National Provider Identifier.
public enum NationalProviderIdentifier {
  /// The Luhn sum of the prefix 80840 that every NPI carries in card-issuer form.
  ///
  /// - Source: CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit".
  private static let prefixSum = 24

  /// Whether the text is ten digits, begins with 1 or 2, and its last digit is the right check digit.
  public static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 10, digits.allSatisfy((0...9).contains), digits[0] == 1 || digits[0] == 2 else {
      return false
    }
    var sum = prefixSum
    for (index, digit) in digits.enumerated() {
      let doubled = index % 2 == 0 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}
