import ArgumentParser
import Forge
import Foundation

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws a document: NAME-SEED.pdf beside NAME-SEED.truth.json.")

  @Option(name: .long, help: "Name of the layout, see `list`.")
  var layout: String

  @Option(name: .long, help: "Seed; the same seed draws the same bytes.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Number of documents, with successive seeds.")
  var count: UInt64 = 1

  @Option(name: .shortAndLong, help: "Folder to write to.")
  var output = "."

  @Option(name: .long, help: "File name without extension, for a single document.")
  var name: String?

  func run() throws {
    guard let form = LayoutCatalog.layout(named: layout) else {
      throw ValidationError("There is no layout named “\(layout)”; `eob-forge list` names them.")
    }
    let folder = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for seed in seed..<seed + count {
      let forgery = Forgery(layout: form, seed: seed)
      let stem = name ?? "\(layout)-\(seed)"
      try forgery.write(to: folder, stem: stem)
    }
  }
}

extension Forgery {
  /// Writes the PDF and its truth beside each other.
  func write(to folder: URL, stem: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(stem + ".pdf"))
    let text = ClaimsTree.tree(of: truth).printed() + "\n"
    try Data(text.utf8).write(to: folder.appendingPathComponent(stem + ".truth.json"))
  }
}
