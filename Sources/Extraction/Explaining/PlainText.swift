internal import DisputeModel
internal import EOBParser

/// Words for people.
enum PlainText {
  /// Longer texts say what they are by their beginning.
  private static let maximumLength = 60

  /// A number of things, such as `1 line` or `2 lines`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// The beginning of a long text.
  static func clipped(_ text: String) -> String {
    text.count <= maximumLength ? text : text.prefix(maximumLength - 1) + "…"
  }

  /// A pointer as words; people count from one: `/claims/0/lines/1` → `claim 1, line 2`.
  static func place(_ pointer: String) -> String {
    var parts: [String] = []
    for component in pointer.split(separator: "/") {
      if let number = Int(component), let last = parts.popLast() {
        parts.append("\(last.hasSuffix("s") ? String(last.dropLast()) : last) \(number + 1)")
      } else if component != "amounts" {
        parts.append(PlainWords.spaced(component))
      }
    }
    return parts.joined(separator: ", ")
  }

  /// A message whose names of the claims document are spelled as words.
  static func message(_ message: String) -> String {
    AmountKind.allCases.reduce(message) { $0.replacing($1.rawValue, with: PlainWords.spaced($1.rawValue)) }
  }

  /// A place for people, such as `on page 2, 310 points down and 45 in`.
  static func position(_ evidence: Evidence) -> String {
    "on page \(evidence.page), \(Int(evidence.box[1].rounded())) points down and \(Int(evidence.box[0].rounded())) in"
  }
}
