/// Text as FHIR allows it.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#string>: never empty, no control characters; codes have single
///   spaces at most.
enum FHIRString {
  /// The text with white space and control characters as single spaces, or nothing when nothing is left.
  static func of(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    guard !words.isEmpty else { return nil }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
