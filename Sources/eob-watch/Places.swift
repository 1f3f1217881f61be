internal import Extraction
internal import Ingest
internal import PDFWorkers

/// Where the service keeps what, when nobody says otherwise.
enum Places {
  private static let outputName = "claims"
  private static let ledgerName = "ledger.sqlite"

  /// The folder of outcomes: below the inbox, where people look first.
  static func output(_ named: String?, inbox: String) -> SystemPath {
    named.map { SystemPath($0) } ?? SystemPath(inbox).entry(SystemPath(outputName))
  }

  /// The ledger's file: beside the outcomes that it speaks of.
  static func ledger(_ named: String?, output: SystemPath) -> SystemPath {
    named.map { SystemPath($0) } ?? output.entry(SystemPath(ledgerName))
  }
}

/// Ends a command with words.
enum Failure {
  /// Says what is wrong and gives the status of a failure.
  static func exitStatus(_ message: String) -> ExitStatus {
    StandardError.write(message)
    return .someFailed
  }
}
