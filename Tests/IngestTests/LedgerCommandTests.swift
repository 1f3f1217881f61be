import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

/// What the ledger's commands print.
@Suite struct LedgerCommandTests {
  /// A bench with a document whose name steers terminals and turns the direction of reading.
  private static func bench() throws -> (bench: IngestBench, arguments: [String]) {
    let bench = try IngestBench()
    try bench.take(bench.add("=a\u{1B}[31m\r\n\u{202E}b.pdf", "one"))
    return (bench, ["--out", bench.output.text, "--ledger", bench.folder.path + "/ledger.sqlite"])
  }

  @Test(
    "What steers a terminal is spelled out in tables and CSV, and exact in JSON", arguments: ["list", "show"])
  func visible(command: String) throws {
    let (bench, place) = try Self.bench()
    let digest = try #require(try bench.ledger.digests(in: .noClaims).first)
    let arguments = ["ledger", command] + (command == "show" ? [digest] : []) + place
    for format in ["table", "csv"] {
      let text = try BuiltService.run(arguments + ["--format", format])
      #expect(text.contains("=a\\u{1B}[31m\\u{D}\\u{A}\\u{202E}b.claims.json"))
      #expect(text.unicodeScalars.allSatisfy { !["\u{1B}", "\u{202E}"].contains($0) })
      #expect(text.contains("'=a") == (format == "csv"))
    }
    let json = try BuiltService.run(arguments + ["--format", "json"])
    #expect(json.contains("\u{202E}b.claims.json"))
  }

  @Test("All that is known of a document is one object, or one row for every value")
  func show() throws {
    let (bench, place) = try Self.bench()
    let digest = try #require(try bench.ledger.digests(in: .noClaims).first)
    let json = try BuiltService.run(["ledger", "show", digest, "--format", "json"] + place)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["document"] as? [String: Any])?["sha256"] as? String == digest)
    #expect((object["files"] as? [[String: Any]])?.count == 1)
    #expect(
      (object["events"] as? [[String: Any]])?.compactMap { $0["state"] as? String } == [
        "reading", "noClaims",
      ])
    #expect(json.filter(\.isNewline).count == 1)
    let csv = try BuiltService.run(["ledger", "show", digest, "--format", "csv"] + place)
    #expect(csv.hasPrefix("part,row,column,value\r\ndocument,1,id,1\r\n"))
    #expect(csv.contains("\r\nevents,2,state,noClaims\r\n"))
  }

  @Test("How many documents are read again is a row, too")
  func retry() throws {
    let (bench, place) = try Self.bench()
    let text = try BuiltService.run(
      ["ledger", "retry", "--state", "noClaims", "--messages", "--format", "json"] + place)
    #expect(text == "{\"documents\":1,\"messages\":0}\n")
    #expect(try bench.states() == [.waiting: 1])
  }
}
