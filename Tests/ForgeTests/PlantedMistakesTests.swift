import DisputeModel
import Forge
import Testing

/// A short run of what `eob-forge disputes` measures at length.
struct PlantedMistakesTests {
  private static let seed: UInt64 = 90_001
  private static let members: UInt64 = 5

  @Test("The same seed gives the same papers")
  func sameSeed() throws {
    let papers = try #require(RandomPapers.papers(seed: 7, planting: [.duplicateProcessing]))
    let again = try #require(RandomPapers.papers(seed: 7, planting: [.duplicateProcessing]))
    #expect(papers.documents == again.documents)
    #expect(papers.records == again.records)
    #expect(papers.planted == again.planted)
  }

  @Test("Claims without mistakes balance", arguments: 1...UInt64(40))
  func balance(seed: UInt64) throws {
    let papers = try #require(RandomPapers.papers(seed: seed))
    for line in papers.documents.flatMap(\.claims).flatMap(\.lines) {
      let amounts = line.amounts
      if let discount = amounts[.discount] {
        #expect(amounts[.billed] == discount + (amounts[.notCovered] ?? .zero) + (amounts[.allowed] ?? .zero))
      }
      let joined = line.mergedAmounts.map(\.amount).reduce(.zero, +)
      let shares = [.copay, .deductible, .coinsurance].compactMap { amounts[$0] }.reduce(joined, +)
      let paid = (amounts[.planPaid] ?? .zero) + (amounts[.otherInsurance] ?? .zero)
      #expect(amounts[.allowed] == shares + paid)
    }
  }

  @Test("A mistake is planted once and can be seen", arguments: PlantedKind.allCases)
  func planted(kind: PlantedKind) throws {
    let papers = try #require(RandomPapers.papers(seed: Self.seed, planting: [kind]))
    let numbers = Set(papers.documents.flatMap(\.claims).compactMap(\.claimNumber))
    #expect(!papers.planted.isEmpty)
    #expect(papers.planted.allSatisfy { $0.kind == kind.finding && numbers.contains($0.claimNumber) })
  }

  @Test("Every finding's pointers lead to a value", arguments: PlantedKind.allCases)
  func pointers(kind: PlantedKind) {
    var report = DisputeReport(show: 3)
    report.runPlanted(Self.members, kind: kind, seed: Self.seed)
    #expect(report.brokenCount == 0, "\(report.lines)")
  }

  @Test("Claims without mistakes give no finding that is certain or likely")
  func clean() {
    var report = DisputeReport(show: 3)
    report.runClean(120, seed: Self.seed)
    #expect(report.extraCount == 0, "\(report.lines)")
  }

  @Test("Mistakes are found with their kind, claim, line and amount", arguments: PlantedKind.classic)
  func found(kind: PlantedKind) {
    var report = DisputeReport(show: 3)
    report.runPlanted(Self.members * 5, kind: kind, seed: Self.seed)
    #expect(report.rightCount * 100 >= report.plantedCount * 99, "\(report.lines)")
  }
}
