internal import ArgumentParser
internal import Extraction

/// The command and its subcommands.
struct EOBExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eob-extract",
    abstract: "Turn Explanation of Benefits PDFs into claims.",
    usage: """
      eob-extract FILE... [-o DIR] [--format json|jsonl|csv|fhir|x12-835|html] [--provenance]
      eob-extract <subcommand>
      """,
    discussion: """
      Everything happens on this machine. One input gives one JSON document on standard output; several inputs, or a \
      folder, give one line of JSON each, in the order of the inputs. `-` is standard input. All options: \
      `eob-extract help extract`.

      Exit status: 0 all inputs were read; 1 some input could not be read; 2 the command line is wrong; 3 nothing \
      failed, but at least one input holds no claims.
      """,
    version: ToolVersion.number,
    subcommands: [
      ExtractCommand.self, ConvertCommand.self, ExplainCommand.self, DisputesCommand.self,
      ProfilesCommand.self, RecordsCommand.self, CaseCommand.self, LetterCommand.self, SchemaCommand.self,
      CompletionsCommand.self, WatchCommand.self, LedgerCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: ExtractCommand.self)
}
