import Foundation
import JSONReading
import SchemaChecking
import Testing

@Suite(.serialized) struct DisputesCommandTests {
  private let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Samples")
  /// Shows that nothing here needs a worker.
  private let noWorker = ["EOB_PDF_WORKER": "/nonexistent"]

  private func sample(_ name: String) -> String { samples.appendingPathComponent(name).path }

  private func json(_ ending: BuiltTool.Ending) throws -> JSONValue {
    try JSONReader.value(of: ending.output)
  }

  @Test("Claims are compared without a worker; the document conforms to its schema and is the same twice")
  func claims() throws {
    let file = sample("cigna-h701a.claims.json")
    let ending = try BuiltTool.run("disputes", file, "--as-of", "2019-09-22", environment: noWorker)
    #expect(ending.status == 0)
    #expect(ending.errors == "")
    let schema = try JSONReader.value(of: BuiltTool.run("schema", "disputes", environment: noWorker).output)
    #expect(SchemaCheck(schema: schema).faults(in: try json(ending)) == [])
    #expect(try json(ending)["asOf"] == .string("2019-09-22"))
    #expect(try json(ending)["findings"]?.items.isEmpty == false)
    let zone = noWorker.merging(["TZ": "Pacific/Kiritimati"]) { $1 }
    let again = try BuiltTool.run("disputes", file, "--as-of", "2019-09-22", environment: zone)
    #expect(again.output == ending.output)
  }

  @Test("A PDF gives the disputes of its claims, however its file is named; standard input does too")
  func pdf() throws {
    let scratch = try ScratchFolder()
    let bytes = [UInt8](try Data(contentsOf: samples.appendingPathComponent("cigna-h701a.pdf")))
    let renamed = try scratch.add("claims.json", bytes).path
    let expected = try BuiltTool.run(
      "disputes", sample("cigna-h701a.claims.json"), "--as-of", "2019-09-22")
    for ending in [
      try BuiltTool.run("disputes", renamed, "--as-of", "2019-09-22"),
      try BuiltTool.run("disputes", "-", "--as-of", "2019-09-22", input: bytes),
      try BuiltTool.run("disputes", "-", "--as-of", "2019-09-22", input: expectedClaims()),
    ] {
      #expect(ending.status == 0)
      #expect(ending.output == expected.output)
    }
  }

  private func expectedClaims() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: samples.appendingPathComponent("cigna-h701a.claims.json")))
  }

  @Test("A folder stands for its PDFs and claims; a document that comes twice counts once and is named")
  func folder() throws {
    let scratch = try ScratchFolder()
    let claims = try expectedClaims()
    try scratch.add("a/one.claims.json", claims)
    try scratch.add("b/Two.Claims.JSON", claims)
    try scratch.add("b/notes.json", Array("no claims".utf8))
    let ending = try BuiltTool.run(
      "disputes", scratch.path, "--as-of", "2019-09-22", environment: noWorker)
    #expect(ending.status == 0)
    #expect(ending.errors.contains("one.claims.json") && ending.errors.contains("Two.Claims.JSON"))
    #expect(ending.errors.contains("counts once"))
    #expect(try json(ending)["notices"]?[0]?["code"] == .string("sameDocument"))
    #expect(try json(ending)["cases"]?.items.count == 1)
  }

  @Test(
    "What is no claims is told with its place, gives status 1 and nothing else",
    arguments: [
      ("", "The input is empty."), ("hello", "neither a PDF nor claims"),
      ("{\"schemaVersion\":\"1.0\",", "line 1, column 24"),
      ("{\"a\":1}", "/schemaVersion: expected"), ("{\"schemaVersion\":\"2.0\"}", "schema version 2"),
      ("[1]", "expected an object"),
      (
        "{\"schemaVersion\":\"1.0\",\"documentType\":\"explanationOfBenefits\",\"claims\":[{\"status\":\"paid\",\"lines\":[{\"amounts\":{\"billed\":1e400}}]}]}",
        "/claims/0/lines/0/amounts/billed"
      ),
    ])
  func badInput(text: String, message: String) throws {
    let ending = try BuiltTool.run(
      "disputes", "-", "--as-of", "2026-11-22", input: Array(text.utf8), environment: noWorker)
    #expect(ending.status == 1)
    #expect(ending.output == [])
    #expect(ending.errors.hasPrefix("eob-extract: standard input: notClaims: "))
    #expect(ending.errors.contains(message))
  }

  @Test("One bad input leaves the others: their disputes are written, with status 1")
  func others() throws {
    let file = sample("cigna-h701a.claims.json")
    let ending = try BuiltTool.run(
      "disputes", "/nonexistent.json", file, "--as-of", "2019-09-22", environment: noWorker)
    #expect(ending.status == 1)
    #expect(ending.errors.contains("/nonexistent.json: notFound: "))
    #expect(try json(ending)["cases"]?.items.count == 1)
  }

  @Test("Inputs that had failed when a list was written are named")
  func failedEarlier() throws {
    let list = try BuiltTool.run(sample("truncated.pdf"), sample("cigna-h701a.pdf"))
    let ending = try BuiltTool.run(
      "disputes", "-", "--as-of", "2019-09-22", input: list.output, environment: noWorker)
    #expect(ending.status == 1)
    #expect(ending.errors.contains("standard input: truncated.pdf: damaged: "))
    #expect(try json(ending)["cases"]?.items.count == 1)
  }

  @Test("Inputs without claims give an empty document and status 3")
  func noClaims() throws {
    let ending = try BuiltTool.run(
      "disputes", sample("not-an-eob-bill.claims.json"), "--as-of", "2026-11-22", environment: noWorker)
    #expect(ending.status == 3)
    #expect(try json(ending)["findings"] == .array([]))
  }

  @Test(
    "Records and the case log beside them are read; a claim number that no claim has is named with its file")
  func records() throws {
    let scratch = try ScratchFolder()
    let records = "appeals:\n  - level: internal1\n    claimNumber: none\n    filedOn: 2019-10-01\n"
    let path = try scratch.add("records.yaml", Array(records.utf8)).path
    let event =
      #"{"at":"2019-09-20T10:00:00Z","claimNumber":"8680591773709","event":"appealFiled","level":"internal1"}"#
    try scratch.add(
      "cases.jsonl", Array("no event\n\(event)\n\(event.replacing("8680591773709", with: "nobody"))\n".utf8))
    let file = sample("cigna-h701a.claims.json")
    let ending = try BuiltTool.run("disputes", file, "--records", path, "--as-of", "2019-09-22")
    #expect(ending.status == 0)
    #expect(ending.errors.contains("\(path):3: /appeals/0: No claim here has the number none."))
    #expect(ending.errors.contains("cases.jsonl:1: no JSON"))
    #expect(ending.errors.contains("cases.jsonl:3: /2: No claim here has the number nobody."))
    #expect(try json(ending)["cases"]?[0]?["stage"] == .string("internal1"))
    let other = try scratch.add("other.jsonl", []).path
    let unlogged = try BuiltTool.run(
      "disputes", file, "--records", path, "--log", other, "--as-of", "2019-09-22")
    #expect(try json(unlogged)["cases"]?[0]?["stage"] == .string("notFiled"))
  }

  @Test("Records that cannot be read stop everything with status 1", arguments: ["{\"plan\": 7}", "{", nil])
  func badRecords(text: String?) throws {
    let scratch = try ScratchFolder()
    if let text { try scratch.add("records.json", Array(text.utf8)) }
    let ending = try BuiltTool.run(
      "disputes", sample("cigna-h701a.claims.json"), "--as-of", "2019-09-22", "--records",
      scratch.url.appendingPathComponent("records.json").path)
    #expect(ending.status == 1)
    #expect(ending.output == [])
    #expect(ending.errors.contains("records.json:"))
  }

  @Test(
    "Each format has its form",
    arguments: [
      ("text", "As of 2019-09-22: "), ("markdown", "# Disputes as of 2019-09-22\n"),
      ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), ("json", "{\n  \"schemaVersion\": \"1.0\","),
    ])
  func formats(name: String, beginning: String) throws {
    let ending = try BuiltTool.run(
      "disputes", sample("cigna-h701a.claims.json"), "--as-of", "2019-09-22", "--format", name,
      environment: noWorker)
    #expect(ending.status == 0)
    #expect(ending.text.hasPrefix(beginning))
    #expect(!ending.text.contains("\u{1B}"))
  }

  @Test("Less sure findings are left out when asked for")
  func certainty() throws {
    let file = sample("cigna-h701a.claims.json")
    func certainties(_ least: String) throws -> Set<String> {
      let ending = try BuiltTool.run(
        "disputes", file, "--as-of", "2019-09-22", "--min-certainty", least, environment: noWorker)
      return Set(try json(ending)["findings"]?.items.compactMap { $0["certainty"]?.string } ?? [])
    }
    #expect(try certainties("possible") == ["possible", "likely", "certain"])
    #expect(try certainties("likely") == ["likely", "certain"])
    #expect(try certainties("certain") == ["certain"])
  }

  @Test("Text of a document steers no terminal through messages")
  func hostile() throws {
    let failure =
      "{\"source\":{\"fileName\":\"a\\u001b[2J\"},\"error\":{\"code\":\"x\\u001b\",\"message\":\"y\\nz\"}}"
    let ending = try BuiltTool.run("disputes", "-", input: Array(failure.utf8), environment: noWorker)
    #expect(ending.status == 1)
    #expect(ending.errors == "eob-extract: standard input: a [2J: x: y z\n")
  }

  @Test("Without --as-of today counts")
  func today() throws {
    let ending = try BuiltTool.run(
      "disputes", sample("cigna-h701a.claims.json"), environment: noWorker)
    #expect(try json(ending)["asOf"]?.string?.wholeMatch(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}/) != nil)
  }

  @Test("The schema of claims is the one that is printed without a name")
  func schemas() throws {
    #expect(try BuiltTool.run("schema", "claims").output == BuiltTool.run("schema").output)
  }
}
