internal import Ingest
internal import Logging

/// What the service tells the owner of the machine.
///
/// - Privacy: digests, codes, counts and the service's own folders; no text of a document, no name of its file.
enum ServiceLog {
  /// Digits of a digest that tell documents apart.
  private static let digestDigits = 12

  /// A logger on standard error.
  static func logger(form: LogForm, level: Logger.Level) -> Logger {
    Logger(label: "eob-extract") { _ in LineLogHandler(form: form, level: level) }
  }

  /// A logger that says nothing: what the service group has to say is said by the service itself.
  static var quiet: Logger { Logger(label: "eob-extract.lifecycle") { _ in SwiftLogNoOpLogHandler() } }

  /// Writes a note.
  static func write(_ note: Note, to logger: Logger) {
    let (level, message, metadata) = entry(note)
    logger.log(level: level, message, metadata: metadata)
  }

  private static func entry(_ note: Note) -> (Logger.Level, Logger.Message, Logger.Metadata) {
    switch note {
    case .finished(let sha256, let state, let code, let milliseconds, let byteCount):
      var metadata: Logger.Metadata = [
        "document": digest(sha256), "state": "\(state.rawValue)", "ms": "\(milliseconds)",
        "bytes": "\(byteCount)",
      ]
      if let code { metadata["code"] = "\(code)" }
      return (state == .quarantined ? .warning : .info, "finished", metadata)
    case .duplicate(let sha256): return (.info, "known already", ["document": digest(sha256)])
    case .postponed(let sha256, let code, let milliseconds):
      return (
        .warning, "postponed", ["document": digest(sha256), "code": "\(code)", "ms": "\(milliseconds)"]
      )
    case .unreadable(let errno, let milliseconds):
      return (.warning, "a file cannot be opened", ["errno": "\(errno)", "ms": "\(milliseconds)"])
    case .isolated(let sha256):
      return (.warning, "read in a process of its own", ["document": digest(sha256)])
    case .stalled(let trouble): return (.error, "waiting: \(trouble)", [:])
    case .mended(let trouble): return (.notice, "going on: \(trouble.mended)", [:])
    case .unwatched:
      return (.warning, "the system watches no more folders; going through them every 5 s (see doctor)", [:])
    case .folderUnreadable(let errno): return (.warning, "a folder cannot be read", ["errno": "\(errno)"])
    case .walked(let files, let milliseconds):
      return (.debug, "walked", ["files": "\(files)", "ms": "\(milliseconds)"])
    case .delivered(let channel): return (.debug, "delivered", ["channel": "\(channel)"])
    case .undelivered(let channel, let problem, let isGivenUp):
      return (
        isGivenUp ? .error : .warning, isGivenUp ? "message given up" : "message not delivered",
        ["channel": "\(channel)", "problem": "\(problem)"]
      )
    }
  }

  private static func digest(_ sha256: String) -> Logger.MetadataValue { "\(sha256.prefix(digestDigits))" }
}
