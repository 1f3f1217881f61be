internal import PDFWorkers

/// Starts the worker before the command line is understood.
///
/// Understanding it takes about as long as the system needs to get the worker going, a tenth of the time that one
/// document takes from a cold start. Nothing is lost when the guess is wrong: an idle worker ends with the tool.
enum EarlyWorker {
  private static let otherCommands: Set<String> = [
    "schema", "completions", "help", "explain", "extract", "convert", "profiles", "records", "case",
    "disputes",
    "letter", "watch", "ledger", "doctor",
  ]

  /// A worker on its feet, when the arguments look like one document to read.
  static func guess(from arguments: some Collection<String>) -> PDFWorker? {
    let names = arguments.filter { !$0.hasPrefix("-") || $0 == "-" }
    guard names.count == 1, let name = names.first, !otherCommands.contains(name),
      !arguments.contains("--help"), !arguments.contains("-h"), !arguments.contains("--version")
    else { return nil }
    let worker = PDFWorker(awaitsEnd: false)
    try? worker.start()
    return worker
  }
}
