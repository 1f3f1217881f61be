import ArgumentParser
import Forge
import Foundation

struct Samples: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws the samples that hold claims.")

  @Option(name: .shortAndLong, help: "Folder to write to.")
  var output = "Samples"

  func run() throws {
    let folder = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in SampleCatalog.all {
      guard let forgery = sample.forgery() else { throw ValidationError("No layout \(sample.layout).") }
      try Data(forgery.bytes).write(to: folder.appendingPathComponent(sample.name + ".pdf"))
    }
  }
}
