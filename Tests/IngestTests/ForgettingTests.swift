import Foundation
import GRDB
import GRDB
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

/// Documents that are erased, everywhere they were put.
@Suite struct ForgettingTests {
  /// A bench with a document that was read, and its digest.
  private static func bench(
    channels: [String] = []
  ) throws -> (bench: IngestBench, original: SystemPath, sha256: String) {
    let bench = try IngestBench()
    bench.settings.channels = channels
    let original = try bench.add("Quilla.pdf", "one")
    try bench.take(original)
    return (bench, original, try #require(try bench.ledger.digests(matching: "Quilla").first))
  }

  private static func forget(
    _ bench: IngestBench, _ sha256: String, feed: SystemPath? = nil, originals: Bool = false
  ) throws -> [Forgetting.Part] {
    let forgetting = Forgetting(
      ledger: bench.ledger, output: bench.settings.output, feed: feed, erasesOriginals: originals)
    return try #require(try forgetting.forget(sha256, at: bench.time.wallTime))
  }

  private static func results(_ parts: [Forgetting.Part]) -> [String] {
    parts.map { "\($0.kind.rawValue) \($0.result.rawValue)" }
  }

  /// Whether a word stands in one of the ledger's files.
  private static func holds(_ bench: IngestBench, _ word: String) -> Bool {
    ["", "-wal"].contains { ending in
      let bytes = try? Data(contentsOf: bench.folder.appendingPathComponent("ledger.sqlite\(ending)"))
      return bytes?.range(of: Data(word.utf8)) != nil
    }
  }

  @Test("Originals that stayed are erased when that is wished later")
  func originalsLater() throws {
    let (bench, _, sha256) = try Self.bench()
    #expect(
      Self.results(try Self.forget(bench, sha256))
        == ["outcome erased", "original stays", "rows erased", "log erased"])
    #expect(try bench.outcomes() == [])
    // A copy that comes later is known, too, and is read by nobody.
    #expect(try bench.take(bench.add("x/later.pdf", "one")) == "nothing")
    #expect(try bench.ledger.contents(of: sha256)?.originals.count == 2)
    #expect(
      Self.results(try Self.forget(bench, sha256, originals: true))
        == ["original erased", "original erased", "rows erased", "log erased"])
    #expect(try bench.originals() == [])
    #expect(!Self.holds(bench, "Quilla"))
    #expect(!Self.holds(bench, "later.pdf"))
    #expect(try bench.states() == [.forgotten: 1])
  }

  @Test("Originals in the archive are found again too")
  func archived() throws {
    let bench = try IngestBench()
    let archive = SystemPath(bench.folder.path + "/archive")
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    try bench.take(bench.add("a.pdf", "one"))
    let sha256 = try #require(try bench.ledger.digests(matching: "a").first)
    #expect(Self.results(try Self.forget(bench, sha256)).contains("original stays"))
    #expect(Self.results(try Self.forget(bench, sha256, originals: true)).contains("original erased"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: archive.text) == [])
  }

  @Test("A forgotten document's original is not read again and again, and is in no archive later")
  func left() throws {
    let (bench, original, sha256) = try Self.bench()
    _ = try Self.forget(bench, sha256)
    guard case .file(let stamp) = FileStamp.look(at: original) else {
      Issue.record("no original")
      return
    }
    #expect(try bench.ledger.standing(of: original, stamp) == .done)
    let notes = bench.notes.all.count
    try bench.take(original)
    #expect(bench.notes.all.count == notes)
    #expect(try bench.ledger.unarchived(after: nil, limit: 9) == [])
  }

  @Test("The place of a forgotten document's original goes when the original is gone")
  func placeGone() throws {
    let (bench, original, sha256) = try Self.bench()
    _ = try Self.forget(bench, sha256)
    #expect(Self.holds(bench, "Quilla"))
    try bench.remove(original)
    bench.settings.clock = .system
    let service = Ingestion(bench.settings, ledger: bench.ledger, messengers: [], journal: bench.journal)
    try service.start()
    try wait("its end") { try bench.ledger.filesOfForgotten() == [] }
    service.stop()
    service.wait()
    #expect(try bench.ledger.finishForgetting(waits: true))
    #expect(!Self.holds(bench, "Quilla"))
  }

  @Test("Another file that has come to the original's place is not the original")
  func replaced() throws {
    let (bench, original, sha256) = try Self.bench()
    try bench.add("Quilla.pdf", "another")
    #expect(!Self.results(try Self.forget(bench, sha256, originals: true)).contains("original erased"))
    #expect(FileManager.default.fileExists(atPath: original.text))
  }

  @Test(
    "While another program reads the ledger its log keeps what was erased; that is said, and mended by itself"
  )
  func reader() throws {
    let (bench, original, sha256) = try Self.bench()
    try bench.remove(original)
    let other = try GRDB.DatabaseQueue(path: bench.folder.appendingPathComponent("ledger.sqlite").path)
    try other.read { database in
      let count = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM document")
      #expect(count == 1)
      #expect(
        Self.results(try Self.forget(bench, sha256)) == ["outcome erased", "rows erased", "log left"])
      #expect(Self.holds(bench, "Quilla"))
      #expect(try !bench.ledger.finishForgetting(waits: false))
    }
    bench.settings.clock = .system
    let service = Ingestion(bench.settings, ledger: bench.ledger, messengers: [], journal: bench.journal)
    try service.start()
    try wait("the log") { try !bench.ledger.hasUnfinishedForgetting() }
    service.stop()
    service.wait()
    #expect(!Self.holds(bench, "Quilla"))
  }

  @Test("What cannot be erased is told, and its rows stay so that it can be done again")
  func cannot() throws {
    let (bench, _, sha256) = try Self.bench()
    let outcome = bench.output.entry("Quilla.claims.json")
    try bench.remove(outcome)
    try FileManager.default.createDirectory(atPath: outcome.text, withIntermediateDirectories: true)
    let parts = try Self.forget(bench, sha256, originals: true)
    #expect(Self.results(parts) == ["outcome left", "original erased", "rows left"])
    #expect(parts.first?.problem == "Is a directory")
    #expect(try bench.states() == [.noClaims: 1])
    try bench.remove(outcome)
    #expect(
      Self.results(try Self.forget(bench, sha256)) == ["outcome erased", "rows erased", "log erased"])
  }

  @Test("What was passed on is told, but not the findings, which are erased")
  func passedOn() throws {
    let (bench, _, sha256) = try Self.bench(channels: ["disputes", "exec", "feed", "webhook"])
    for channel in ["disputes", "exec", "feed"] {
      try bench.ledger.delivered(bench.ledger.dueDeliveries(channel, at: 0, limit: 9).map(\.id), at: 1)
    }
    let parts = try Self.forget(bench, sha256, originals: true)
    #expect(parts.filter { $0.kind == .passedOn }.map(\.place) == ["exec"])
    #expect(parts.contains { $0.kind == .feed && $0.result == .stays })
  }

  @Test("The command says what is left with a status of its own, and prints every part when asked")
  func command() throws {
    let (bench, _, sha256) = try Self.bench()
    let arguments = ["--out", bench.output.text, "--ledger", bench.folder.path + "/ledger.sqlite"]
    let outcome = bench.output.entry("Quilla.claims.json")
    try bench.remove(outcome)
    try FileManager.default.createDirectory(atPath: outcome.text, withIntermediateDirectories: true)
    #expect(try BuiltService.start(["ledger", "forget", sha256] + arguments).wait() == 4)
    try bench.remove(outcome)
    let text = try BuiltService.run(
      ["ledger", "forget", "Quilla", "--originals", "--format", "csv"] + arguments)
    #expect(text.hasPrefix("part,place,result,problem\r\noutcome,Quilla.claims.json,erased,\r\n"))
    #expect(text.hasSuffix("rows,ledger,erased,\r\nlog,ledger,erased,\r\n"))
    #expect(try bench.originals() == [])
  }
}
