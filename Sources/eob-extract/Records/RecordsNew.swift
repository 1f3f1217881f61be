internal import ArgumentParser
internal import RecordFiles

/// Begins a records file.
struct RecordsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Print a records file to fill in, with every key explained.")

  mutating func run() throws { try TextOutput.print(StartingRecords.text) }
}
