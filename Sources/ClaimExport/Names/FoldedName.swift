/// A name as it is compared: how it is spelled does not matter, the words and their order do.
///
/// - Shape: upper case, without marks on Latin letters, full stops and apostrophes; whatever else is no letter and no
///   digit separates words.
public struct FoldedName: Hashable, Sendable {
  /// The words.
  public let words: [String]

  /// Folds a printed name.
  public init(_ name: String) {
    var plain = ""
    for scalar in name.unicodeScalars where !X12Characters.isMark(scalar) {
      plain += X12Characters.withoutMark(scalar) ?? String(scalar)
    }
    var folded = ""
    for scalar in plain.uppercased().unicodeScalars where scalar != "." && scalar != "'" {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      folded.unicodeScalars.append(isWord ? scalar : " ")
    }
    words = folded.split(separator: " ").map(String.init)
  }
}
