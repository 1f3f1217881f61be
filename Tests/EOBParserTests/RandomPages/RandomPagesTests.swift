import DisputeModel
import EOBParser
import Forge
import Foundation
import PDFLayout
import PDFText
import Testing

/// Whatever the pages hold, the parser ends, says the same twice, and points to what is there.
@Suite struct RandomPagesTests {
  /// `EOB_SEED` repeats a run, `EOB_RANDOM_PAGES` makes it longer.
  private static let firstSeed =
    ProcessInfo.processInfo.environment["EOB_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999_999)
  private static let documentCount =
    ProcessInfo.processInfo.environment["EOB_RANDOM_PAGES"].flatMap(UInt64.init) ?? 600
  /// Of each layout of the forge, damaged again and again.
  private static let damagesPerLayout: UInt64 = 4

  private static let parser = EOBParser()

  private static func check(_ pages: [Page], _ name: String) throws {
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: pages.count)
    let document = parser.parse(pages, source: source, explains: true).document
    let again = parser.parse(pages, source: source, recordsProvenance: true).document
    #expect(document == again, "\(name) reads differently the second time")
    let dangling = try Pointers.dangling(in: document)
    #expect(dangling.isEmpty, "\(name): \(dangling.joined(separator: ", ")) point to nothing")
  }

  @Test(.timeLimit(.minutes(10))) func randomPages() throws {
    let first = Self.firstSeed
    print("EOB_SEED=\(first)")
    for seed in first..<first + Self.documentCount {
      try Self.check(RandomPages.document(seed: seed), "EOB_SEED=\(seed)")
    }
  }

  /// Documents that were once read wrongly: claims of what is no EOB after all, with text that no font explains.
  @Test(arguments: [101_505_410]) func seedsOfOldFaults(seed: UInt64) throws {
    try Self.check(RandomPages.document(seed: seed), "EOB_SEED=\(seed)")
  }

  @Test(.timeLimit(.minutes(10))) func damagedForgeries() throws {
    let first = Self.firstSeed
    for layout in LayoutCatalog.all {
      let whole = try PDFDocumentReader.pages(of: Forgery(layout: layout, seed: first).bytes, maxPages: 20)
      for seed in first..<first + Self.damagesPerLayout {
        var random = SplitMix64(seed: seed)
        var pages = whole
        for number in pages.indices where random.chance(70) {
          RandomPages.damage(&pages[number], using: &random)
        }
        if random.chance(20) { pages = random.shuffle(pages) }
        try Self.check(pages, "\(layout.name) EOB_SEED=\(seed)")
      }
    }
  }
}
