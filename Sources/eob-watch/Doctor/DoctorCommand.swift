internal import ArgumentParser
internal import Extraction
internal import PDFWorkers

/// Checks the machine.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check what the tool needs, and say how to mend what is wrong.",
    discussion: "Status 0 when nothing is wrong. With an inbox, its folders and limits are checked too.")

  @Argument(help: ArgumentHelp("The folder that is watched.", valueName: "inbox"))
  var inbox: String?

  @Option(help: ArgumentHelp("The folder of outcomes (default: claims, in the inbox).", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp("The ledger (default: ledger.sqlite, in the folder of outcomes).", valueName: "file"))
  var ledger: String?

  @Option(help: ArgumentHelp("The archive.", valueName: "dir"))
  var archive: String?

  mutating func run() throws {
    var findings = ProgramChecks.all()
    if let inbox {
      let output = Places.output(out, inbox: inbox)
      let archive = archive.map { SystemPath($0) }
      findings += FolderChecks.all(
        inbox: SystemPath(inbox), output: output, archive: archive,
        ledger: Places.ledger(ledger, output: output))
    }
    for finding in findings { try TableText.write(finding.text) }
    guard findings.allSatisfy(\.isGood) else { throw ExitCode(ExitStatus.someFailed.rawValue) }
  }
}

/// What a check found.
struct Finding {
  /// What was looked at.
  var subject: String
  /// How it is.
  var state: String
  /// How to mend it; `nil` when nothing is wrong.
  var advice: String?

  var isGood: Bool { advice == nil }

  var text: String {
    "\(isGood ? "ok   " : "WRONG") \(subject): \(state)\n" + (advice.map { "      \($0)\n" } ?? "")
  }
}
