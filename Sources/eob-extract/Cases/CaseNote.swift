internal import ArgumentParser
internal import DisputeModel
internal import RecordFiles

/// Writes down what was said.
struct CaseNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write down a call, a message or a letter.")

  @OptionGroup var entry: CaseEntryOptions

  @Option(help: "How.")
  var channel: Channel?

  @Option(help: ArgumentHelp("The number that the payer gave the call or message.", valueName: "number"))
  var reference: String?

  mutating func validate() throws {
    guard entry.note != nil || channel != nil || reference != nil else {
      throw ValidationError("Say something: --note, --channel or --reference.")
    }
  }

  mutating func run() throws {
    var event = entry.event(.communication)
    event.channel = channel
    event.reference = reference
    try entry.files.append(CaseEntry(event))
  }
}
