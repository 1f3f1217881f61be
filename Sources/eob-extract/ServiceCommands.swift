internal import ArgumentParser
internal import ChildPrograms
internal import Extraction
internal import Glibc

/// Commands that another program carries out: `eob-watch`, which links SQLite and Foundation.
enum ServiceCommands {
  /// Their names.
  static let names: Set<String> = ["watch", "ledger", "doctor"]

  private static let helpCommand = "help"

  /// Becomes the other program when the arguments ask for one of its commands, or for help about one.
  static func becomeProgram(for arguments: [String]) throws {
    let words = arguments.prefix(2)
    guard
      let first = words.first,
      names.contains(first) || first == helpCommand && words.count == 2 && names.contains(words.last ?? "")
    else { return }
    let program = CompanionProgram.watch.path()
    program.withCString { path in
      // The arguments as the system has them: not every byte is text.
      var arguments = [UnsafeMutablePointer(mutating: path)]
      arguments += (1..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }
      var terminated = arguments.map(Optional.init) + [nil]
      _ = execv(path, &terminated)
    }
    StandardError.write("\(program): \(String(cString: strerror(errno))). Reinstall eob-extract.")
    throw ExitCode(ExitStatus.someFailed.rawValue)
  }
}

/// Stands for `watch` in the help and in completions.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Watch a folder: read every PDF that comes in, once.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []
}

/// Stands for `ledger` in the help and in completions.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Look into what a watched folder gave: list, show, retry, forget, export.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []
}

/// Stands for `doctor` in the help and in completions.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check what the tool needs, and say how to mend what is wrong.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []
}
