import Foundation
import JSONReading
import PDFWorkers
import Testing

@testable import Extraction

@Suite(.serialized) struct OutputFolderTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test("Each input gets a file of its own that only its owner can read")
  func files() throws {
    let letter = try scratch.add("in/letter.pdf", SmallPDF.letter).path
    let twin = try scratch.add("in/more/letter.PDF", SmallPDF.letter).path
    let broken = try scratch.add("in/broken.pdf", []).path
    let ending = try BuiltTool.run("--quiet", letter, twin, broken, "-o", scratch.path + "/new/out")
    #expect(ending.status == 1)
    #expect(ending.output == [])
    #expect(
      try scratch.files(below: "new/out") == [
        "broken.error.json", "letter-2.claims.json", "letter.claims.json",
      ])
    #expect(try scratch.mode("new/out/letter.claims.json") == 0o600)
    #expect(try scratch.mode("new/out") == 0o700)
    #expect(try scratch.mode("new") == 0o700)
    let text = try scratch.bytes("new/out/letter.claims.json")
    #expect(text.starts(with: "{\n  ".utf8))
    #expect(try JSONReader.value(of: text)["source"]?["fileName"] == .string("letter.pdf"))
  }

  @Test("A second run replaces what the first left, also when the answer is of another kind")
  func again() throws {
    let out = scratch.path + "/out"
    let file = try scratch.add("a.pdf", []).path
    #expect(try BuiltTool.run("--quiet", file, "-o", out).status == 1)
    #expect(try scratch.files(below: "out") == ["a.error.json"])
    try scratch.add("a.pdf", SmallPDF.letter)
    #expect(try BuiltTool.run("--quiet", file, "-o", out, "--format", "jsonl").status == 3)
    #expect(try scratch.files(below: "out") == ["a.claims.json"])
    #expect(try scratch.bytes("out/a.claims.json").count { $0 == UInt8(ascii: "\n") } == 1)
  }

  @Test("A folder that cannot be made is said so")
  func impossible() throws {
    let file = try scratch.add("a.pdf", SmallPDF.letter).path
    let ending = try BuiltTool.run(file, "-o", file + "/out")
    #expect(ending.status == 1)
    #expect(ending.errors == "eob-extract: \(file)/out: Not a directory\n")
  }

  @Test("Names that meet are numbered, long ones cut")
  func names() {
    var names = OutputNames()
    func name(_ path: String) -> String { names.name(for: ExtractionInput(.file(SystemPath(path)))) }
    #expect(name("/x/eob.pdf") == "eob")
    #expect(name("/y/eob.pdf") == "eob-2")
    #expect(name("eob-2.pdf") == "eob-2-2")
    #expect(name("eob") == "eob-3")
    #expect(name(".pdf") == ".pdf")
    #expect(names.name(for: ExtractionInput(.standardInput)) == "stdin")
    // A claims document may say that its file had any name.
    func name(ofDocument name: String) -> String {
      names.name(for: ExtractionInput(.standardInput, documentName: name))
    }
    #expect(name(ofDocument: "../../etc/passwd") == "passwd")
    #expect(name(ofDocument: "/") == "document")
    #expect(name(ofDocument: "a/..") == "document-2")
    #expect(name(ofDocument: "a\0b") == "document-3")
    #expect(name(ofDocument: "") == "document-4")
    #expect(name(String(repeating: "é", count: 126) + ".pdf").utf8.count == 200)
  }
}
