internal import ArgumentParser
internal import Extraction
internal import Glibc
internal import Ingest
internal import Ledger
internal import PDFWorkers

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
    StandardError.write("\(count) \(count == 1 ? "document" : "documents") to be read again")
    guard messages else { return }
    let sent = try LedgerPlace.orFailure(place.path) { () throws(LedgerError) in
      try ledger.retryDeliveries(at: now)
    }
    StandardError.write("\(sent) \(sent == 1 ? "message" : "messages") to be sent again")
  }
}

/// Erases what was read of a document.
struct LedgerForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase what was read of a document, everywhere it was put.",
    discussion: """
      Removes its outcome, its lines in the feed and its rows; the digest stays, so that the document is not read again. \
      Originals stay too, unless --originals is given. What --exec and --webhook have passed on cannot be called back.
      """)

  @OptionGroup var place: LedgerPlace

  @Argument(help: "The beginning of its digest, or the name of its outcome.")
  var document: String

  @Option(help: ArgumentHelp("The feed that the service writes.", valueName: "file"))
  var feed: String?

  @Flag(help: "Delete the originals in the inbox and in the archive too.")
  var originals = false

  mutating func run() throws {
    let ledger = try place.open(toLookOnly: false)
    let digest = try place.digest(document, in: ledger)
    let path = place.path
    let found = try LedgerPlace.orFailure(path) { () throws(LedgerError) in try ledger.contents(of: digest) }
    guard let found else {
      throw ExitCode(Failure.exitStatus("\(document): is being read just now; try again").rawValue)
    }
    // The rows go last: whatever fails before can be done again.
    do throws(StorageError) {
      try OutcomeFolder(path: place.output).remove(found.file, of: digest)
      if let feed { _ = try FeedErasure.erase(digest, from: SystemPath(feed)) }
      if originals { for original in found.originals { try Originals.remove(original, sha256: digest) } }
    } catch {
      throw ExitCode(Failure.exitStatus("\(error.place): \(String(cString: strerror(error.errno)))").rawValue)
    }
    let isForgotten = try LedgerPlace.orFailure(path) { () throws(LedgerError) in
      try ledger.forget(digest, at: Clock.system.wallTime())
    }
    guard isForgotten else {
      throw ExitCode(Failure.exitStatus("\(document): is being read just now; try again").rawValue)
    }
    report(found)
  }

  private func report(_ found: ForgottenDocument) {
    for original in found.originals where !originals {
      StandardError.write("\(original.text): the original stays")
    }
    for channel in Set(found.delivered).sorted() where channel != FeedFile.channelName || feed == nil {
      StandardError.write(
        channel == FeedFile.channelName
          ? "its lines in the feed stay; name the file with --feed"
          : "what \(channel) has passed on stays there")
    }
  }
}
