internal import ArgumentParser
internal import DisputeModel
internal import RecordFiles

/// Opens a case.
struct CaseOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Begin to follow a claim. The other entries do so too.")

  @OptionGroup var entry: CaseEntryOptions

  mutating func run() throws { try entry.files.append(CaseEntry(entry.event(.opened))) }
}
