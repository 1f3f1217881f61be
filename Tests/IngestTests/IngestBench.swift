import Extraction
import Foundation
import PDFLayout
import PDFWorkers
import Synchronization
import Testing

@testable import Ingest
@testable import Ledger

/// Folders, a ledger and a clock for one test; a kill is forgetting everything but what is on the disk.
final class IngestBench {
  let folder: URL
  let inbox: SystemPath
  let output: SystemPath
  private(set) var ledger: LedgerDatabase
  let notes = NoteList()
  let time = ManualTime()
  var settings: IngestSettings

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("eob-ingest-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url.appendingPathComponent("in"), withIntermediateDirectories: true)
    folder = URL(fileURLWithPath: try #require(FolderPrivacy.realPath(SystemPath(url.path))).text)
    inbox = SystemPath(folder.appendingPathComponent("in").path)
    output = SystemPath(folder.appendingPathComponent("out").path)
    ledger = try LedgerDatabase(path: folder.appendingPathComponent("ledger.sqlite").path)
    settings = IngestSettings(inbox: inbox, output: output)
    settings.settlingWindow = 0
    settings.jobs = 1
    settings.clock = time.clock
    settings.makeSource = { ScriptedSource() }
    try settings.output.make()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var journal: Journal { notes.journal }

  /// Puts a file into the inbox.
  @discardableResult
  func add(_ name: String, _ text: String) throws -> SystemPath {
    let path = inbox.entry(SystemPath(name))
    let url = URL(fileURLWithPath: path.text)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return path
  }

  func remove(_ path: SystemPath) throws { try FileManager.default.removeItem(atPath: path.text) }

  /// Forgets all that a process has in its memory, and takes over as the next one does.
  func killAndStart() throws {
    ledger = try LedgerDatabase(path: folder.appendingPathComponent("ledger.sqlite").path)
    try ledger.recover(at: time.wallTime)
    try settings.output.removeDrafts()
  }

  func makeIntake() -> Intake {
    Intake(settings, ledger: ledger, patience: Patience(journal: journal), journal: journal)
  }

  func makeCommitter() -> Committer {
    Committer(settings, ledger: ledger, patience: Patience(journal: journal), journal: journal)
  }

  func makeArchivist() -> Archivist? {
    Archivist(settings, ledger: ledger, patience: Patience(journal: journal))
  }

  /// Takes a file in, makes its outcome last, and archives it; what became of it.
  @discardableResult
  func take(_ path: SystemPath) throws -> String {
    switch try makeIntake().take(path) {
    case .nothing: return "nothing"
    case .again: return "again"
    case .known(let sighting):
      _ = try makeArchivist()?.move([sighting])
      return "nothing"
    case .outcome(let outcome):
      let committer = makeCommitter()
      let sightings = try committer.commit([outcome])
      _ = try makeArchivist()?.move(sightings)
      return outcome.finished.state.rawValue
    }
  }

  /// Files in the folder of outcomes, sorted.
  func outcomes() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: output.text).filter { $0.hasSuffix(".json") }.sorted()
  }

  func originals() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: inbox.text).filter { $0.hasSuffix(".pdf") }.sorted()
  }

  func states() throws -> [DocumentState: Int] { try ledger.counts().documents }
}

/// A clock that stands still until it is moved on.
final class ManualTime: Sendable {
  private let milliseconds = Mutex<Int64>(4_000_000_000_000)

  var wallTime: Int64 { milliseconds.withLock { $0 } }

  func pass(_ time: Int64) { milliseconds.withLock { $0 += time } }

  var clock: Clock {
    Clock(wallTime: { self.wallTime }, steadyTime: { self.wallTime })
  }
}

/// The notes of a service.
final class NoteList: Sendable {
  private let notes = Mutex<[Note]>([])

  var journal: Journal { Journal { note in self.notes.withLock { $0.append(note) } } }
  var all: [Note] { notes.withLock { $0 } }
}

/// Gives what the bytes of a document ask for: `crash`, `damaged` and so on; an empty page for all others.
struct ScriptedSource: PageSource {
  static let errors: [String: PDFReadError] = [
    "crash": .crashed(signal: 11), "killed": .crashed(signal: 9), "hang": .timedOut(seconds: 1),
    "memory": .outOfMemory(limit: 1), "exit": .workerFailed(status: 3), "damaged": .damaged,
    "encrypted": .encrypted, "notPDF": .notPDF, "noText": .noText,
  ]

  func start() throws(PDFReadError) {}

  func pages(of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline) throws(PDFReadError)
    -> [Page]
  {
    let text = String(decoding: bytes, as: UTF8.self)
    for (word, error) in Self.errors where text.hasPrefix(word) { throw error }
    return [Page(number: 1, width: 612, height: 792, styles: [], glyphs: [])]
  }

  func stop() {}
}
