internal import ArgumentParser

/// What became of every document.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Look into a ledger, have documents read again, or forget them.")
}
