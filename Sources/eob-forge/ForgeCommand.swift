import ArgumentParser

@main
struct ForgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eob-forge",
    abstract: "Draws Explanation of Benefits PDFs of made-up people from random claims.",
    subcommands: [
      List.self, Draw.self, DrawOther.self, Samples.self, Report.self, Payers.self, Disputes.self,
    ])
}
