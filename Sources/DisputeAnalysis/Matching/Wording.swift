/// A description as letters and digits, so that case, blanks and punctuation make no difference.
struct Wording: Hashable {
  /// Upper case, one space between words.
  let text: String

  /// The wording of a text; `nil` when nothing is left.
  init?(_ text: String?) {
    guard let text else { return nil }
    let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return nil }
    self.text = words.joined(separator: " ")
  }

  /// Without the spaces, as identifiers have names.
  var letters: String { String(text.filter { $0 != " " }) }

  /// Whether one of the words, or words in a row, begins with a phrase; one that ends with a space is whole words.
  func mentions(_ phrase: String) -> Bool {
    " \(text) ".contains(" \(phrase)")
  }
}
