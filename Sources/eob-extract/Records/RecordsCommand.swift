internal import ArgumentParser

/// What a member knows beside the payer's documents.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records", abstract: "Begin and check a file of what you know about your plan and visits.",
    subcommands: [RecordsNew.self, RecordsCheck.self])
}
