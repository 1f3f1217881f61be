/// When two field values say the same.
enum FieldText {
  /// Fields whose spaces and hyphens are layout.
  private static let identifiers: Set<String> = [
    "claimNumber", "documentNumber", "memberId", "subscriberId", "groupNumber", "accountNumber", "npi",
    "code", "procedureCode", "number", "replaces", "replacedBy",
  ]
  /// Fields whose case and white space are layout.
  private static let prose: Set<String> = ["description", "text", "name", "groupName", "payee"]

  /// Whether the values of a field are equal.
  static func equal(_ truth: JSONValue, _ reading: JSONValue, key: String) -> Bool {
    guard let a = truth.text, let b = reading.text else { return truth == reading }
    if identifiers.contains(key) { return code(a) == code(b) }
    if prose.contains(key) { return collapsed(a).lowercased() == collapsed(b).lowercased() }
    return a == b
  }

  /// An identifier without spaces and hyphens, in capitals.
  static func code(_ text: String) -> String {
    String(text.uppercased().filter { !$0.isWhitespace && $0 != "-" })
  }

  /// The text with every run of white space as one space.
  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
