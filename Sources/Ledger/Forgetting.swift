public import Ingest
internal import Glibc
public import PDFWorkers

/// Erases what was read of a document, everywhere it was put, one part after the other.
///
/// - What cannot be erased is told, and the rest is erased all the same; the rows go last, so that what is left can be
///   found and done again.
public struct Forgetting: Sendable {
  /// A place where something of a document was.
  public struct Part: Hashable, Sendable {
    /// What was there.
    public enum Kind: String, Hashable, Sendable {
      /// The outcome, its findings and drafts of both.
      case outcome
      /// Lines of the feed.
      case feed
      /// A file with the document itself.
      case original
      /// The rows of the ledger.
      case rows
      /// SQLite's log of the ledger.
      case log
      /// What a command or a webhook was given.
      case passedOn
    }

    /// What became of it.
    public enum Result: String, Hashable, Sendable {
      /// It is nowhere any more.
      case erased
      /// It was not to be erased, or cannot be called back.
      case stays
      /// It was to be erased and could not be.
      case left
    }

    /// What was there.
    public var kind: Kind
    /// Where: a file, or the name of a channel.
    public var place: String
    /// What became of it.
    public var result: Result
    /// Why it is left.
    public var problem: String?
  }

  private let ledger: LedgerDatabase
  private let output: OutcomeFolder
  private let feed: SystemPath?
  private let erasesOriginals: Bool

  /// Creates one.
  ///
  /// - Parameters:
  ///   - feed: the feed that holds lines of documents; `nil` to leave them there.
  ///   - erasesOriginals: whether the documents' own files go too.
  public init(ledger: LedgerDatabase, output: OutcomeFolder, feed: SystemPath?, erasesOriginals: Bool) {
    self.ledger = ledger
    self.output = output
    self.feed = feed
    self.erasesOriginals = erasesOriginals
  }

  /// Erases a document; may be called again, of a document that was forgotten too.
  ///
  /// - Returns: what became of every part; `nil` when the document is being read just now, and nothing was erased.
  public func forget(_ sha256: String, at time: Int64) throws(LedgerError) -> [Part]? {
    guard let found = try ledger.contents(of: sha256) else { return nil }
    var parts = outcome(found, sha256) + lines(sha256)
    let isReadyForRows = !parts.contains { $0.result == .left }
    let originals = found.originals.compactMap { original($0, sha256) }
    parts += originals.map(\.part)
    if isReadyForRows {
      let kept = originals.filter { $0.part.result != .erased }.map(\.path)
      parts += rows(sha256, keeping: kept, at: time)
    } else {
      parts.append(Part(kind: .rows, place: "ledger", result: .left, problem: "what is above goes first"))
    }
    return parts + passedOn(found)
  }

  private func outcome(_ found: ForgottenDocument, _ sha256: String) -> [Part] {
    do {
      try output.remove(found.file, of: sha256)
      return found.file.map { [Part(kind: .outcome, place: $0, result: .erased)] } ?? []
    } catch {
      return [Part(kind: .outcome, place: found.file ?? "", result: .left, problem: Self.words(error))]
    }
  }

  private func lines(_ sha256: String) -> [Part] {
    guard let feed else { return [] }
    do {
      let count = try FeedErasure.erase(sha256, from: feed)
      return count > 0 ? [Part(kind: .feed, place: feed.text, result: .erased)] : []
    } catch {
      return [Part(kind: .feed, place: feed.text, result: .left, problem: Self.words(error))]
    }
  }

  private func original(_ path: SystemPath, _ sha256: String) -> (path: SystemPath, part: Part)? {
    var part = Part(kind: .original, place: path.text, result: .stays)
    do {
      if erasesOriginals {
        guard try Originals.remove(path, sha256: sha256) else { return nil }
        part.result = .erased
      } else {
        guard Originals.mayHold(path, sha256: sha256) else { return nil }
      }
    } catch {
      part.result = .left
      part.problem = Self.words(error)
    }
    return (path, part)
  }

  private func rows(_ sha256: String, keeping kept: [SystemPath], at time: Int64) -> [Part] {
    var rows = Part(kind: .rows, place: "ledger", result: .erased)
    var log = Part(kind: .log, place: "ledger", result: .erased)
    do {
      guard try ledger.forget(sha256, keeping: kept, at: time) else {
        rows.result = .left
        rows.problem = "the document is being read just now"
        return [rows]
      }
    } catch {
      rows.result = .left
      rows.problem = "\(Trouble.ledger(error))"
      return [rows]
    }
    if !((try? ledger.finishForgetting(waits: true)) ?? false) {
      log.result = .left
      log.problem =
        "another program reads the ledger; a service that runs, or the next command, empties the log when that has ended"
    }
    return [rows, log]
  }

  private func passedOn(_ found: ForgottenDocument) -> [Part] {
    Set(found.delivered).sorted().compactMap { channel in
      switch channel {
      case FindingsFile.channelName: nil
      case FeedFile.channelName: feed == nil ? Part(kind: .feed, place: channel, result: .stays) : nil
      default: Part(kind: .passedOn, place: channel, result: .stays)
      }
    }
  }

  private static func words(_ error: StorageError) -> String { String(cString: strerror(error.errno)) }
}
