internal import ArgumentParser
internal import Extraction
internal import Glibc
internal import Ingest
internal import Ledger
internal import PDFWorkers

/// What became of every document.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Look into a ledger, have documents read again, or forget them.",
    subcommands: [LedgerList.self, LedgerShow.self, LedgerRetry.self, LedgerForget.self, LedgerExport.self])
}

/// Which ledger.
struct LedgerPlace: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of outcomes.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("The ledger, where it is not in the folder of outcomes.", valueName: "file"))
  var ledger: String?

  mutating func validate() throws {
    guard out != nil || ledger != nil else {
      throw ValidationError("Name the folder of outcomes with --out, or the ledger with --ledger.")
    }
  }

  /// The path of the ledger.
  var path: SystemPath {
    ledger.map { SystemPath($0) } ?? Places.ledger(nil, output: SystemPath(out ?? ""))
  }

  /// The folder of outcomes; the ledger's own where it is not named.
  var output: SystemPath {
    if let out { return SystemPath(out) }
    return path.folder.bytes.isEmpty ? "." : path.folder
  }

  /// Opens the ledger, which must be there.
  func open(toLookOnly: Bool) throws -> LedgerDatabase {
    guard access(path.text, F_OK) == 0 else {
      throw ExitCode(Failure.exitStatus("\(path.text): there is no ledger").rawValue)
    }
    let ledger = try LedgerPlace.orFailure(path) { () throws(LedgerError) in
      try LedgerDatabase(path: path.text, isReadOnly: toLookOnly)
    }
    finishForgetting(ledger, isReadOnly: toLookOnly)
    return ledger
  }

  /// Erases for good what an earlier command could not, because another program read the ledger; if that goes on, so be
  /// it: whoever comes next tries again.
  private func finishForgetting(_ ledger: LedgerDatabase, isReadOnly: Bool) {
    guard (try? ledger.hasUnfinishedForgetting()) ?? false else { return }
    let writer = isReadOnly ? try? LedgerDatabase(path: path.text) : ledger
    _ = try? writer?.finishForgetting(waits: false)
  }

  /// Calls the ledger, or says why it does not answer.
  static func orFailure<Result>(_ path: SystemPath, _ body: () throws(LedgerError) -> Result) throws -> Result
  {
    do throws(LedgerError) { return try body() } catch {
      throw ExitCode(Failure.exitStatus("\(path.text): \(Trouble.ledger(error))").rawValue)
    }
  }

  /// The digest that a word of the user means.
  func digest(_ word: String, in ledger: LedgerDatabase) throws -> String {
    let found = try Self.orFailure(path) { () throws(LedgerError) in try ledger.digests(matching: word) }
    guard let first = found.first else {
      throw ExitCode(Failure.exitStatus("\(word): the ledger knows no such document").rawValue)
    }
    guard found.count == 1 else {
      throw ExitCode(
        Failure.exitStatus("\(word): means \(found.count) documents; give more of the digest").rawValue)
    }
    return first
  }
}

/// Form of an answer.
enum TableForm: String, CaseIterable, ExpressibleByArgument {
  case table
  case json
  case csv
}
