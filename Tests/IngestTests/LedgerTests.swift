import DisputeModel
import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

@Suite struct LedgerTests {
  /// A document with a claim, a line, an adjustment, a remark and an issue, all of them made up.
  private var content: ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: "a.pdf", sha256: digest, pageCount: 2),
      documentType: .explanationOfBenefits)
    document.payer = Payer(id: "cigna", name: "Sample Health")
    document.statementDate = CalendarDate(year: 2024, month: 7, day: 10)
    var claim = Claim()
    claim.claimNumber = "C123"
    claim.patient.name = "Quilla Zebrafinch"
    claim.totals[.billed] = Money(minorUnits: 12_050)
    var line = ServiceLine()
    line.description = "=Visit, long"
    line.procedureCode = "99213"
    line.modifiers = ["25", "59"]
    line.amounts[.billed] = Money(minorUnits: 12_050)
    line.amounts[.planPaid] = Money(minorUnits: -5)
    line.adjustments = [Adjustment(group: "CO", reason: "45", amount: Money(minorUnits: 1))]
    claim.lines = [line]
    claim.remarks = [Remark(code: "A1", text: "A note.", category: .other)]
    document.claims = [claim]
    document.review.issues = [
      Issue(severity: .warning, code: .totalDoesNotMatch, path: "/claims/0", message: "Off by 1.00.")
    ]
    return document
  }

  private let digest = String(repeating: "ab", count: 32)

  private func finish(_ bench: IngestBench, _ content: FinishedDocument.Content? = nil) throws {
    let sighting = Sighting(
      path: bench.inbox.entry("Quilla.pdf"),
      stamp: FileStamp(device: 1, inode: 2, size: 3, modifiedAt: 4, changedAt: 5), sha256: digest,
      wantedName: "Quilla")
    guard case .read(let inHand) = try bench.ledger.begin(sighting, at: 20, isFree: { _ in true }) else {
      Issue.record("not to be read")
      return
    }
    let finished = FinishedDocument(
      document: inHand.document, sha256: digest, state: .needsReview,
      content: content ?? .claims(self.content),
      file: "Quilla.claims.json", byteCount: 3, milliseconds: 7)
    _ = try bench.ledger.finish([finished], channels: ["feed", "webhook"], at: 2)
  }

  @Test("The schema is what it was: a released migration is never edited")
  func schema() throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "schema-1.sql")
    let bench = try IngestBench()
    let text = try bench.ledger.schemaText() + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
      try Data(text.utf8).write(to: golden)
      Issue.record("recorded")
    }
    #expect(try text == String(contentsOf: golden, encoding: .utf8))
  }

  @Test("Claims and lines are rows; amounts are cents")
  func rows() throws {
    let bench = try IngestBench()
    try finish(bench)
    let lines = try bench.ledger.lines()
    let row = try #require(lines.rows.first)
    let values = Dictionary(uniqueKeysWithValues: zip(lines.columns, row))
    #expect(values["claimNumber"] == .text("C123"))
    #expect(values["procedureCode"] == .text("99213"))
    #expect(values["modifiers"] == .text("25 59"))
    #expect(values["billed"] == .money(12_050))
    #expect(values["planPaid"] == .money(-5))
    #expect(values["allowed"] == .nothing)
    let parts = try bench.ledger.details(of: digest)
    #expect(parts.first { $0.title == "issues" }?.table.rows.count == 1)
    #expect(parts.first { $0.title == "messages" }?.table.rows.count == 2)
  }

  @Test("Reading a document again replaces its rows and tells everybody again, under another key")
  func again() throws {
    let bench = try IngestBench()
    try finish(bench)
    #expect(try bench.ledger.retry([digest], at: 10) == 1)
    try finish(bench)
    #expect(try bench.ledger.lines().rows.count == 1)
    let keys = try bench.ledger.dueDeliveries("feed", at: 100, limit: 9).map(\.key)
    #expect(keys == ["\(digest)-1", "\(digest)-2"])
  }

  @Test("Messages come when their time has come, until they have arrived or are given up")
  func deliveries() throws {
    let bench = try IngestBench()
    try finish(bench)
    let ledger = bench.ledger
    let webhook = try #require(try ledger.dueDeliveries("webhook", at: 0, limit: 9).first)
    try ledger.putOff(delivery: webhook.id, until: 500, problem: "HTTP status 500")
    #expect(try ledger.dueDeliveries("webhook", at: 499, limit: 9).isEmpty)
    #expect(try ledger.dueDeliveries("webhook", at: 500, limit: 9).first?.attempts == 1)
    try ledger.putOff(delivery: webhook.id, until: nil, problem: "HTTP status 500")
    #expect(try ledger.dueDeliveries("webhook", at: 9999, limit: 9).isEmpty)
    #expect(try ledger.retryDeliveries(at: 10) == 1)
    #expect(try ledger.dueDeliveries("webhook", at: 9999, limit: 9).first?.attempts == 0)
    let feed = try #require(try ledger.dueDeliveries("feed", at: 0, limit: 9).first)
    try ledger.delivered([feed.id], at: 3)
    #expect(try ledger.counts().waitingDeliveries == 1)
  }

  @Test("What is forgotten is nowhere in the ledger's files, but for the digest")
  func forget() throws {
    let bench = try IngestBench()
    try finish(bench)
    #expect(try bench.ledger.contents(of: digest)?.file == "Quilla.claims.json")
    #expect(try bench.ledger.forget(digest, at: 9))
    #expect(try bench.ledger.finishForgetting(waits: true))
    for ending in ["", "-wal"] {
      let bytes = try Data(contentsOf: bench.folder.appendingPathComponent("ledger.sqlite\(ending)"))
      for word in ["Quilla", "Zebrafinch", "C123", "99213"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) is in ledger.sqlite\(ending)")
      }
    }
    #expect(try bench.states() == [.forgotten: 1])
    let sighting = Sighting(
      path: bench.inbox.entry("Quilla.pdf"),
      stamp: FileStamp(device: 1, inode: 2, size: 3, modifiedAt: 4, changedAt: 5), sha256: digest)
    guard case .done(.forgotten, _, _) = try bench.ledger.begin(sighting, at: 10, isFree: { _ in true })
    else {
      Issue.record("read again")
      return
    }
  }

  @Test("A document in hand is not forgotten, and one that is forgotten in between gets no outcome")
  func forgetInHand() throws {
    let bench = try IngestBench()
    _ = try bench.makeIntake().take(bench.add("a.pdf", "one"))
    let sha256 = try #require(try bench.ledger.digests(in: .reading).first)
    #expect(try bench.ledger.contents(of: sha256) == nil)
    #expect(try !bench.ledger.forget(sha256, at: 1))
  }

  @Test("A ledger whose file was removed or replaced is told, until the file is there again")
  func replaced() throws {
    let bench = try IngestBench()
    let path = bench.folder.appendingPathComponent("ledger.sqlite").path
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    let error = LedgerError(reason: .replaced, code: 0)
    #expect(throws: error) { _ = try bench.ledger.counts() }
    #expect(throws: error) { try bench.ledger.recover(at: 0) }
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: error) { try bench.ledger.recover(at: 0) }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
    try bench.ledger.recover(at: 0)
  }

  @Test("A service whose ledger is removed says so and writes nothing more")
  func removed() throws {
    let bench = try IngestBench()
    bench.settings.clock = .system
    let service = Ingestion(bench.settings, ledger: bench.ledger, messengers: [], journal: bench.journal)
    try service.start()
    try FileManager.default.removeItem(at: bench.folder.appendingPathComponent("ledger.sqlite"))
    try wait("the trouble") { service.troubles == [.ledger(LedgerError(reason: .replaced, code: 0))] }
    try bench.add("a.pdf", "one")
    // Nothing is in hand, so nothing is waited for.
    service.stop()
    service.wait()
    #expect(try bench.outcomes() == [])
  }

  @Test("A file that is no ledger is told, not overwritten")
  func noLedger() throws {
    let bench = try IngestBench()
    let path = bench.folder.appendingPathComponent("x.sqlite")
    try Data(repeating: 0x41, count: 8192).write(to: path)
    #expect(throws: LedgerError(reason: .damaged, code: 26)) { try LedgerDatabase(path: path.path) }
    #expect(try Data(contentsOf: path) == Data(repeating: 0x41, count: 8192))
  }
}
