import DisputeModel
import Forge
import Foundation
import Testing

extension EndToEnd {
  /// What the forge prints, the parser reads.
  @Suite struct PropertyTests {
    /// Eleven layouts make more than 300 documents.
    private static let documentsPerLayout: UInt64 = 30
    /// Documents whose differences are shown.
    private static let shownFailures = 8

    /// Every run reads the same documents, so that a failure is the change's; `EOB_SEED` draws others.
    private static let firstSeed: UInt64 =
      ProcessInfo.processInfo.environment["EOB_SEED"].flatMap(UInt64.init) ?? 1

    @Test func forgedDocumentsReadExactly() throws {
      let first = PropertyTests.firstSeed
      print("EOB_SEED=\(first)")
      var failures: [String] = []
      var all = Tally()
      for form in LayoutCatalog.all {
        var tally = Tally()
        for seed in first..<first + PropertyTests.documentsPerLayout {
          let forgery = Forgery(layout: form, seed: seed)
          let reading = try Reading.document(forgery.bytes)
          let comparison = Comparison(
            truth: ClaimsTree.tree(of: forgery.truth), reading: ClaimsTree.tree(of: reading))
          tally.add(comparison)
          if !comparison.isExact {
            failures.append("--- \(form.name) seed \(seed)\n\(comparison.report())")
          } else if comparison.isFalseAlarm {
            let codes = reading.review.issues.map { "\($0.code.rawValue) \($0.path)" }
            failures.append("--- \(form.name) seed \(seed)\nalarm: \(codes.joined(separator: ", "))")
          }
        }
        print(tally.line(form.name))
        all += tally
      }
      print(all.line("ALL"))
      let shown = failures.prefix(PropertyTests.shownFailures).joined(separator: "\n")
      if !failures.isEmpty {
        Testing.Issue.record("EOB_SEED=\(first): \(failures.count) documents differ\n\(shown)")
      }
    }
  }
}
