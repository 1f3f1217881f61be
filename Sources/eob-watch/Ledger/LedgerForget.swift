internal import ArgumentParser
internal import Extraction
internal import Ingest
internal import Ledger
internal import PDFWorkers

/// Erases what was read of a document.
struct LedgerForget: ParsableCommand {
  /// Digits of a digest that tell documents apart.
  private static let digestDigits = 12

  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase what was read of a document, everywhere it was put.",
    discussion: """
      Removes its outcome, its findings, its lines in the feed and its rows; the digest stays, so that the document is \
      not read again. Originals stay too, unless --originals is given, now or later. What --exec and --webhook have \
      passed on cannot be called back. Status 4 when something that was to be erased is left.
      """)

  @OptionGroup var place: LedgerPlace

  @Argument(help: "The beginning of its digest, or the name of its outcome.")
  var document: String

  @Option(help: ArgumentHelp("The feed that the service writes.", valueName: "file"))
  var feed: String?

  @Flag(help: "Delete the originals in the inbox and in the archive too.")
  var originals = false

  @Option(
    help:
      "Print what became of every part in this form: table, json or csv (default: words on standard error).")
  var format: TableForm?

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: false)
    let digest = try place.digest(document, in: ledger)
    let forgetting = Forgetting(
      ledger: ledger, output: OutcomeFolder(path: place.output), feed: feed.map { SystemPath($0) },
      erasesOriginals: originals)
    let found = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
      try forgetting.forget(digest, at: Clock.system.wallTime())
    }
    guard let parts = found else {
      throw ExitCode(Failure.exitStatus("\(document): is being read just now; try again").rawValue)
    }
    let isLeft = parts.contains { $0.result == .left }
    if let format {
      try TableText.print(Self.table(parts), as: format)
    } else {
      for part in parts where isLeft || part.result == .stays {
        StandardError.write(VisibleCharacters.text(Self.words(part)))
      }
      // The log is emptied without anybody's doing.
      if parts.contains(where: { $0.result == .left && $0.kind != .log }) {
        StandardError.write(
          "\(digest.prefix(Self.digestDigits)): not all is erased; forget it again by this digest")
      }
    }
    if isLeft { throw ExitCode(ExitStatus.partlyErased.rawValue) }
  }

  private static func table(_ parts: [Forgetting.Part]) -> LedgerTable {
    LedgerTable(
      columns: ["part", "place", "result", "problem"],
      rows: parts.map { part in
        [
          .text(part.kind.rawValue), .text(part.place), .text(part.result.rawValue),
          part.problem.map { .text($0) } ?? .nothing,
        ]
      })
  }

  private static func words(_ part: Forgetting.Part) -> String {
    let name =
      switch part.kind {
      case .outcome: "\(part.place): the outcome"
      case .feed: part.result == .stays ? "its lines in the feed" : "\(part.place): its lines"
      case .original: "\(part.place): the original"
      case .rows: "its rows in the ledger"
      case .log: "SQLite's log of the ledger"
      case .passedOn: "what \(part.place) has passed on"
      }
    return switch part.result {
    case .erased: "\(name): erased"
    case .left: "\(name): LEFT\(part.problem.map { ": \($0)" } ?? "")"
    case .stays:
      switch part.kind {
      case .feed: "\(name) stay; name the file with --feed"
      case .passedOn: "\(name) stays there"
      default: "\(name) stays"
      }
    }
  }
}
