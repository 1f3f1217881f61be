import Foundation
import PDFWorkers
import TestSupport
import Testing

@testable import Ingest
@testable import Ledger

/// The whole service, with its threads, without and with its program.
@Suite struct ServiceTests {
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
    try service.start()
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
      try service.start()
      usleep(3000)
      service.stop()
      service.wait()
    }
    let service = service(bench)
    try service.start()
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
    try service.start()
    try wait("all contents") {
      #expect(service.queueDepth <= 16)
      return try bench.ledger.counts().documents[.noClaims] == count
    }
    service.stop()
    service.wait()
  }

  @Test("More jobs than Dispatch has threads read, and stop")
  func manyJobs() throws {
    let bench = try IngestBench()
    for number in 0..<20 { try bench.add("\(number).pdf", "\(number)") }
    bench.settings.jobs = 600
    bench.settings.clock = .system
    let service = Ingestion(bench.settings, ledger: bench.ledger, messengers: [], journal: bench.journal)
    try service.start()
    try wait("20 contents") { try bench.ledger.counts().documents[.noClaims] == 20 }
    service.stop()
    service.wait()
  }

  @Test(
    "A command that does not end is killed when the service stops, and its message comes again without blame")
  func slowCommand() throws {
    let bench = try IngestBench()
    let file = bench.folder.path + "/pid"
    let command = CommandHook(
      command: "trap '' TERM; echo $$ > '\(file).new'; mv '\(file).new' '\(file)'; sleep 1000")
    let service = service(bench, messengers: [command])
    try service.start()
    try bench.add("a.pdf", "one")
    try wait("the command") { FileManager.default.fileExists(atPath: file) }
    let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)
    let process = try #require(Int32(text))
    service.stop()
    service.wait()
    #expect(kill(process, 0) == -1)
    let waiting = try bench.ledger.dueDeliveries("exec", at: .max, limit: 9)
    #expect(waiting.map(\.attempts) == [0])
  }

  @Test("A service that is abandoned leaves no command behind")
  func abandoned() throws {
    let bench = try IngestBench()
    let file = bench.folder.path + "/pid"
    let command = CommandHook(command: "echo $$ > '\(file).new'; mv '\(file).new' '\(file)'; sleep 1000")
    let service = service(bench, messengers: [command])
    try service.start()
    try bench.add("a.pdf", "one")
    try wait("the command") { FileManager.default.fileExists(atPath: file) }
    let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)
    service.abandon()
    #expect(kill(try #require(Int32(text)), 0) == -1)
  }

  @Test("A number of jobs that no machine has use for is refused")
  func tooManyJobs() throws {
    let bench = try IngestBench()
    chmod(bench.folder.path, 0o700)
    for jobs in ["0", "257"] {
      #expect(try BuiltService.start(["watch", bench.inbox.text, "--jobs", jobs]).wait() == 2)
    }
  }

  @Test("Findings wait for a case log with a mistake, which is named")
  func brokenCaseLog() throws {
    let bench = try IngestBench()
    chmod(bench.folder.path, 0o700)
    let out = bench.folder.path + "/claims"
    let records = bench.folder.path + "/records.json"
    try Data("{}".utf8).write(to: URL(fileURLWithPath: records))
    let log = bench.folder.path + "/cases.jsonl"
    try Data("garbage\n".utf8).write(to: URL(fileURLWithPath: log))
    let said = bench.folder.path + "/said"
    let process = try BuiltService.start(
      ["watch", bench.inbox.text, "--out", out, "--disputes", "--records", records, "--settle", "0"],
      log: said)
    defer { process.kill() }
    try Data(SyntheticPDF(.init(SyntheticPDF.text("Hello", x: 100, y: 700))).bytes).write(
      to: URL(fileURLWithPath: bench.inbox.text + "/a.pdf"))
    try wait("its name") {
      try String(contentsOfFile: said, encoding: .utf8).contains("the case log has a mistake in line 1")
    }
    #expect(try String(contentsOfFile: said, encoding: .utf8).contains("\(log):1: no JSON"))
    #expect(FileManager.default.fileExists(atPath: out + "/a.claims.json"))
    #expect(!FileManager.default.fileExists(atPath: out + "/a.disputes.json"))
    try Data().write(to: URL(fileURLWithPath: log))
    try wait("the findings") { FileManager.default.fileExists(atPath: out + "/a.disputes.json") }
    process.terminate()
    #expect(process.wait() == 0)
  }

  @Test("An inbox that goes away is waited for")
  func inboxGone() throws {
    let bench = try IngestBench()
    let service = service(bench)
    let away = bench.folder.path + "/away"
    try FileManager.default.moveItem(atPath: bench.inbox.text, toPath: away)
    try service.start()
    try wait("its absence") {
      bench.notes.all.contains { if case .stalled(.inbox) = $0 { true } else { false } }
    }
    // What health checks ask.
    #expect(service.troubles == [.inbox(errno: ENOENT)])
    try FileManager.default.moveItem(atPath: away, toPath: bench.inbox.text)
    try bench.add("a.pdf", "one")
    try wait("the document") { try bench.ledger.counts().documents[.noClaims] == 1 }
    #expect(service.troubles == [])
    service.stop()
    service.wait()
  }

  @Test("A worker that is not there is waited for")
  func workerMissing() throws {
    let bench = try IngestBench()
    let link = bench.folder.path + "/worker"
    bench.settings.makeSource = { PDFWorker(executable: link) }
    let service = service(bench)
    try service.start()
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
