import ArgumentParser
import DisputeModel
import Forge
import Foundation
import PayerProfiles

struct Payers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints which payers documents are of and which ones they are taken for, as a table.",
    discussion: """
      Without a folder: documents of every layout, then documents of random layouts, in turn of payers that have \
      profiles, each under all of its names, of payers that have none, and of payers that have none with an employer \
      and a provider that are called like one that has.
      """)

  @Option(name: .long, help: "Number of documents for every layout.")
  var count: UInt64 = 20

  @Option(name: .long, help: "Number of documents of random layouts.")
  var random: UInt64 = 300

  @Option(name: .long, help: "First seed.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Documents to measure instead: PDFs with NAME.truth.json beside them.")
  var folder: String?

  @Option(name: .long, help: "Keep the PDFs of documents that were taken for another payer's in this folder.")
  var keep: String?

  @Option(name: .long, help: "The tool to measure.")
  var tool = ".build/debug/eob-extract"

  /// What employers and providers are called when they are called like a payer.
  private static let employers = ["Logistics LLC", "Township Schools", "Construction", "Street Foods"]
  private static let providers = ["Health Center", "Family Clinic", "Village Pediatrics", "Medical Group"]
  private static let brands = [
    "Humana", "Aetna", "Cigna", "Anthem", "Kaiser Permanente", "UMR", "Medicare", "TRICARE",
    "UnitedHealthcare",
  ]
  /// Every so many random documents are of a payer with a profile, of one without, and of one among impostors.
  private static let kinds: UInt64 = 3

  func run() throws {
    var table = PayerConfusion(known: Set(PayerProfile.builtIn.map(\.id)))
    if let folder {
      try addFolder(URL(fileURLWithPath: folder), to: &table)
    } else {
      print("seeds \(seed)…\(seed + max(count, random) - 1)")
      for form in LayoutCatalog.all { try addLayout(form, to: &table) }
      try addRandom(to: &table)
    }
    print(table.lines.joined(separator: "\n"))
    for mistake in table.mistakes { print(mistake) }
  }

  private func addFolder(_ folder: URL, to table: inout PayerConfusion) throws {
    let readings = try ToolRun(tool: tool).readings(of: folder)
    for (name, reading) in readings.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent((name as NSString).deletingPathExtension + ".truth.json")
      guard let data = try? Data(contentsOf: file) else { continue }
      table.add(truth: try JSONValue(parsing: data), reading: reading, document: name)
    }
  }

  private func addLayout(_ form: any Layout, to table: inout PayerConfusion) throws {
    guard count > 0 else { return }
    try measure(
      (seed..<seed + count).map { seed in
        let forgery = Forgery(layout: form, seed: seed)
        return ("\(form.name)-\(seed)", forgery.bytes, forgery.truth)
      }, into: &table)
  }

  private func addRandom(to table: inout PayerConfusion) throws {
    let payers = PayerProfile.builtIn.flatMap { profile in
      profile.names.map { Payer(id: profile.id, name: $0) }
    }
    try measure(
      (seed..<seed + random).map { seed in
        let forgery = RandomForgery(seed: seed, names: names(for: seed, payers))
        return (forgery.name, forgery.bytes, forgery.truth)
      }, into: &table)
  }

  private func names(for seed: UInt64, _ payers: [Payer]) -> RandomForgery.Names {
    let turn = Int(seed / Self.kinds)
    switch seed % Self.kinds {
    case 0: return RandomForgery.Names(payer: payers[turn % payers.count])
    case 1:
      let brand = Self.brands[turn % Self.brands.count]
      return RandomForgery.Names(
        employer: "\(brand) \(Self.employers[turn % Self.employers.count])",
        provider: "\(brand) \(Self.providers[turn / 2 % Self.providers.count])")
    default: return RandomForgery.Names()
    }
  }

  private func measure(
    _ documents: [(name: String, bytes: [UInt8], truth: ClaimsDocument)], into table: inout PayerConfusion
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("eob-forge-payers-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for document in documents {
      try Data(document.bytes).write(to: folder.appendingPathComponent(document.name + ".pdf"))
    }
    let readings = try ToolRun(tool: tool).readings(of: folder)
    for document in documents {
      let mistakes = table.mistakes.count
      table.add(
        truth: ClaimsTree.tree(of: document.truth), reading: readings[document.name + ".pdf"] ?? .null,
        document: document.name)
      if let keep, table.mistakes.count > mistakes {
        try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
        try Data(document.bytes).write(to: URL(fileURLWithPath: keep + "/\(document.name).pdf"))
      }
    }
  }
}
