internal import ArgumentParser
internal import Extraction
internal import Ingest
internal import Ledger

/// Has documents read again.
struct LedgerRetry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Have documents read again, by a service that runs or by the next one.")

  @OptionGroup var place: LedgerPlace

  @Argument(help: "The beginnings of their digests, or the names of their outcomes.")
  var documents: [String] = []

  @Option(help: "All documents in this state: failed, quarantined, needsReview, noClaims or extracted.")
  var state: String?

  @Flag(help: "Send messages again that were given up.")
  var messages = false

  @Option(help: "Print how many in this form: table, json or csv (default: words on standard error).")
  var format: TableForm?

  mutating func validate() throws {
    guard !documents.isEmpty || state != nil || messages else {
      throw ValidationError("Name a document, a --state, or --messages.")
    }
    guard state.map({ DocumentState(rawValue: $0)?.isFinal ?? false }) ?? true else {
      throw ValidationError("--state must be failed, quarantined, needsReview, noClaims or extracted.")
    }
  }

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: false)
    let place = place
    let now = Clock.system.wallTime()
    var digests = try documents.map { try place.digest($0, in: ledger) }
    if let state = state.flatMap({ DocumentState(rawValue: $0) }) {
      digests += try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
        try ledger.digests(in: state)
      }
    }
    let wanted = digests
    let count = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
      try ledger.retry(wanted, at: now)
    }
    let sent =
      messages
      ? try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
        try ledger.retryDeliveries(at: now)
      } : 0
    if let format {
      let row: [LedgerTable.Value] = [.number(Int64(count)), .number(Int64(sent))]
      return try TableText.print(LedgerTable(columns: ["documents", "messages"], rows: [row]), as: format)
    }
    StandardError.write("\(count) \(count == 1 ? "document" : "documents") to be read again")
    guard messages else { return }
    StandardError.write("\(sent) \(sent == 1 ? "message" : "messages") to be sent again")
  }
}
