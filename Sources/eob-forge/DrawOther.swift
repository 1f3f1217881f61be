import ArgumentParser
import Forge
import Foundation

struct DrawOther: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw-other", abstract: "Draws a document that holds no claims.")

  @Argument(help: "What to draw: provider-bill or no-text.")
  var kind: String

  @Option(name: .shortAndLong, help: "The PDF to write.")
  var output: String

  func run() throws {
    guard let other = OtherDocument(rawValue: kind) else {
      throw ValidationError(
        "There is no document named “\(kind)”; there are "
          + OtherDocument.allCases.map(\.rawValue).joined(separator: " and ") + ".")
    }
    try Data(other.bytes()).write(to: URL(fileURLWithPath: output))
  }
}
