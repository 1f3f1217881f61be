import DisputeModel
import Forge
import Testing

extension EndToEnd {
  /// A page that is drawn another way and says the same gives the same claims.
  @Suite struct MetamorphicTests {
    @Test(arguments: Variation.named.map(\.name))
    func givesTheSameClaims(name: String) throws {
      let variation = try #require(Variation.named.first { $0.name == name }).variation
      for form in LayoutCatalog.all {
        for seed in 1...3 as ClosedRange<UInt64> {
          let plain = try claims(Forgery(layout: form, seed: seed))
          let varied = try claims(Forgery(layout: form, seed: seed, variation: variation))
          if plain == varied { continue }
          let difference = Comparison(truth: plain, reading: varied).report()
          Testing.Issue.record("\(form.name) seed \(seed), \(name)\n\(difference)")
        }
      }
    }

    private func claims(_ forgery: Forgery) throws -> JSONValue {
      var document = try Reading.document(forgery.bytes)
      document.review = Review()
      return ClaimsTree.tree(of: document)
    }
  }
}
