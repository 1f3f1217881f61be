import DisputeModel
import Forge
import Foundation
import PDFText
import Testing

extension EndToEnd {
  /// The samples of the repository and the answers recorded beside them.
  @Suite struct SampleTests {
    private var folder: URL {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples")
    }

    private func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    @Test(arguments: SampleCatalog.all.map(\.name))
    func recordedClaimsAreTheTruth(name: String) throws {
      let sample = try #require(SampleCatalog.all.first { $0.name == name })
      let truth = ClaimsTree.tree(of: try #require(sample.forgery()).truth)
      let recorded = folder.appendingPathComponent(name + ".claims.json")
      let comparison = Comparison(truth: truth, reading: try JSONValue(parsing: Data(contentsOf: recorded)))
      #expect(comparison.isExact, "\(comparison.report())")
      #expect(!comparison.asksForReview)
    }

    @Test(arguments: SampleCatalog.all.map(\.name))
    func samplesReadAsRecorded(name: String) throws {
      let sample = try #require(SampleCatalog.all.first { $0.name == name })
      let truth = ClaimsTree.tree(of: try #require(sample.forgery()).truth)
      let reading = ClaimsTree.tree(of: try Reading.document(bytes(name + ".pdf")))
      let comparison = Comparison(truth: truth, reading: reading)
      if !comparison.isExact { Testing.Issue.record("\(name)\n\(comparison.report())") }
    }

    @Test(arguments: [
      ("truncated", PDFOpenError.damaged), ("encrypted", PDFOpenError.encrypted),
      ("no-text", PDFOpenError.noText),
    ])
    func brokenSamplesSayWhy(name: String, failure: PDFOpenError) throws {
      let bytes = try bytes(name + ".pdf")
      #expect(throws: failure) { try PDFDocumentReader.pages(of: bytes, maxPages: 100) }
    }

    @Test func billHoldsNoClaims() throws {
      let document = try Reading.document(bytes("not-an-eob-bill.pdf"))
      #expect(document.documentType == .notAnEOB)
      #expect(document.claims.isEmpty)
    }
  }
}
