import DisputeModel
import Testing

@testable import EOBParser

@Suite struct LimitPhraseTests {
  private static func phrase(_ text: String) -> LimitPhrase {
    LimitPhrase(text.split(separator: " ").map { Letters.squeezed($0) })
  }

  @Test(
    "The limit that a phrase speaks of",
    arguments: [
      ("your Individual Deductible", .deductible, .individual, nil),
      ("Family Out-of-Pocket Maximum", .outOfPocketMaximum, .family, nil),
      ("in-network deductible", .deductible, nil, .inNetwork),
      ("out-of-network family deductible", .deductible, .family, .outOfNetwork),
      ("annual maximum", .benefitMaximum, nil, nil), ("deducible familiar", .deductible, .family, nil),
      ("out-of-network out-of-pocket", .outOfPocketMaximum, nil, .outOfNetwork),
      ("office visits", nil, nil, nil), ("", nil, nil, nil),
    ] as [(String, AccumulatorKind?, AccumulatorScope?, NetworkStatus?)])
  func limits(text: String, kind: AccumulatorKind?, scope: AccumulatorScope?, network: NetworkStatus?) {
    let phrase = Self.phrase(text)
    #expect(phrase.kind == kind)
    #expect(phrase.scope == scope)
    #expect(phrase.network == network)
  }

  @Test(
    "The year of a limit",
    arguments: [
      ("2024 deductible", "2024"), ("deductible for 2025", "2025"), ("deductible 1999", nil),
      ("deductible 20240", nil),
    ])
  func year(text: String, year: String?) {
    #expect(Self.phrase(text).year == year)
  }
}
