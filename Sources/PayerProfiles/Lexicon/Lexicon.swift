/// The words that EOBs use, whoever the payer is.
public enum Lexicon {
  /// Every label.
  public static let labels: [Label] =
    amountLabels + lineLabels + claimLabels + documentLabels + structureLabels + accumulatorLabels
}
