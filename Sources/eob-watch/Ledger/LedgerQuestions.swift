internal import ArgumentParser
internal import Extraction
internal import Ingest
internal import Ledger
internal import PDFWorkers

/// Lists documents.
struct LedgerList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List documents and their states.")

  @OptionGroup var place: LedgerPlace

  @Option(help: "Only documents in this state.")
  var state: String?

  @Option(help: "Form of the list.")
  var format = TableForm.table

  mutating func validate() throws {
    let states = DocumentState.allCases.map(\.rawValue)
    guard state.map(states.contains) ?? true else {
      throw ValidationError("--state must be one of \(states.joined(separator: ", ")).")
    }
  }

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: true)
    let state = state.flatMap { DocumentState(rawValue: $0) }
    let table = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
      try ledger.documents(in: state)
    }
    try TableText.print(table, as: format)
  }
}

/// Shows one document.
struct LedgerShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is known of a document: files, claims, issues, events, messages.")

  @OptionGroup var place: LedgerPlace

  @Argument(help: "The beginning of its digest, or the name of its outcome.")
  var document: String

  @Option(help: "Form of the answer.")
  var format = TableForm.table

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: true)
    let digest = try place.digest(document, in: ledger)
    let parts = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
      try ledger.details(of: digest)
    }
    try TableText.write(DetailsText.text(parts, as: format))
  }
}

/// Exports service lines.
struct LedgerExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print every service line with its claim and document.")

  @OptionGroup var place: LedgerPlace

  @Option(help: "Form of the lines.")
  var format = TableForm.csv

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: true)
    let table = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in try ledger.lines() }
    try TableText.print(table, as: format)
  }
}
