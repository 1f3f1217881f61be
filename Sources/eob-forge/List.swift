import ArgumentParser
import Forge

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Lists the layouts.")

  func run() {
    for layout in LayoutCatalog.all { print(layout.name) }
  }
}
