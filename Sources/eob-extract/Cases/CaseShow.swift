internal import ArgumentParser
internal import DisputeModel
internal import Extraction
internal import RecordFiles

/// Shows cases.
struct CaseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a case, or all: its stage, and its entries with file and line.")

  @Argument(help: "The claim's number; all claims without it.")
  var claim: String?

  @OptionGroup var files: CaseFiles

  mutating func run() throws {
    let records = try files.readRecords()
    let text = CaseText(
      log: try files.readLog(), records: records?.records ?? MemberRecords(), sources: files.sources(records))
    let claims = text.claimNumbers.filter { claim == nil || $0 == claim }
    guard !claims.isEmpty else {
      StandardError.write(
        claim.map { "\($0): neither the case log nor the records say anything about this claim" }
          ?? "there is no case; `eob-extract case open` begins one")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    try TextOutput.print(claims.map(text.text(of:)).joined(separator: "\n"))
  }
}
