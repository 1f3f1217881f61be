import Foundation
import JSONReading
import Testing

/// The samples that the repository holds.
enum SampleFiles {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples")

  /// The PDF of a sample.
  static func pdf(_ name: String) -> String { folder.appendingPathComponent(name + ".pdf").path }

  /// The claims of a sample.
  static func claims(_ name: String) -> String { folder.appendingPathComponent(name + ".claims.json").path }
}

@Suite(.serialized) struct ExportFormatTests {
  private static let npi = "1234567893"
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test("Each format begins as its readers expect it to, and ends with status 0")
  func formats() throws {
    let beginnings = [
      "json": "{\n  \"schemaVersion\"", "jsonl": "{\"schemaVersion\"", "csv": "fileName,sha256,",
      "fhir": "{\n  \"resourceType\": \"Bundle\"", "x12-835": "ISA*00*", "html": "<!DOCTYPE html>",
    ]
    for (format, beginning) in beginnings {
      let npi = format == "x12-835" ? ["--npi", Self.npi] : []
      let ending = try BuiltTool.run([SampleFiles.pdf("key-value"), "--format", format] + npi)
      #expect(ending.status == 0, "\(format)")
      #expect(ending.text.hasPrefix(beginning), "\(format)")
      #expect(ending.errors == "")
    }
  }

  @Test("Several inputs are one table with one header, and inputs that failed are told on standard error")
  func table() throws {
    let broken = try scratch.add("broken.pdf", []).path
    let sample = SampleFiles.pdf("key-value")
    let ending = try BuiltTool.run(
      broken, sample, sample, "--format", "csv", "--csv-level", "claim")
    #expect(ending.status == 1)
    let rows = ending.text.split(separator: "\r\n")
    #expect(rows.map { String($0.prefix { $0 != "," }) } == ["fileName", "key-value.pdf", "key-value.pdf"])
    #expect(ending.errors.hasPrefix("eob-extract: \(broken): notPDF: "))
  }

  @Test("Several inputs are one Bundle a line, and an OperationOutcome where an input failed")
  func bundles() throws {
    let broken = try scratch.add("broken.pdf", []).path
    let ending = try BuiltTool.run(SampleFiles.pdf("key-value"), broken, "--format", "fhir")
    #expect(ending.status == 1)
    let types = try ending.lines.map { try JSONReader.value(of: Array($0.utf8))["resourceType"]?.string }
    #expect(types == ["Bundle", "OperationOutcome"])
  }

  @Test("An 835 and a page are one to an output", arguments: ["x12-835", "html"])
  func oneToAnOutput(format: String) throws {
    let sample = SampleFiles.pdf("key-value")
    let refused = try BuiltTool.run(sample, sample, "--format", format)
    #expect(refused.status == 2)
    #expect(refused.output == [])
  }

  @Test("A document that is no 835 is named, with the claim and the reason; nothing is written of it")
  func refusal() throws {
    let file = SampleFiles.pdf("uhc-statement")
    let ending = try BuiltTool.run(file, "--format", "x12-835")
    #expect(ending.status == 1)
    #expect(ending.output == [])
    #expect(
      ending.errors.hasPrefix(
        "eob-extract: \(file): notExportable: It cannot be written as X12 835: /claims/0: there is no valid NPI"
      ))
  }

  @Test(
    "A letter is no failure of any format, and gives status 3", arguments: ["csv", "fhir", "x12-835", "html"])
  func noClaims(format: String) throws {
    let letter = try scratch.add("letter.pdf", SmallPDF.letter).path
    let ending = try BuiltTool.run(letter, "--format", format, "-o", scratch.path + "/out")
    #expect(ending.status == 3)
    #expect(ending.errors == "")
    let suffixes = ["csv": ".claims.csv", "fhir": ".fhir.json", "html": ".html"]
    #expect(try scratch.files(below: "out") == suffixes[format].map { ["letter" + $0] } ?? [])
  }

  @Test("Files in a folder end as their format does; a refusal leaves no older file of the name")
  func folder() throws {
    let out = scratch.path + "/out"
    let sample = SampleFiles.pdf("cigna-h701a")
    for format in ["csv", "fhir", "html"] {
      #expect(try BuiltTool.run(sample, "--format", format, "-o", out).status == 0)
    }
    #expect(try BuiltTool.run(sample, "--format", "x12-835", "--npi", Self.npi, "-o", out).status == 0)
    #expect(
      try scratch.files(below: "out")
        == ["cigna-h701a.835", "cigna-h701a.claims.csv", "cigna-h701a.fhir.json", "cigna-h701a.html"])
    #expect(try BuiltTool.run("--quiet", sample, "--format", "x12-835", "-o", out).status == 1)
    #expect(
      try scratch.files(below: "out")
        == ["cigna-h701a.claims.csv", "cigna-h701a.error.json", "cigna-h701a.fhir.json", "cigna-h701a.html"])
    let error = try JSONReader.value(of: scratch.bytes("out/cigna-h701a.error.json"))
    #expect(error["error"]?["code"] == .string("notExportable"))
    #expect(try scratch.mode("out/cigna-h701a.html") == 0o600)
  }

  @Test(
    "An option of another format is a mistake",
    arguments: [
      ["--csv-level", "claim"], ["--npi", "1234567893"], ["--format", "html", "--provenance"],
      ["--format", "x12-835", "--npi", "1234567890"], ["--format", "x12-835", "--npi", "=1234567893"],
      ["--format", "x12-835", "--npi", "1234567893", "--npi", "1003000126"],
      ["--format", "csv", "--csv-level", "page"],
      ["--format", "xml"],
    ])
  func mistakes(arguments: [String]) throws {
    let ending = try BuiltTool.run([SampleFiles.pdf("key-value")] + arguments)
    #expect(ending.status == 2)
    #expect(ending.output == [])
  }

  @Test("A number for a name that no provider has is told; case and spaces of names do not matter")
  func numbersByName() throws {
    let sample = SampleFiles.claims("key-value")
    let claims = try JSONReader.value(of: [UInt8](Data(contentsOf: URL(fileURLWithPath: sample))))
    guard case .array(let list)? = claims["claims"], let name = list.first?["provider"]?["name"]?.string
    else {
      Issue.record("the sample has no provider")
      return
    }
    let spelled = "  " + name.lowercased().split(separator: " ").joined(separator: "  ") + "="
    let known = try BuiltTool.run("convert", sample, "--format", "x12-835", "--npi", spelled + Self.npi)
    #expect(known.status == 0)
    #expect(known.errors == "")
    let unknown = try BuiltTool.run(
      "convert", sample, "--format", "x12-835", "--npi", spelled + Self.npi, "--npi", "NOBODY=" + Self.npi)
    #expect(unknown.output == known.output)
    #expect(unknown.errors == "eob-extract: --npi: no provider has the name NOBODY\n")
    let twice = try BuiltTool.run(
      "convert", sample, "--format", "x12-835", "--npi", "Nobody=" + Self.npi, "--npi", "NOBODY=1003000126")
    #expect(twice.status == 2)
    #expect(twice.errors.contains("Two --npi give the same name different numbers."))
  }
}
