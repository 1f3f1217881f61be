import Foundation
import FoundationXML
import Testing

@Suite(.serialized) struct ExplainCommandTests {
  private static let samples = [
    "cigna-behavioral", "cigna-classic", "cigna-current", "cigna-dental", "cigna-global", "cigna-h701a",
    "key-value", "tpa-multi",
    "uhc-statement",
  ]

  private func sample(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Samples/\(name).pdf").path
  }

  @Test("Explaining a sample names payer, tables or values, proofs and issues", arguments: samples)
  func text(name: String) throws {
    let ending = try BuiltTool.run("explain", sample(name))
    #expect(ending.status == 0)
    #expect(ending.errors == "")
    let text = ending.text
    for part in [
      "Document\n  type    ", "because of ", "\nPage 1: ", "used for", "\nProofs\n", "holds", "\nReview\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(name == "key-value" || text.contains("Table, service lines: "))
    #expect(!text.contains("not recognised"))
  }

  @Test("What holds no claims says why, with the status of no claims")
  func bill() throws {
    let ending = try BuiltTool.run("explain", sample("not-an-eob-bill"))
    #expect(ending.status == 3)
    #expect(ending.text.contains("  type    not an EOB\n          because of "))
  }

  @Test(
    "What cannot be read says why on standard error",
    arguments: [("encrypted", "encrypted"), ("no-text", "noText")])
  func failure(name: String, code: String) throws {
    let ending = try BuiltTool.run("explain", sample(name))
    #expect(ending.status == 1)
    #expect(ending.output == [])
    #expect(ending.errors.contains(": \(code): "))
  }

  @Test("Drawings are well-formed, one for each page, and show words, columns and values", arguments: samples)
  func drawings(name: String) throws {
    let scratch = try ScratchFolder()
    let ending = try BuiltTool.run("explain", "--svg", scratch.path, sample(name))
    #expect(ending.status == 0)
    #expect(ending.output == [])
    let files = try scratch.files()
    #expect(!files.isEmpty)
    var all = ""
    for file in files {
      #expect(file.hasPrefix("\(name).page-") && file.hasSuffix(".svg"))
      let bytes = try scratch.bytes(file)
      #expect(XMLParser(data: Data(bytes)).parse(), "\(file)")
      all += String(decoding: bytes, as: UTF8.self)
    }
    #expect(all.contains("<text ") && all.contains("<title>"))
    #expect(name == "key-value" || all.contains("service lines: "))
  }

  @Test("With --provenance the values say where they stand, without it nothing does")
  func provenance() throws {
    let plain = try BuiltTool.run(sample("cigna-current")).text
    let recorded = try BuiltTool.run("--provenance", sample("cigna-current")).text
    #expect(!plain.contains("\"provenance\""))
    #expect(recorded.contains("\"/claims/0/lines/0/amounts/billed\": {"))
    #expect(recorded.contains("\"derivedFrom\""))
  }
}
