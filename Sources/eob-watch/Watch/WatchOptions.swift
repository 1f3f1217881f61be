internal import ArgumentParser
internal import Extraction
internal import Ingest
internal import Logging
internal import PDFWorkers

/// The options of `watch`.
struct WatchOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder to watch, with all folders in it.", valueName: "inbox"))
  var inbox: String

  @Option(
    help: ArgumentHelp("Write outcomes into this folder (default: claims, in the inbox).", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp("The ledger (default: ledger.sqlite, in the folder of outcomes).", valueName: "file"))
  var ledger: String?

  @Option(help: ArgumentHelp("Move originals here once their outcome is durable.", valueName: "dir"))
  var archive: String?

  @Option(
    help: ArgumentHelp("Documents to read at the same time (default: processors and one).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Say for each value where on which page it was read.")
  var provenance = false

  @Option(help: ArgumentHelp("Give up on a document that takes longer to read.", valueName: "seconds"))
  var timeout = DocumentLimits().seconds

  @Option(help: ArgumentHelp("Refuse documents with more pages.", valueName: "pages"))
  var maxPages = DocumentLimits().maxPages

  @Option(help: ArgumentHelp("Refuse larger files; the size is in MiB.", valueName: "mib"))
  var maxSize = DocumentLimits().maxBytes >> 20

  @Option(help: ArgumentHelp("Know the payers whose profiles are in this folder too.", valueName: "dir"))
  var profiles: String?

  @Option(
    help: ArgumentHelp(
      "A file that nobody announced must stand still for so long.", valueName: "seconds"))
  var settle = 2.0

  @Option(help: ArgumentHelp("Go through all folders this often.", valueName: "seconds"))
  var rescan = 60.0

  @Option(
    help: ArgumentHelp(
      "Wait so long before a reading that failed is tried again; it doubles.", valueName: "seconds"))
  var retryDelay = 1.0

  @Option(help: ArgumentHelp("Time to finish what is in hand when told to stop.", valueName: "seconds"))
  var stopWithin = 20.0

  @Flag(help: "Watch and write folders that everybody on this machine can look into.")
  var allowSharedFolders = false

  @Option(help: ArgumentHelp("Run this shell command for every finished document.", valueName: "command"))
  var exec: String?

  @Option(
    help: ArgumentHelp("Send every finished document here: https, or http to this machine.", valueName: "url")
  )
  var webhook: String?

  @Option(help: ArgumentHelp("Sign what is sent with the key in this file.", valueName: "file"))
  var webhookSecretFile: String?

  @Option(
    help: ArgumentHelp("Append every finished document to this file, as JSON Lines.", valueName: "file"))
  var feed: String?

  @Option(
    help: ArgumentHelp("Put the feed aside when it has grown to this; the size is in MiB.", valueName: "mib"))
  var feedSize = 64

  @Option(help: ArgumentHelp("Keep so many older parts of the feed (default: all).", valueName: "n"))
  var feedKeep: Int?

  @Flag(help: "Write what may be wrong with each document's claims beside them, as NAME.disputes.json.")
  var disputes = false

  @Option(
    help: ArgumentHelp(
      "With --disputes: your records; the case log is read from cases.jsonl beside them.", valueName: "file"))
  var records: String?

  @Option(help: ArgumentHelp("Answer /metrics and /health on this port of 127.0.0.1.", valueName: "port"))
  var metricsPort: UInt16?

  @Option(help: "Form of the log, on standard error.")
  var log = LogForm.text

  @Option(help: ArgumentHelp("The least that is logged.", valueName: "level"))
  var logLevel = LogLevel.info

  mutating func validate() throws {
    guard !inbox.isEmpty else { throw ValidationError("The name of the inbox is empty.") }
    guard jobs.map({ (1...IngestSettings.mostJobs).contains($0) }) ?? true else {
      throw ValidationError("--jobs must be from 1 to \(IngestSettings.mostJobs).")
    }
    guard feedKeep.map({ $0 > 0 }) ?? true else { throw ValidationError("--feed-keep must be above zero.") }
    for (name, value) in [("--timeout", timeout), ("--max-pages", maxPages), ("--feed-size", feedSize)]
    where value < 1 {
      throw ValidationError("\(name) must be above zero.")
    }
    guard (1...256).contains(maxSize) else { throw ValidationError("--max-size must be from 1 to 256.") }
    let times = [
      ("--settle", settle), ("--rescan", rescan), ("--retry-delay", retryDelay),
      ("--stop-within", stopWithin),
    ]
    for (name, value) in times where !(0...86_400).contains(value) {
      throw ValidationError("\(name) must be from 0 to 86400.")
    }
    if let webhook, WebhookAddress(webhook) == nil {
      throw ValidationError("--webhook must be an https address, or http to 127.0.0.1, [::1] or localhost.")
    }
    guard records == nil || disputes else { throw ValidationError("--records needs --disputes.") }
    let texts = [
      ("--out", out), ("--ledger", ledger), ("--archive", archive), ("--profiles", profiles),
      ("--feed", feed),
      ("--exec", exec), ("--records", records), ("--webhook-secret-file", webhookSecretFile),
    ]
    for (name, value) in texts where value == "" { throw ValidationError("\(name) is empty.") }
    guard webhookSecretFile == nil || webhook != nil else {
      throw ValidationError("--webhook-secret-file needs --webhook.")
    }
  }
}

/// Form of the log.
enum LogForm: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// The least that is logged.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
  case debug
  case info
  case warning
  case error

  var level: Logger.Level {
    switch self {
    case .debug: .debug
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}
