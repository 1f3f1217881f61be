import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

/// One outcome for every content, whatever its files are called and whenever the service is killed.
@Suite struct ExactlyOnceTests {
  @Test("A document has its outcome in the folder and its row in the ledger")
  func one() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    #expect(try bench.take(path) == "noClaims")
    #expect(try bench.outcomes() == ["a.claims.json"])
    #expect(try bench.states() == [.noClaims: 1])
    #expect(try bench.take(path) == "nothing")
  }

  @Test("The same content under two names has one outcome")
  func sameContent() throws {
    let bench = try IngestBench()
    try bench.take(bench.add("a.pdf", "one"))
    #expect(try bench.take(bench.add("b.pdf", "one")) == "nothing")
    #expect(try bench.outcomes() == ["a.claims.json"])
    guard case .duplicate = bench.notes.all.last else {
      Issue.record("the second file is no duplicate")
      return
    }
    // Neither is news when it is looked at again.
    for name in ["a.pdf", "b.pdf"] { try bench.take(bench.inbox.entry(SystemPath(name))) }
    #expect(bench.notes.all.filter { if case .duplicate = $0 { true } else { false } }.count == 1)
  }

  @Test("Two contents of one name have two outcomes, and so has a file that is replaced")
  func sameName() throws {
    let bench = try IngestBench()
    try bench.take(bench.add("a.pdf", "one"))
    try bench.take(bench.add("x/a.pdf", "two"))
    try bench.take(bench.add("a.pdf", "three"))
    #expect(try bench.outcomes() == ["a-2.claims.json", "a-3.claims.json", "a.claims.json"])
  }

  @Test("A content that is in hand is not taken twice")
  func inHand() throws {
    let bench = try IngestBench()
    let first = try bench.add("a.pdf", "one")
    guard case .outcome(let outcome) = try bench.makeIntake().take(first) else {
      Issue.record("no outcome")
      return
    }
    #expect(try bench.take(bench.add("b.pdf", "one")) == "nothing")
    let committer = bench.makeCommitter()
    try committer.commit([outcome])
    #expect(try bench.states() == [.noClaims: 1])
    #expect(try bench.outcomes() == ["a.claims.json"])
  }

  @Test("Nothing of somebody else's is overwritten")
  func foreign() throws {
    let bench = try IngestBench()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: bench.output.text + "/a.claims.json"))
    try bench.take(bench.add("a.pdf", "one"))
    #expect(try bench.outcomes() == ["a-2.claims.json", "a.claims.json"])
    #expect(try String(contentsOfFile: bench.output.text + "/a.claims.json", encoding: .utf8) == "mine")
  }

  @Test("Without its ledger the service finds its own outcomes again")
  func lostLedger() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    try bench.take(path)
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(at: bench.folder.appendingPathComponent("ledger.sqlite\(ending)"))
    }
    try bench.killAndStart()
    try bench.take(path)
    #expect(try bench.outcomes() == ["a.claims.json"])
  }

  /// Where a kill may come.
  enum Moment: CaseIterable { case afterBegin, afterDraft, afterRename, afterLedger, afterEverything }

  @Test(
    "After a kill at any moment the next start gives one outcome", arguments: Moment.allCases,
    ["one", "damaged"])
  func kill(moment: Moment, text: String) throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", text)
    guard case .outcome(let outcome) = try bench.makeIntake().take(path) else {
      Issue.record("no outcome")
      return
    }
    let committer = bench.makeCommitter()
    if moment != .afterBegin { try committer.write([outcome]) }
    if moment != .afterBegin && moment != .afterDraft { try committer.publish([outcome]) }
    if moment == .afterLedger || moment == .afterEverything { _ = try committer.record([outcome]) }
    try bench.killAndStart()
    let isDone = moment == .afterLedger || moment == .afterEverything
    let state = text == "one" ? DocumentState.noClaims : .failed
    #expect(try bench.take(path) == (isDone ? "nothing" : state.rawValue))
    #expect(try bench.outcomes() == [text == "one" ? "a.claims.json" : "failed/a.error.json"])
    #expect(try bench.states() == [state: 1])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.output.text).filter { $0.hasSuffix(".tmp") }
        == [])
  }

  @Test("What waits after a kill is found by the ledger, without the file's changing")
  func due() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    _ = try bench.makeIntake().take(path)
    try bench.killAndStart()
    #expect(try bench.ledger.due(at: bench.time.wallTime, limit: 10) == [path])
  }

  @Test(
    "A document that is deleted before it was read to its end is told as not found, until it is here again")
  func deleted() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    _ = try bench.makeIntake().take(path)
    try bench.killAndStart()
    try bench.remove(path)
    #expect(try bench.take(path) == "failed")
    #expect(try bench.outcomes() == ["failed/a.error.json"])
    #expect(try bench.take(bench.add("again.pdf", "one")) == "noClaims")
    #expect(try bench.outcomes() == ["a.claims.json"])
  }

  @Test("An outcome that a kill left without its row is kept when the document is gone")
  func adopted() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    guard case .outcome(let outcome) = try bench.makeIntake().take(path) else {
      Issue.record("no outcome")
      return
    }
    try bench.makeCommitter().write([outcome])
    try bench.makeCommitter().publish([outcome])
    try bench.killAndStart()
    try bench.remove(path)
    try bench.take(path)
    #expect(try bench.outcomes() == ["a.claims.json"])
    #expect(try bench.states() == [.extracted: 1])
  }

  @Test("A file that cannot be opened is tried again later, and later still")
  func unreadable() throws {
    let bench = try IngestBench()
    // A socket's path cannot be opened; neither can a file whose folder may not be entered, but for root.
    let path = bench.inbox.entry("a.pdf")
    try bench.ledger.noteUnreadable(path, errno: 13, attempts: 1, until: bench.time.wallTime + 2000)
    #expect(try bench.ledger.due(at: bench.time.wallTime, limit: 10) == [])
    bench.time.pass(2000)
    #expect(try bench.ledger.due(at: bench.time.wallTime, limit: 10) == [path])
    #expect(try bench.ledger.unreadableAttempts(path) == 1)
    try bench.add("a.pdf", "one")
    #expect(try bench.take(path) == "noClaims")
    #expect(try bench.ledger.counts().unreadableFiles == 0)
  }
}
