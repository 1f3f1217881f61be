import ArgumentParser
import Forge
import Foundation

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads forged documents back through the tool and prints how well that went, for every layout.")

  @Option(name: .long, help: "Number of documents for every layout.")
  var count: UInt64 = 20

  @Option(name: .long, help: "First seed.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "The tool to measure.")
  var tool = ".build/debug/eob-extract"

  @Option(name: .long, help: "Only this layout.")
  var layout: String?

  @Option(name: .long, help: "Print the differences of so many documents.")
  var show = 0

  @Flag(name: .long, help: "Print which fields differ how often, with an example each.")
  var fields = false

  @Flag(
    name: .long,
    help:
      "Print for every kind of value how many wrong ones no issue names, and how many right ones one does.")
  var calibration = false

  @Flag(name: .long, help: "Measure random layouts, one for each seed, instead of the layouts of the list.")
  var random = false

  @Flag(name: .long, help: "With --random, print how many fields failed for every trait, the worst first.")
  var byTrait = false

  @Flag(name: .long, help: "With --random, print in how many documents the field of every label failed.")
  var byLabel = false

  @Option(name: .long, help: "With --random, only documents with this trait, such as body=table; repeatable.")
  var with: [String] = []

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("eob-forge-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    print("seeds \(seed)…\(seed + count - 1)")
    if random {
      let report = RandomReport(
        count: count, seed: seed, tool: tool, show: show, byTrait: byTrait, byLabel: byLabel, fields: fields,
        calibration: calibration, wanted: with)
      return try report.run(in: folder)
    }
    var all = Tally()
    var shown = 0
    var byField = FieldCounts()
    for form in LayoutCatalog.all where layout == nil || layout == form.name {
      let tally = try measure(
        form, in: folder.appendingPathComponent(form.name), shown: &shown, byField: &byField)
      print(tally.line(form.name))
      all += tally
    }
    if calibration { print(all.calibration.table.joined(separator: "\n")) }
    print(all.calibration.line)
    print(all.line("ALL"))
    if fields { print(byField.lines.joined(separator: "\n")) }
  }

  private func measure(
    _ form: any Layout, in folder: URL, shown: inout Int, byField: inout FieldCounts
  ) throws -> Tally {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var truths: [String: JSONValue] = [:]
    for seed in seed..<seed + count {
      let forgery = Forgery(layout: form, seed: seed)
      let fileName = "\(form.name)-\(seed).pdf"
      try Data(forgery.bytes).write(to: folder.appendingPathComponent(fileName))
      truths[fileName] = ClaimsTree.tree(of: forgery.truth)
    }
    let readings = try ToolRun(tool: tool).readings(of: folder)
    var tally = Tally()
    for (fileName, truth) in truths.sorted(by: { $0.key < $1.key }) {
      let comparison = Comparison(truth: truth, reading: readings[fileName] ?? .null)
      tally.add(comparison)
      byField.add(comparison, layout: form.name, document: fileName)
      if shown < show, !comparison.isExact || comparison.asksForReview {
        shown += 1
        print("--- \(fileName)\n\(comparison.report())")
      }
    }
    return tally
  }
}
