internal import ArgumentParser
internal import Extraction
internal import Glibc

/// The part of `eob-extract` that runs for months or looks into the ledger.
///
/// `eob-extract watch`, `ledger` and `doctor` become this program; a program of its own, because SQLite and Foundation
/// would make every other command start later.
@main
enum WatchMain {
  static func main() async {
    StandardStreams.keepClosedOnesClosed()
    // Whoever goes away while it is written to is an error of one write.
    signal(SIGPIPE, SIG_IGN)
    // Health data: what is made here is its owner's alone.
    umask(0o077)
    do {
      var command = try Commands.parseAsRoot(nil)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      guard Commands.exitCode(for: error).isSuccess else {
        StandardError.show(Commands.fullMessage(for: error) + "\n")
        exit(ExitStatus.usage.rawValue)
      }
      Commands.exit(withError: error)
    }
  }
}

/// The commands as users know them.
struct Commands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eob-extract", abstract: "Turn Explanation of Benefits PDFs into claims as JSON.",
    subcommands: [WatchCommand.self, LedgerCommand.self, DoctorCommand.self, TryReadingCommand.self])
}
