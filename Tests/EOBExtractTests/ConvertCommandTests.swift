import Foundation
import JSONReading
import Testing

@Suite(.serialized) struct ConvertCommandTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func convert(_ content: String, _ arguments: String...) throws -> BuiltTool.Ending {
    let file = try scratch.add("claims.json", Array(content.utf8)).path
    return try BuiltTool.run(["convert", file] + arguments)
  }

  @Test(
    "What comes from the claims is what comes from the PDF",
    arguments: ["json", "jsonl", "csv", "fhir", "html"])
  func same(format: String) throws {
    for sample in ["key-value", "cigna-h701a", "tpa-multi", "cigna-global"] {
      let fromPDF = try BuiltTool.run(SampleFiles.pdf(sample), "--format", format)
      let fromClaims = try BuiltTool.run("convert", SampleFiles.claims(sample), "--format", format)
      #expect(fromPDF.status == fromClaims.status)
      #expect(fromPDF.output == fromClaims.output, "\(sample)")
    }
  }

  @Test("Lines of several documents are converted in order; a failure among them stays one")
  func lines() throws {
    let broken = try scratch.add("broken.pdf", []).path
    let lines = try BuiltTool.run(
      "--quiet", SampleFiles.pdf("tpa-multi"), broken, SampleFiles.pdf("key-value"), "--provenance")
    let file = try scratch.add("lines.jsonl", lines.output).path
    let again = try BuiltTool.run("convert", file, "--format", "jsonl", "--provenance")
    #expect(again.status == 1)
    #expect(again.output == lines.output)
    #expect(again.errors.hasPrefix("eob-extract: \(file): broken.pdf: notPDF: "))
    let table = try BuiltTool.run("convert", "-", "--format", "csv", "--quiet", input: lines.output)
    #expect(table.status == 1)
    #expect(table.text.split(separator: "\r\n").count { $0.hasPrefix("fileName,") } == 1)
  }

  @Test("A folder gets a file for each document, named after its PDF")
  func folder() throws {
    let out = scratch.path + "/out"
    let ending = try BuiltTool.run(
      "convert", SampleFiles.claims("key-value"), SampleFiles.claims("tpa-multi"), "--format", "html", "-o",
      out)
    #expect(ending.status == 0)
    #expect(try scratch.files(below: "out") == ["key-value.html", "tpa-multi.html"])
  }

  @Test("A document cannot say that it is to be written elsewhere")
  func hostileName() throws {
    let claims = try String(contentsOfFile: SampleFiles.claims("key-value"), encoding: .utf8)
      .replacingOccurrences(of: "\"key-value.pdf\"", with: "\"../../up.pdf\"")
    let ending = try convert(claims, "--format", "html", "-o", scratch.path + "/a/b")
    #expect(ending.status == 0)
    #expect(try scratch.files() == ["a", "a/b", "a/b/up.html", "claims.json"])
  }

  @Test(
    "What is no claims document is refused with its place, and without its text",
    arguments: [
      ("", "There are no claims in it."), ("{", "line 1, column 2"), ("[]", "line 1"), ("null", "line 1"),
      ("{\"secret\": 1}", "line 1: /schemaVersion"), ("%PDF-1.4", "line 1, column 1"),
      (String(repeating: "[", count: 100_000), "line 1"), ("{\"a\": \"\\ud800\"}", "line 1"),
      ("{\"schemaVersion\": \"9.0\"}", "line 1"),
    ])
  func noClaims(content: String, words: String) throws {
    for format in ["csv", "html", "x12-835"] {
      let ending = try convert(content, "--format", format)
      #expect(ending.status == 1)
      #expect(ending.output == [])
      #expect(ending.errors.contains(": notClaims: ") && ending.errors.contains(words))
      #expect(!ending.errors.contains("secret"))
    }
  }

  @Test("A file that was cut off gives nothing of what is whole in it")
  func truncated() throws {
    let whole = try BuiltTool.run("--quiet", SampleFiles.pdf("key-value"), SampleFiles.pdf("tpa-multi"))
    let cut = try scratch.add("cut.jsonl", Array(whole.output.dropLast(100))).path
    let ending = try BuiltTool.run("convert", cut, "--format", "csv")
    #expect(ending.status == 1)
    #expect(ending.output == [])
  }

  @Test("A missing file and a folder are failures; no file and no format are mistakes")
  func usage() throws {
    #expect(try BuiltTool.run("convert", scratch.path + "/none.json", "--format", "csv").status == 1)
    let folder = try BuiltTool.run("convert", scratch.path, "--format", "csv")
    #expect(folder.status == 1)
    #expect(folder.errors.contains("This is a folder. Name a file."))
    #expect(try BuiltTool.run("convert", "--format", "csv").status == 2)
    #expect(try BuiltTool.run("convert", SampleFiles.claims("key-value")).status == 2)
    #expect(try BuiltTool.run("help", "convert").status == 0)
  }

  @Test("A byte order mark is no part of the claims; a null is a mistake that is named")
  func handwritten() throws {
    let claims = try String(contentsOfFile: SampleFiles.claims("key-value"), encoding: .utf8)
    let marked = try convert("\u{FEFF}" + claims, "--format", "csv")
    #expect(marked.status == 0)
    #expect(marked.output == (try convert(claims, "--format", "csv")).output)
    let null = try convert(
      claims.replacing("\"currency\": \"USD\"", with: "\"currency\": null"), "--format", "csv")
    #expect(null.status == 1)
    #expect(null.errors.contains("/currency: expected"))
  }
}
