internal import ArgumentParser
internal import DisputeModel
internal import RecordFiles

/// Closes a case.
struct CaseClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Say that you are done with a claim.")

  @OptionGroup var entry: CaseEntryOptions

  mutating func run() throws { try entry.files.append(CaseEntry(entry.event(.closed))) }
}
