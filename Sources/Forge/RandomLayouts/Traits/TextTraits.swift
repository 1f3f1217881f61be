extension LayoutTraits {
  /// Language of everything but names.
  package enum Language: CaseIterable, Sendable { case english, spanish }
  /// How labels are capitalized.
  package enum Letters: CaseIterable, Sendable { case title, sentence, capitals }
  /// Where the value of a label of the member's block stands.
  package enum MemberBlock: CaseIterable, Sendable { case behind, columns, below, above }
  /// How a claim begins.
  package enum ClaimHeader: CaseIterable, Sendable {
    case lines, columns, box, band, above, paragraph, sentence
  }
  /// Which amounts carry a dollar sign.
  package enum Dollars: CaseIterable, Sendable { case all, none, firstAndTotals }
  /// Whether whole dollars are printed without cents.
  package enum Cents: CaseIterable, Sendable { case always, onlyWhereNeeded }
  /// What stands for zero on a service line.
  package enum Zero: CaseIterable, Sendable { case amount, dash, doubleDash, longDash, blank }
  /// How negative amounts are printed: -1.00 or -$1.00, $-1.00, (1.00), 1.00-.
  package enum Negative: CaseIterable, Sendable { case leading, afterDollar, parentheses, trailing }
  /// Whether what is taken off a charge is printed as a negative amount, which means the same.
  package enum Reductions: CaseIterable, Sendable { case plain, negative }
  /// How dates are printed.
  package enum Dates: CaseIterable, Sendable {
    case slashes, shortSlashes, bareSlashes, hyphens, long, medium, iso, dayMonth
  }
}
