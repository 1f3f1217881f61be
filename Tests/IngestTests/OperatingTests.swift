import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

@Suite struct OperatingTests {
  @Test("Originals are moved once their outcome is durable, in their folders, beside namesakes")
  func archive() throws {
    let bench = try IngestBench()
    let archive = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    try bench.take(bench.add("a.pdf", "one"))
    try bench.take(bench.add("x/a.pdf", "two"))
    try bench.take(bench.add("a.pdf", "three"))
    #expect(try bench.originals() == [])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: archive.text).filter { $0.hasSuffix("pdf") }
        .sorted()
        == ["a-2.pdf", "a.pdf", "x/a.pdf"])
    // A document that is to be read again is read where it is now.
    let digest = try #require(try bench.ledger.digests(matching: "a").first)
    #expect(try bench.ledger.retry([digest], at: 0) == 1)
    let due = try bench.ledger.due(at: bench.time.wallTime, limit: 9)
    #expect(due == [archive.entry("a.pdf")])
    #expect(try bench.take(due[0]) == "noClaims")
    #expect(try bench.outcomes() == ["a-2.claims.json", "a-3.claims.json", "a.claims.json"])
  }

  @Test("A file that was replaced since it was read stays")
  func replaced() throws {
    let bench = try IngestBench()
    let folder = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: folder.text, withIntermediateDirectories: true)
    let path = try bench.add("a.pdf", "one")
    guard case .file(let stamp) = FileStamp.look(at: path) else { return }
    try bench.remove(path)
    try bench.add("a.pdf", "another")
    let archive = Archive(folder: folder, inbox: bench.inbox)
    #expect(try archive.move(Sighting(path: path, stamp: stamp, sha256: "")) == nil)
    #expect(try bench.originals() == ["a.pdf"])
  }

  @Test("What earlier runs have left is archived at the start")
  func archiveRest() throws {
    let bench = try IngestBench()
    try bench.take(bench.add("a.pdf", "one"))
    let archive = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    try bench.makeCommitter().archiveRest()
    #expect(try bench.originals() == [])
  }

  @Test("A folder is open to everybody only if all folders above it are")
  func privacy() throws {
    let bench = try IngestBench()
    let outer = bench.folder.appendingPathComponent("outer").path
    let inner = outer + "/inner"
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    chmod(bench.folder.path, 0o755)
    chmod(outer, 0o755)
    chmod(inner, 0o755)
    #expect(FolderPrivacy.isOpenToEverybody(SystemPath(inner)))
    chmod(outer, 0o700)
    #expect(!FolderPrivacy.isOpenToEverybody(SystemPath(inner)))
    chmod(outer, 0o755)
    chmod(inner, 0o750)
    #expect(!FolderPrivacy.isOpenToEverybody(SystemPath(inner)))
  }

  @Test("One service per ledger")
  func lock() throws {
    let bench = try IngestBench()
    let ledger = SystemPath(bench.folder.path + "/ledger.sqlite")
    let first = try #require(try ServiceLock(ledger: ledger))
    #expect(try ServiceLock(ledger: ledger) == nil)
    withExtendedLifetime(first) {}
  }

  @Test("Metrics count what was noted")
  func metrics() {
    let metrics = ServiceMetrics()
    metrics.count(.finished(sha256: "", state: .extracted, code: nil, milliseconds: 7, byteCount: 100))
    metrics.count(.finished(sha256: "", state: .failed, code: "damaged", milliseconds: 3, byteCount: 10))
    metrics.count(.delivered(channel: "feed"))
    let text = metrics.text(
      queueDepth: 4, troubles: [.worker(errno: 2)], ledger: LedgerCounts(documents: [.failed: 1]))
    for line in [
      "eob_documents_finished_total{state=\"extracted\"} 1", "eob_document_errors_total{code=\"damaged\"} 1",
      "eob_reading_seconds_bucket{le=\"0.005\"} 1", "eob_reading_seconds_bucket{le=\"0.01\"} 2",
      "eob_reading_seconds_sum 0.01", "eob_reading_seconds_count 2", "eob_queue_depth 4", "eob_stalled 1",
      "eob_documents{state=\"failed\"} 1", "eob_deliveries_total{channel=\"feed\",result=\"delivered\"} 1",
      "# TYPE eob_reading_seconds histogram",
    ] { #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)") }
  }

  @Test("The server answers what it knows, on this machine only")
  func server() throws {
    let server = try LoopbackServer(port: 0) { $0 == "/health" ? .init(status: 200, text: "ok\n") : nil }
    let thread = Thread { server.run() }
    thread.start()
    defer { server.stop() }
    func get(_ path: String, _ method: String = "GET") throws -> String {
      let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(connection) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = server.port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(connection, $0, size) }
      }
      try #require(status == 0)
      let request = Array("\(method) \(path) HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
      _ = send(connection, request, request.count, 0)
      var answer: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let got = recv(connection, &buffer, buffer.count, 0)
        guard got > 0 else { break }
        answer += buffer.prefix(got)
      }
      return String(decoding: answer, as: UTF8.self)
    }
    #expect(try get("/health").hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(try get("/health").hasSuffix("\r\n\r\nok\n"))
    #expect(try get("/other").hasPrefix("HTTP/1.1 404"))
    #expect(try get("/health", "POST").hasPrefix("HTTP/1.1 405"))
  }
}
