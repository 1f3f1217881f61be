import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

/// Documents that cannot be read, or not now.
@Suite struct FailureTests {
  @Test(
    "What cannot be read has an error for its outcome",
    arguments: ["encrypted", "damaged", "notPDF", "noText"])
  func failed(text: String) throws {
    let bench = try IngestBench()
    #expect(try bench.take(bench.add("a.pdf", text)) == "failed")
    let outcome = try String(contentsOfFile: bench.output.text + "/failed/a.error.json", encoding: .utf8)
    #expect(outcome.contains("\"code\": \"\(text)\""))
    #expect(try bench.originals() == ["a.pdf"])
  }

  @Test("What takes its worker down twice is quarantined", arguments: ["crash", "hang", "memory", "exit"])
  func quarantined(text: String) throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", text)
    #expect(try bench.take(path) == "nothing")
    #expect(try bench.take(path) == "nothing")
    #expect(try bench.ledger.due(at: bench.time.wallTime, limit: 9) == [])
    bench.time.pass(1000)
    #expect(try bench.ledger.due(at: bench.time.wallTime, limit: 9) == [path])
    #expect(try bench.take(path) == "quarantined")
    #expect(try bench.outcomes() == ["failed/a.error.json"])
    bench.time.pass(1_000_000)
    #expect(try bench.take(path) == "nothing")
  }

  @Test("A document whose worker others kill is read in the end")
  func killed() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "killed")
    for _ in 0..<5 {
      #expect(try bench.take(path) == "nothing")
      bench.time.pass(600_000)
    }
    #expect(try bench.states() == [.waiting: 1])
  }

  @Test("A damaged file that was touched just now may not be complete")
  func fresh() throws {
    let bench = try IngestBench()
    bench.settings.clock = Clock.system
    bench.settings.settlingWindow = 3_600_000
    let path = try bench.add("a.pdf", "damaged")
    #expect(try bench.take(path) == "again")
    #expect(try bench.states() == [:])
    // Its name is free again for the whole document.
    try bench.add("a.pdf", "one")
    #expect(try bench.take(path) == "noClaims")
    #expect(try bench.outcomes() == ["a.claims.json"])
  }

  @Test("A placeholder beside a download is no document yet")
  func placeholder() throws {
    let bench = try IngestBench()
    bench.settings.clock = Clock.system
    #expect(try bench.take(bench.add("empty.pdf", "")) == "again")
    try bench.add("a.pdf.part", "half")
    #expect(try bench.take(bench.add("a.pdf", "one")) == "again")
    try bench.remove(bench.inbox.entry("a.pdf.part"))
    #expect(try bench.take(bench.inbox.entry("a.pdf")) == "noClaims")
  }

  @Test("A file above the limit is told by its digest and never held")
  func large() throws {
    let bench = try IngestBench()
    bench.settings.limits = DocumentLimits(maxBytes: 10)
    #expect(try bench.take(bench.add("a.pdf", "longer than ten bytes")) == "failed")
    #expect(try bench.take(bench.add("b.pdf", "longer than ten bytes")) == "nothing")
    let outcome = try String(contentsOfFile: bench.output.text + "/failed/a.error.json", encoding: .utf8)
    #expect(outcome.contains("tooLarge"))
  }

  @Test("A document that was read twice when the service ended is first read by a process of its own")
  func isolated() throws {
    let bench = try IngestBench()
    bench.settings.isolated = { _ in .crashed(signal: 5) }
    let path = try bench.add("a.pdf", "one")
    for _ in 0..<2 {
      _ = try bench.makeIntake().take(path)
      try bench.killAndStart()
    }
    #expect(try bench.take(path) == "nothing")
    bench.time.pass(1000)
    #expect(try bench.take(path) == "quarantined")
    #expect(bench.notes.all.contains { if case .isolated = $0 { true } else { false } })
  }

  @Test("Stopping releases what is in hand without blame")
  func released() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    bench.settings.isolated = { _ in .crashed(signal: 5) }
    for _ in 0..<5 {
      _ = try bench.makeIntake().take(path)
      try bench.ledger.releaseAll()
    }
    #expect(try bench.take(path) == "noClaims")
  }

  @Test("A folder that is gone is waited for, and nothing is lost")
  func folderGone() throws {
    let bench = try IngestBench()
    guard case .outcome(let outcome) = try bench.makeIntake().take(bench.add("a.pdf", "one")) else {
      Issue.record("no outcome")
      return
    }
    let away = bench.folder.appendingPathComponent("away").path
    try FileManager.default.moveItem(atPath: bench.output.text, toPath: away)
    let committer = bench.makeCommitter()
    let notes = bench.notes
    let output = bench.output.text
    // A thread, not a task: the committer holds up the thread of this one.
    Thread.detachNewThread {
      while !notes.all.contains(where: { if case .stalled = $0 { true } else { false } }) { usleep(1000) }
      try? FileManager.default.moveItem(atPath: away, toPath: output)
    }
    try committer.commit([outcome])
    #expect(try bench.outcomes() == ["a.claims.json"])
    #expect(bench.notes.all.contains { if case .mended = $0 { true } else { false } })
  }

  @Test("A ledger that another program holds is waited for")
  func ledgerLocked() throws {
    let bench = try IngestBench()
    let other = try LedgerDatabase(path: bench.folder.appendingPathComponent("ledger.sqlite").path)
    let path = try bench.add("a.pdf", "one")
    let ledger = bench.ledger
    try other.change { _ in
      #expect(throws: LedgerError(reason: .locked, code: 5)) { try ledger.recover(at: 0) }
    }
    #expect(try bench.take(path) == "noClaims")
  }
}
