/// The words that EOBs use, whoever the payer is.
public enum Lexicon {
  /// Every label.
  public static let labels: [Label] =
    amountLabels + lineLabels + claimLabels + documentLabels + structureLabels + accumulatorLabels

  /// Every label, but where a payer means something else by a phrase, the payer's meaning.
  public static func labels(overriddenBy own: [Label]) -> [Label] {
    var places: [String: [Label.Place]] = [:]
    for label in own { places[joined(label.phrase), default: []].append(label.place) }
    return own
      + labels.filter { label in
        let taken = places[joined(label.phrase)] ?? []
        return !taken.contains { $0 == label.place || $0 == .anywhere || label.place == .anywhere }
      }
  }

  /// A phrase without what does not count in comparisons.
  private static func joined(_ phrase: String) -> String {
    String(phrase.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
  }
}
