import ArgumentParser
import DisputeModel
import Forge
import Foundation

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws a document: NAME-SEED.pdf beside NAME-SEED.truth.json.")

  @Option(name: .long, help: "Name of the layout, see `list`.")
  var layout: String?

  @Flag(name: .long, help: "Draw random layouts, one for each seed.")
  var random = false

  @Option(name: .long, help: "Seed; the same seed draws the same bytes.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Number of documents, with successive seeds.")
  var count: UInt64 = 1

  @Option(name: .shortAndLong, help: "Folder to write to.")
  var output = "."

  @Option(name: .long, help: "Another way to draw the same, as the tests try it: “glyph by glyph”.")
  var variation: String?

  @Option(name: .long, help: "File name without extension, for a single document.")
  var name: String?

  func run() throws {
    let folder = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if random { return try drawRandom(in: folder) }
    guard let layout, let form = LayoutCatalog.layout(named: layout) else {
      throw ValidationError("There is no layout named “\(layout ?? "")”; `eob-forge list` names them.")
    }
    let change = Variation.named.first { $0.name == variation }?.variation
    guard variation == nil || change != nil else {
      let names = Variation.named.map { "“\($0.name)”" }.joined(separator: ", ")
      throw ValidationError("There is no such variation; there are \(names).")
    }
    for seed in seed..<seed + count {
      let forgery = Forgery(layout: form, seed: seed, variation: change ?? Variation())
      let stem = name ?? "\(layout)-\(seed)"
      try forgery.write(to: folder, stem: stem)
    }
  }

  private func drawRandom(in folder: URL) throws {
    for seed in seed..<seed + count {
      let forgery = RandomForgery(seed: seed)
      try writeDocument(forgery.bytes, truth: forgery.truth, to: folder, stem: name ?? forgery.name)
      print(forgery.name, forgery.traits.names.joined(separator: " "))
      for defect in forgery.defects { print("  DEFECT", defect) }
    }
  }
}

extension Forgery {
  /// Writes the PDF and its truth beside each other.
  func write(to folder: URL, stem: String) throws {
    try writeDocument(bytes, truth: truth, to: folder, stem: stem)
  }
}

/// Writes a PDF and its truth beside each other.
func writeDocument(_ bytes: [UInt8], truth: ClaimsDocument, to folder: URL, stem: String) throws {
  try Data(bytes).write(to: folder.appendingPathComponent(stem + ".pdf"))
  let text = ClaimsTree.tree(of: truth).printed() + "\n"
  try Data(text.utf8).write(to: folder.appendingPathComponent(stem + ".truth.json"))
}
