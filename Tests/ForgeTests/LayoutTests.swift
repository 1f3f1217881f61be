import DisputeModel
import Forge
import Testing

/// Every layout draws every scenario, the same each time.
@Suite struct LayoutTests {
  @Test(arguments: LayoutCatalog.all.map(\.name))
  func drawsAnySeed(layout: String) throws {
    let form = try #require(LayoutCatalog.layout(named: layout))
    for seed in 1...50 as ClosedRange<UInt64> {
      let forgery = Forgery(layout: form, seed: seed)
      #expect(forgery.bytes.starts(with: Array("%PDF-".utf8)))
      #expect(!forgery.truth.claims.isEmpty)
    }
  }

  @Test(arguments: LayoutCatalog.all.map(\.name))
  func sameSeedSameBytes(layout: String) throws {
    let form = try #require(LayoutCatalog.layout(named: layout))
    #expect(Forgery(layout: form, seed: 11).bytes == Forgery(layout: form, seed: 11).bytes)
    #expect(Forgery(layout: form, seed: 11).bytes != Forgery(layout: form, seed: 12).bytes)
  }

  @Test(arguments: Variation.named.map(\.name))
  func variationsKeepTheTruth(name: String) throws {
    let variation = try #require(Variation.named.first { $0.name == name }).variation
    for form in LayoutCatalog.all {
      let plain = Forgery(layout: form, seed: 5)
      let varied = Forgery(layout: form, seed: 5, variation: variation)
      #expect(plain.truth == varied.truth)
      let text = String(decoding: varied.bytes, as: UTF8.self)
      #expect(
        text.contains("/Rotate \(variation.rotation)")
          == (variation.rotation != 0 || variation.cropMargin > 0))
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(LayoutCatalog.all.map(\.name)).count == LayoutCatalog.all.count)
  }
}
