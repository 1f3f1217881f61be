import DisputeModel
import Forge
import Testing

/// Random layouts can be read by people, and draw the same document each time.
@Suite struct RandomLayoutTests {
  @Test func nothingOverlapsOrLeavesThePage() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let forgery = RandomForgery(seed: seed)
      #expect(forgery.defects.isEmpty, "seed \(seed): \(forgery.defects.prefix(3))")
      #expect(!forgery.truth.claims.isEmpty)
    }
  }

  @Test func sameSeedSameBytes() {
    #expect(RandomForgery(seed: 11).bytes == RandomForgery(seed: 11).bytes)
    #expect(RandomForgery(seed: 11).bytes != RandomForgery(seed: 12).bytes)
  }

  @Test func everyTraitIsDrawn() {
    var seen: Set<String> = []
    for seed in 1...2_000 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      seen.formUnion(LayoutTraits.random(using: &random).names)
    }
    for pages in LayoutTraits.Pages.allCases { #expect(seen.contains("pages=\(pages)")) }
    for tables in LayoutTraits.Tables.allCases { #expect(seen.contains("tables=\(tables)")) }
    for share in LayoutTraits.CostShare.allCases { #expect(seen.contains("costShare=\(share)")) }
    for summary in LayoutTraits.Summary.allCases { #expect(seen.contains("summary=\(summary)")) }
    for percent in LayoutTraits.Percent.allCases { #expect(seen.contains("percent=\(percent)")) }
  }

  @Test func mergedAmountsAreNobodys() {
    for seed in 1...400 as ClosedRange<UInt64> {
      let forgery = RandomForgery(seed: seed)
      guard forgery.traits.costShare == .allInOne else { continue }
      for line in forgery.truth.claims.flatMap(\.lines) {
        #expect(line.amounts[.copay] == nil && line.amounts[.deductible] == nil, "seed \(seed)")
      }
    }
  }
}
