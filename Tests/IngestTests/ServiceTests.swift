import Foundation
import PDFWorkers
import TestSupport
import Testing

@testable import Ingest
@testable import Ledger

/// The whole service, with its threads, without and with its program.
@Suite struct ServiceTests {
  /// What nothing here takes in earnest; a test that hangs ends some time, in seconds.
  private static let patience = 60.0

  private func wait(_ what: String, until isDone: () throws -> Bool) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while try !isDone() {
      try #require(Date() < end, "\(what): still not after \(Self.patience) s")
      usleep(2000)
    }
  }

  private func service(_ bench: IngestBench, messengers: [any Messenger] = []) -> Ingestion {
    bench.settings.jobs = 3
    bench.settings.clock = .system
    return Ingestion(bench.settings, ledger: bench.ledger, messengers: messengers, journal: bench.journal)
  }

  @Test("Files that were there and files that come get their outcomes, all of them once")
  func many() throws {
    let bench = try IngestBench()
    for number in 0..<100 { try bench.add("before/\(number).pdf", "\(number)") }
    let feed = FeedFile(path: SystemPath(bench.folder.path + "/feed.jsonl"))
    let service = service(bench, messengers: [feed])
    service.start()
    for number in 50..<200 {
      try bench.add("\(number).pdf", number % 10 == 0 ? "damaged \(number)" : "\(number)")
    }
    // The first hundred, and a hundred and fifty of which forty-five are among them.
    try wait("200 - 5 contents") {
      try bench.ledger.counts().documents.filter(\.key.isFinal).values.reduce(0, +) == 205
    }
    try wait("messages") { try bench.ledger.counts().waitingDeliveries == 0 }
    service.stop()
    service.wait()
    #expect(try bench.outcomes().count == 205)
    let feedLines = try String(contentsOfFile: bench.folder.path + "/feed.jsonl", encoding: .utf8).split(
      separator: "\n")
    #expect(Set(feedLines).count == 205)
    #expect(feedLines.count == 205)
  }

  @Test("A service that was stopped goes on where it was")
  func restart() throws {
    let bench = try IngestBench()
    for number in 0..<60 { try bench.add("\(number).pdf", "\(number)") }
    for _ in 0..<6 {
      let service = service(bench)
      service.start()
      usleep(3000)
      service.stop()
      service.wait()
    }
    let service = service(bench)
    service.start()
    try wait("60 contents") { try bench.ledger.counts().documents[.noClaims] == 60 }
    service.stop()
    service.wait()
    #expect(try bench.outcomes().count == 60)
  }

  @Test("More files than any queue holds are read with bounded queues")
  func backPressure() throws {
    let bench = try IngestBench()
    bench.settings.queueCapacity = 16
    let count = 150
    for number in 0..<count { try bench.add("\(number).pdf", "\(number)") }
    let service = service(bench)
    service.start()
    try wait("all contents") {
      #expect(service.queueDepth <= 16)
      return try bench.ledger.counts().documents[.noClaims] == count
    }
    service.stop()
    service.wait()
  }

  @Test("An inbox that goes away is waited for")
  func inboxGone() throws {
    let bench = try IngestBench()
    let service = service(bench)
    let away = bench.folder.path + "/away"
    try FileManager.default.moveItem(atPath: bench.inbox.text, toPath: away)
    service.start()
    try wait("its absence") {
      bench.notes.all.contains { if case .inboxUnreadable = $0 { true } else { false } }
    }
    try FileManager.default.moveItem(atPath: away, toPath: bench.inbox.text)
    try bench.add("a.pdf", "one")
    try wait("the document") { try bench.ledger.counts().documents[.noClaims] == 1 }
    service.stop()
    service.wait()
  }

  @Test("A worker that is not there is waited for")
  func workerMissing() throws {
    let bench = try IngestBench()
    let link = bench.folder.path + "/worker"
    bench.settings.makeSource = { PDFWorker(executable: link) }
    let service = service(bench)
    service.start()
    try Data(SyntheticPDF(.init(SyntheticPDF.text("Hello", x: 100, y: 700))).bytes).write(
      to: URL(fileURLWithPath: bench.inbox.text + "/a.pdf"))
    try wait("the trouble") { !service.troubles.isEmpty }
    #expect(try bench.ledger.counts().documents.filter(\.key.isFinal).isEmpty)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: BuiltService.folder + "/eob-pdf-worker")
    try wait("the document") { try bench.ledger.counts().documents[.noClaims] == 1 }
    #expect(service.troubles.isEmpty)
    service.stop()
    service.wait()
  }

  @Test("The program reads, answers, and stops in peace")
  func program() throws {
    let bench = try IngestBench()
    chmod(bench.folder.path, 0o700)
    let out = bench.folder.path + "/claims"
    let process = try BuiltService.start(["watch", bench.inbox.text, "--out", out, "--log", "json"])
    defer { process.kill() }
    try wait("the ledger") { FileManager.default.fileExists(atPath: out + "/ledger.sqlite") }
    try Data(SyntheticPDF(.init(SyntheticPDF.text("Hello", x: 100, y: 700))).bytes).write(
      to: URL(fileURLWithPath: bench.inbox.text + "/a.pdf"))
    try wait("the outcome") { FileManager.default.fileExists(atPath: out + "/a.claims.json") }
    let mode =
      try FileManager.default.attributesOfItem(atPath: out + "/a.claims.json")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let second = try BuiltService.start(["watch", bench.inbox.text, "--out", out])
    #expect(second.wait() == 1)
    try wait("the row") {
      try BuiltService.run(["ledger", "list", "--out", out, "--format", "json"]).contains("noClaims")
    }
    process.terminate()
    #expect(process.wait() == 0)
  }

  @Test("A folder that everybody can look into is refused unless told otherwise")
  func shared() throws {
    let bench = try IngestBench()
    chmod(bench.folder.path, 0o755)
    chmod(bench.inbox.text, 0o755)
    let refused = try BuiltService.start(["watch", bench.inbox.text, "--out", bench.folder.path + "/o"])
    #expect(refused.wait() == 1)
    let allowed = try BuiltService.start(
      [
        "watch", bench.inbox.text, "--out", bench.folder.path + "/o", "--settle", "0",
        "--allow-shared-folders",
      ])
    try bench.add("a.pdf", "no PDF")
    try wait("the outcome") {
      FileManager.default.fileExists(atPath: bench.folder.path + "/o/failed/a.error.json")
    }
    allowed.terminate()
    #expect(allowed.wait() == 0)
  }
}

/// The service's program that was built beside the tests.
struct BuiltService {
  static var folder: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }

  private let process: Process

  static func start(_ arguments: [String]) throws -> BuiltService {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: folder + "/eob-watch")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    return BuiltService(process: process)
  }

  /// What a command prints.
  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: folder + "/eob-watch")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  func terminate() { process.terminate() }

  func kill() { if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) } }

  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
