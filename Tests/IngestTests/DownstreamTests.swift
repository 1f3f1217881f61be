import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

@Suite struct DownstreamTests {
  private func message(_ number: Int, text: String = "x") -> Message {
    let digest = String(repeating: "0", count: 60) + String(1000 + number)
    let delivery = Delivery(
      id: Int64(number), key: "\(digest)-1", sha256: digest, state: .extracted, file: "a.claims.json",
      attempts: 0)
    return Message(
      delivery: delivery, outcomePath: "/out/a.claims.json",
      json: Array("{\"id\":\"\(delivery.key)\",\"sha256\":\"\(digest)\",\"text\":\"\(text)\"}".utf8))
  }

  private func lines(_ bench: IngestBench, _ name: String = "feed.jsonl") throws -> [String] {
    try String(contentsOf: bench.folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
      .map(
        String.init)
  }

  private func feedPath(_ bench: IngestBench) -> SystemPath {
    SystemPath(bench.folder.appendingPathComponent("feed.jsonl").path)
  }

  @Test("A message says what became of the document, on one line, with all that its outcome holds")
  func json() throws {
    let bench = try IngestBench()
    try bench.take(bench.add("a.pdf", "one"))
    let digest = try #require(try bench.ledger.digests(in: .noClaims).first)
    let delivery = Delivery(
      id: 1, key: "\(digest)-1", sha256: digest, state: .noClaims, file: "a.claims.json", attempts: 0)
    let message = Message(delivery, in: OutcomeFolder(path: bench.output))
    #expect(!message.json.contains(UInt8(ascii: "\n")))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(message.json)) as? [String: Any])
    #expect(object["id"] as? String == "\(digest)-1")
    #expect(object["state"] as? String == "noClaims")
    #expect((object["document"] as? [String: Any])?["documentType"] as? String == "notAnEOB")
  }

  @Test("What came twice stands once, and half a line is cut off")
  func feed() throws {
    let bench = try IngestBench()
    let feed = FeedFile(path: feedPath(bench))
    try feed.bring([message(1), message(2)], isRepetition: false)
    let handle = try FileHandle(forWritingTo: bench.folder.appendingPathComponent("feed.jsonl"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"id\":\"torn".utf8))
    try handle.close()
    try feed.bring([message(2), message(3)], isRepetition: true)
    #expect(try lines(bench) == [1, 2, 3].map { String(decoding: message($0).json, as: UTF8.self) })
  }

  @Test("A large feed is put aside, and old parts go when they should")
  func rotation() throws {
    let bench = try IngestBench()
    let feed = FeedFile(path: feedPath(bench), rotationSize: 1, partsKept: 2)
    for number in 1...4 { try feed.bring([message(number)], isRepetition: false) }
    #expect(FeedParts.numbers(of: feedPath(bench)) == [3, 4])
    #expect(try lines(bench, "feed.jsonl.4").count == 1)
  }

  @Test("A document is erased from all parts of the feed, and no other")
  func erasure() throws {
    let bench = try IngestBench()
    let feed = FeedFile(path: feedPath(bench), rotationSize: 600)
    for number in 1...7 { try feed.bring([message(number % 2)], isRepetition: false) }
    #expect(FeedParts.numbers(of: feedPath(bench)).count > 0)
    #expect(try FeedErasure.erase(message(1).delivery.sha256, from: feedPath(bench)) == 4)
    for part in try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    where part.hasPrefix("feed.jsonl") {
      #expect(try lines(bench, part).allSatisfy { $0.contains(message(0).delivery.sha256) })
    }
  }

  @Test("A command gets the message and says whether it has arrived")
  func command() throws {
    let bench = try IngestBench()
    let file = bench.folder.appendingPathComponent("out.txt").path
    let script = "cat > '\(file)'; echo \"$EOB_ID $EOB_STATE $EOB_FILE\" >> '\(file)'"
    try CommandHook(command: script).bring([message(1)], isRepetition: false)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("{\"id\""))
    #expect(text.hasSuffix("-1 extracted /out/a.claims.json\n"))
    #expect(throws: MessengerError("status 3")) {
      try CommandHook(command: "exit 3").bring([message(1)], isRepetition: false)
    }
    #expect(throws: MessengerError("longer than 1 s")) {
      try CommandHook(command: "sleep 100", seconds: 1).bring([message(1)], isRepetition: false)
    }
  }

  @Test("A command reads the message as one line")
  func commandLine() throws {
    try CommandHook(command: "IFS= read -r line && test -n \"$line\" && ! read -r more").bring(
      [message(1)], isRepetition: false)
  }

  @Test("Codes of messages are those of RFC 4231")
  func authentication() {
    #expect(
      MessageAuthentication.code(of: Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20))
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      MessageAuthentication.code(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      MessageAuthentication.code(
        of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        key: [UInt8](repeating: 0xAA, count: 131))
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test(
    "Health data goes nowhere unencrypted",
    arguments: [
      "http://example.com/x", "http://127.0.0.1.example.com/", "http://localhost@example.com/",
      "ftp://localhost/",
      "https://", "https://a b/", "https://user:secret@example.com/", "http://[::1].example.com/",
      "file:///etc/passwd",
      "https://example.com/\"\nurl = \"http://evil",
    ])
  func refused(url: String) { #expect(WebhookAddress(url) == nil) }

  @Test(
    "Encrypted, or to this machine",
    arguments: [
      "https://example.com/hook?a=b", "http://127.0.0.1:8080/", "http://localhost/x", "http://[::1]:80/",
    ])
  func allowed(url: String) { #expect(WebhookAddress(url)?.url == url) }

  @Test("A webhook is signed, and curl gets all of it without its being in the list of processes")
  func webhook() throws {
    let address = try #require(WebhookAddress("http://127.0.0.1:1/hook"))
    let clock = Clock(wallTime: { 1_700_000_000_123 }, steadyTime: { 0 })
    let webhook = Webhook(address: address, secret: Array("key".utf8), program: "/bin/false", clock: clock)
    let message = message(1, text: "a \\\" b")
    let lines = webhook.configuration(for: message).split(separator: "\n").map(String.init)
    let body = String(decoding: message.json, as: UTF8.self)
    let code = MessageAuthentication.code(of: Array("1700000000.\(body)".utf8), key: Array("key".utf8))
    #expect(lines.contains("header = \"X-EOB-Signature: t=1700000000,v1=\(code)\""))
    #expect(lines.contains("header = \"Idempotency-Key: \(message.delivery.key)\""))
    #expect(
      lines.contains("data-raw = \"\(body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""))
    #expect(throws: MessengerError("curl status 1")) { try webhook.bring([message], isRepetition: false) }
  }

  @Test("Messages are brought in order, put off when they do not arrive, and given up in the end")
  func courier() throws {
    let bench = try IngestBench()
    bench.settings.channels = ["test"]
    for number in 1...3 { try bench.take(bench.add("\(number).pdf", "\(number)")) }
    let messenger = CountingMessenger(failures: 2)
    let courier = Courier(
      messenger, ledger: bench.ledger, output: bench.settings.output, retry: bench.settings.retry,
      clock: bench.settings.clock, patience: Patience(journal: bench.journal), journal: bench.journal)
    func work() throws { while try !courier.bringDue(isRepetition: false) {} }
    try work()
    #expect(messenger.brought.count == 0)
    try work()
    #expect(messenger.brought.count == 0)
    // Two of the three had their turn and failed; the third arrives now, the others when they may again.
    try work()
    #expect(messenger.brought.count == 1)
    bench.time.pass(1000)
    try work()
    #expect(messenger.brought.count == 3)
    #expect(try bench.ledger.counts().waitingDeliveries == 0)
  }
}

/// Fails so many times before it takes everything.
private final class CountingMessenger: Messenger, @unchecked Sendable {  // because the test uses one thread
  let channel = "test"
  let batchSize = 1
  let maximumAttempts: Int? = 3
  private(set) var brought: [String] = []
  private var failures: Int

  init(failures: Int) { self.failures = failures }

  func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError) {
    guard failures == 0 else {
      failures -= 1
      throw MessengerError("no")
    }
    brought += messages.map(\.delivery.key)
  }
}
