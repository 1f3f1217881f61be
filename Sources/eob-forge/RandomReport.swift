import Forge
import Foundation

/// The report over documents of random layouts.
struct RandomReport {
  let count: UInt64
  let seed: UInt64
  let tool: String
  let show: Int
  let byTrait: Bool
  let byLabel: Bool
  let fields: Bool
  let calibration: Bool
  /// Only documents with all of these traits count.
  let wanted: [String]

  /// Documents that are drawn before the tool runs over them, so that the disk stays small.
  private static let batch: UInt64 = 250

  private struct Read {
    var name: String
    var traits: [String]
    var labels: [(pointer: String, label: String)]
    var comparison: Comparison
  }

  func run(in folder: URL) throws {
    print(RandomForgery.developmentSeeds.contains(seed) ? "development seeds" : "seeds not developed on")
    var tally = Tally()
    var rates = TraitRates()
    var labels = LabelRates()
    var counts = FieldCounts()
    var worst: [Read] = []
    for first in stride(from: seed, to: seed + count, by: Int(RandomReport.batch)) {
      let last = min(first + RandomReport.batch, seed + count)
      for read in try measure(first..<last, in: folder.appendingPathComponent("random-\(first)")) {
        tally.add(read.comparison)
        rates.add(read.comparison, traits: read.traits)
        labels.add(read.comparison, labels: read.labels)
        counts.add(read.comparison, layout: "random", document: read.name)
        if !read.comparison.isExact || read.comparison.asksForReview { worst.append(read) }
      }
    }
    print(tally.line("random"))
    print(RandomReport.perThousand(tally))
    print(tally.calibration.line)
    if calibration { print(tally.calibration.table.joined(separator: "\n")) }
    if byTrait { print(rates.lines.joined(separator: "\n")) }
    if byLabel { print(labels.lines.joined(separator: "\n")) }
    worst.sort { ($1.comparison.badness, $0.name) < ($0.comparison.badness, $1.name) }
    for read in worst.prefix(show) {
      print("--- \(read.name)  \(read.traits.joined(separator: " "))\n\(read.comparison.report())")
    }
    if fields { print(counts.lines.joined(separator: "\n")) }
  }

  private static func perThousand(_ tally: Tally) -> String {
    let silent = tally.fields == 0 ? 0 : tally.silent * 10_000 / tally.fields
    let alarms = tally.exact == 0 ? 0 : tally.alarms * 1000 / tally.exact
    return
      "silent per 1,000 fields \(silent / 10).\(silent % 10)  alarms of exact documents \(alarms / 10).\(alarms % 10)%"
  }

  private func measure(_ seeds: Range<UInt64>, in folder: URL) throws -> [Read] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var drawn: [(name: String, forgery: RandomForgery, truth: JSONValue)] = []
    for seed in seeds {
      if !wanted.isEmpty, !Set(RandomForgery.traits(seed: seed).names).isSuperset(of: wanted) { continue }
      let forgery = RandomForgery(seed: seed)
      let name = forgery.name + ".pdf"
      try Data(forgery.bytes).write(to: folder.appendingPathComponent(name))
      drawn.append((name, forgery, ClaimsTree.tree(of: forgery.truth)))
    }
    let readings = try ToolRun(tool: tool).readings(of: folder)
    return drawn.map { item in
      let comparison = Comparison(truth: item.truth, reading: readings[item.name] ?? .null)
      return Read(
        name: item.name, traits: item.forgery.traits.names, labels: item.forgery.labels,
        comparison: comparison)
    }
  }
}

extension Comparison {
  /// Fields that failed, and what was lost or invented.
  fileprivate var badness: Int { fields - correct + extras.count + silentErrors }
}
