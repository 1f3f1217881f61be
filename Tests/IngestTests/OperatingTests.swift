import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

@Suite struct OperatingTests {
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
    let file = SystemPath(outer + "/key")
    try Data().write(to: URL(fileURLWithPath: file.text))
    for (mode, isOpen) in [(0o644, true), (0o640, false)] as [(mode_t, Bool)] {
      chmod(file.text, mode)
      #expect(FolderPrivacy.isFileOpenToEverybody(file) == isOpen)
    }
    chmod(file.text, 0o644)
    chmod(outer, 0o700)
    #expect(!FolderPrivacy.isFileOpenToEverybody(file))
  }

  @Test("What can never work is refused at the start")
  func refused() throws {
    let bench = try IngestBench()
    chmod(bench.folder.path, 0o755)
    chmod(bench.inbox.text, 0o700)
    chmod(bench.output.text, 0o700)
    let key = bench.folder.path + "/key"
    try Data("k\n".utf8).write(to: URL(fileURLWithPath: key))
    chmod(key, 0o644)
    let hook = ["--webhook", "http://localhost:1/", "--webhook-secret-file", key]
    for (arguments, status) in [
      (["--feed", ""], 2), (["--exec", ""], 2), (["--feed", "/nonexistent/feed"], 1),
      (["--feed", bench.folder.path], 1), (["--feed", "/dev/null"], 1), (["--feed", key], 1), (hook, 1),
    ] as [([String], Int32)] {
      let service = try BuiltService.start(
        ["watch", bench.inbox.text, "--out", bench.output.text] + arguments)
      #expect(service.wait() == status, "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: "/nonexistent"))
  }

  @Test("What is in the way, and what is no more, are different words")
  func words() {
    let trouble = Trouble.storage(StorageError(place: "output folder", errno: ENOENT))
    #expect(trouble.description == "output folder: No such file or directory: mount it, or make it again")
    #expect(trouble.mended == "output folder: works again")
  }

  @Test("One service per ledger")
  func lock() throws {
    let bench = try IngestBench()
    let ledger = SystemPath(bench.folder.path + "/ledger.sqlite")
    let first = try #require(try ServiceLock(ledger: ledger))
    #expect(try ServiceLock(ledger: ledger) == nil)
    // There is no file beside it whose loss would let a second service in.
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(files.filter { $0.hasSuffix(".lock") } == [])
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
    let head = try get("/health", "HEAD")
    #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(head.contains("Content-Length: 3\r\n"))
    #expect(head.hasSuffix("\r\n\r\n"))
  }
}
