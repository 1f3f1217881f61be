import ChildPrograms
import Glibc
@testable import ChildPrograms
import PDFWorkers
import TestSupport
import Testing

/// Workers that crash, hang, babble or are not there.
@Suite struct BrokenWorkerTests {
  private let short = DocumentLimits(seconds: 1)
  private let document = SyntheticPDF(.init(SyntheticPDF.text("Hello", x: 100, y: 700))).bytes

  private func failure(_ script: String, bytes: [UInt8]? = nil, limits: DocumentLimits? = nil) throws
    -> PDFReadError?
  {
    let fake = try FakeWorker(script)
    func failure() -> PDFReadError? {
      PDFWorkersTests.failure(
        of: PDFWorker(executable: fake.path), bytes ?? document, limits: limits ?? short)
    }
    // A process that another test starts just now may hold the script, freshly written, open for a moment.
    for _ in 0..<10 {
      let error = failure()
      guard error == .workerMissing(errno: ETXTBSY) else { return error }
      usleep(20_000)
    }
    return failure()
  }

  @Test("A signal is a crash", arguments: [SIGSEGV, SIGABRT, SIGKILL])
  func crash(signal: Int32) throws {
    #expect(try failure("head -c 20 >/dev/null; kill -\(signal) $$") == .crashed(signal: signal))
  }

  @Test("A worker killed for its processor time has timed out")
  func processorTime() throws {
    #expect(try failure("kill -XCPU $$") == .timedOut(seconds: 30))
  }

  @Test("The status for memory is told, any other is a failed worker")
  func statuses() throws {
    #expect(try failure("exit 78") == .outOfMemory(limit: 512 << 20))
    #expect(try failure("exit 3") == .workerFailed(status: 3))
    #expect(try failure("exit 0") == .workerFailed(status: 0))
  }

  @Test("A worker that neither reads nor writes is given up, even if the document does not fit the pipe")
  func hang() throws {
    #expect(try failure("exec sleep 100") == .timedOut(seconds: 1))
    let large = [UInt8](repeating: 0x20, count: 8 << 20)
    #expect(try failure("exec sleep 100", bytes: large) == .timedOut(seconds: 1))
  }

  @Test("A worker that reads and never answers is given up")
  func silence() throws {
    #expect(try failure("cat >/dev/null; exec sleep 100") == .timedOut(seconds: 1))
  }

  @Test("A worker that closes its output and stays is killed")
  func lingering() throws {
    let error = try failure("exec 0</dev/null 1>/dev/null; exec sleep 100")
    #expect(error == .crashed(signal: SIGKILL))
  }

  @Test("Babble is no answer")
  func babble() throws {
    #expect(try failure("printf 'this is no answer at all'; exec sleep 100") == .workerFailed(status: nil))
    // A page frame whose payload is no page.
    #expect(
      try failure(#"printf 'EOBR\0\0\0\0\4\0\0\0\377\377\377\377'; exec sleep 100"#)
        == .workerFailed(status: nil))
  }

  @Test("An endless answer is cut off")
  func endless() throws {
    let error = try failure(
      #"printf 'EOBR\0\0\0\0\377\377\377\0'; exec cat /dev/zero"#,
      limits: DocumentLimits(seconds: 10, maxAnswerBytes: 1 << 20))
    #expect(error == .tooMuchText(limit: 1 << 20))
  }

  @Test("A worker that is not there is told")
  func missing() {
    let worker = PDFWorker(executable: "/nonexistent/eob-pdf-worker")
    #expect(PDFWorkersTests.failure(of: worker, document) == .workerMissing(errno: ENOENT))
  }

  @Test("A crash does not spoil the next document")
  func recovery() throws {
    // The first process dies, every later one is the real worker.
    let marker = "/tmp/fake-worker-marker-\(getpid())"
    defer { unlink(marker) }
    let fake = try FakeWorker(
      "test -e \(marker) || { touch \(marker); kill -SEGV $$; }; exec \(try realWorker()) \"$@\"")
    let worker = PDFWorker(executable: fake.path)
    #expect(PDFWorkersTests.failure(of: worker, document) == .crashed(signal: SIGSEGV))
    #expect(PDFWorkersTests.failure(of: worker, document) == nil)
  }

  @Test("EOB_PDF_WORKER names another worker")
  func override() {
    let path = CompanionProgram.pdfWorker.path { $0 == "EOB_PDF_WORKER" ? "/elsewhere/worker" : nil }
    #expect(path == "/elsewhere/worker")
  }

  @Test("Neither a worker that is stopped nor one that is let go of leaves a dead child behind")
  func nothingLeft() throws {
    let stopped = PDFWorker()
    try stopped.start()
    let first = try #require(stopped.processIdentifier)
    stopped.stop()
    #expect(kill(first, 0) != 0 && errno == ESRCH)
    var second: Int32 = 0
    do {
      let worker = PDFWorker()
      try worker.start()
      second = try #require(worker.processIdentifier)
    }
    #expect(kill(second, 0) != 0 && errno == ESRCH)
  }

  private func realWorker() throws -> String {
    let worker = PDFWorker()
    try worker.start()
    let identifier = try #require(worker.processIdentifier)
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/\(identifier)/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
