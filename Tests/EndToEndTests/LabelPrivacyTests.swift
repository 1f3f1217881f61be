import DisputeModel
import EOBParser
import Forge
import PDFText
import Testing

extension EndToEnd {
  /// What may be passed on of a document holds its labels and nothing of the people in it.
  @Suite struct LabelPrivacyTests {
    private static func labels(_ bytes: [UInt8]) throws -> [String] {
      let pages = try PDFDocumentReader.pages(of: bytes, maxPages: 100)
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: pages.count)
      return EOBParser().parse(pages, source: source, explains: true).explanation?.labels.map(\.text) ?? []
    }

    private static func check(_ bytes: [UInt8], _ truth: ClaimsDocument, _ name: String) throws {
      let people = [truth.member?.name] + truth.claims.map(\.patient.name)
      let names = Set(
        people.compactMap(\.self).flatMap { $0.lowercased().split(separator: " ") }.filter { $0.count > 1 })
      for label in try labels(bytes) {
        let words = label.lowercased().split { !$0.isLetter }
        #expect(names.isDisjoint(with: words), "\(name): \(label)")
        #expect(!label.contains { $0.isNumber }, "\(name): \(label)")
      }
    }

    @Test("No label holds a word of a person's name or a number", arguments: LayoutCatalog.all.map(\.name))
    func layouts(name: String) throws {
      let layout = try #require(LayoutCatalog.layout(named: name))
      for seed: UInt64 in 1...3 {
        let forgery = Forgery(layout: layout, seed: seed)
        let labels = try Self.labels(forgery.bytes)
        #expect(!labels.isEmpty)
        try Self.check(forgery.bytes, forgery.truth, "\(name)-\(seed)")
      }
    }

    @Test("Nor in layouts that nobody designed", arguments: 1...20 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
      let forgery = RandomForgery(seed: seed)
      try Self.check(forgery.bytes, forgery.truth, forgery.name)
    }
  }
}
