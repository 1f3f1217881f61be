internal import ArgumentParser
internal import Extraction
internal import Glibc

/// Parses the command line, runs the command and maps every ending to the documented exit status.
@main
enum Main {
  static func main() {
    StandardStreams.keepClosedOnesClosed()
    // A reader downstream, or a worker, that goes away is an error of one write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) { ToolVersion.show() }
    do {
      let arguments = CommandLineArguments.ofProcess()
      try ServiceCommands.becomeProgram(for: arguments)
      try HelpTopic.check(arguments)
      let worker = EarlyWorker.guess(from: arguments)
      var command = try EOBExtract.parseAsRoot(arguments)
      if let extract = command as? ExtractCommand {
        try extract.run(first: worker)
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      guard EOBExtract.exitCode(for: error).isSuccess else {
        StandardError.show(EOBExtract.fullMessage(for: error) + "\n")
        exit(ExitStatus.usage.rawValue)
      }
      // The argument parser knows half of the answer only.
      if EOBExtract.message(for: error) == ToolVersion.number { ToolVersion.show() }
      EOBExtract.exit(withError: error)
    }
  }
}
