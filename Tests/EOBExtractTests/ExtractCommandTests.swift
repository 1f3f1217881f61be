import ClaimExport
import Foundation
import JSONReading
import SchemaChecking
import TestSupport
import Testing

@Suite(.serialized) struct ExtractCommandTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func json(_ line: String) throws -> JSONValue { try JSONReader.value(of: Array(line.utf8)) }

  private func names(_ ending: BuiltTool.Ending) throws -> [String] {
    try ending.lines.map { try json($0)["source"]?["fileName"]?.string ?? "" }
  }

  @Test("One file gives one indented document that conforms to the schema; no claims give status 3")
  func oneFile() throws {
    let file = try scratch.add("letter.pdf", SmallPDF.letter)
    let ending = try BuiltTool.run(file.path)
    #expect(ending.status == 3)
    #expect(ending.errors == "")
    #expect(ending.text.hasPrefix("{\n  \"schemaVersion\""))
    let document = try JSONReader.value(of: ending.output)
    #expect(document["source"]?["fileName"] == .string("letter.pdf"))
    #expect(document["source"]?["sha256"]?.string?.count == 64)
    let schema = try JSONReader.value(of: BuiltTool.run("schema").output)
    #expect(SchemaCheck(schema: schema).faults(in: document) == [])
  }

  @Test("Standard input has no file name")
  func standardInput() throws {
    let ending = try BuiltTool.run("-", input: SmallPDF.letter)
    #expect(ending.status == 3)
    #expect(try JSONReader.value(of: ending.output)["source"]?.keys == ["sha256", "pageCount", "textSource"])
  }

  @Test(
    "A file that cannot be read gives its error on both outputs, and status 1",
    arguments: [
      ("empty.pdf", "", "notPDF"), ("text.pdf", "Dear member", "notPDF"),
      ("broken.pdf", "%PDF-1.4\nrubbish", "damaged"),
    ])
  func failure(name: String, content: String, code: String) throws {
    let file = try scratch.add(name, Array(content.utf8))
    let ending = try BuiltTool.run(file.path)
    #expect(ending.status == 1)
    let value = try JSONReader.value(of: ending.output)
    #expect(value["error"]?["code"] == .string(code))
    #expect(value["source"]?.keys == ["fileName", "sha256"])
    #expect(ending.errors.hasPrefix("eob-extract: \(file.path): \(code): "))
    #expect(ending.errors.split(separator: "\n").count == 1)
  }

  @Test("A PDF with a password and one without text are refused each in their own way")
  func refused() throws {
    let locked = try scratch.add("locked.pdf", EncryptedPDF.withUserPassword)
    let empty = try scratch.add("empty.pdf", SmallPDF.bytes(pages: [[]]))
    let ending = try BuiltTool.run(locked.path, empty.path)
    #expect(ending.status == 1)
    #expect(try ending.lines.map { try json($0)["error"]?["code"]?.string } == ["encrypted", "noText"])
  }

  @Test("A missing file and a page limit have codes of their own")
  func otherFailures() throws {
    let missing = try BuiltTool.run("--quiet", scratch.path + "/none.pdf")
    #expect(missing.status == 1)
    #expect(missing.errors == "")
    #expect(try JSONReader.value(of: missing.output)["error"]?["code"] == .string("notFound"))
    let long = try scratch.add("long.pdf", SmallPDF.bytes(pages: [["one"], ["two"], ["three"]]))
    let refused = try BuiltTool.run("--max-pages", "2", long.path)
    #expect(try JSONReader.value(of: refused.output)["error"]?["code"] == .string("tooManyPages"))
  }

  @Test(
    "Several inputs give one line each, in order, whatever the number of jobs", arguments: ["1", "2", "7"])
  func severalInputs(jobs: String) throws {
    var arguments: [String] = []
    for index in 0..<12 {
      // The first ones take longest, so that later ones are finished before them.
      let pages = Array(repeating: ["page of file \(index)"], count: index < 2 ? 60 : 1)
      arguments.append(try scratch.add("f\(index).pdf", SmallPDF.bytes(pages: pages)).path)
    }
    arguments.insert(scratch.path + "/none.pdf", at: 5)
    let ending = try BuiltTool.shell("\"$TOOL\" --quiet --jobs \(jobs) " + arguments.joined(separator: " "))
    #expect(ending.status == 1)
    #expect(try names(ending) == arguments.map { URL(fileURLWithPath: $0).lastPathComponent })
    #expect(try json(ending.lines[5])["error"]?["code"] == .string("notFound"))
  }

  @Test("A folder stands for the PDFs below it, in order; links to folders are not followed")
  func folder() throws {
    for name in [
      "tree/b.pdf", "tree/a/z.PDF", "tree/c.txt", "tree/a.pdf", "tree/B.Pdf", "tree/.pdf", "else/x.pdf",
    ] {
      try scratch.add(name, SmallPDF.letter)
    }
    let link = scratch.url.appendingPathComponent("tree/loop").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path)
    let ending = try BuiltTool.run(scratch.path + "/tree")
    #expect(ending.status == 3)
    #expect(try names(ending) == ["B.Pdf", "a.pdf", "z.PDF", "b.pdf"])
    let empty = try BuiltTool.run(scratch.path + "/else", "--format", "json")
    #expect(empty.status == 2)
  }

  @Test("The same bytes give the same text under any locale, time zone and working folder")
  func determinism() throws {
    let file = try scratch.add("letter.pdf", SmallPDF.letter)
    try scratch.add("other/letter.pdf", SmallPDF.letter)
    let first = try BuiltTool.run(file.path, "--provenance")
    let second = try BuiltTool.run(
      "letter.pdf", "--provenance",
      environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo"],
      folder: scratch.url.appendingPathComponent("other"))
    #expect(first.output == second.output)
    #expect(first.status == second.status)
  }

  @Test("A reader that stops reading ends the tool quietly")
  func brokenPipe() throws {
    for index in 0..<200 { try scratch.add("many/\(index).pdf", SmallPDF.letter) }
    let ending = try BuiltTool.shell(
      "\"$TOOL\" '\(scratch.path)/many' --jobs 2 | head -n 1 | wc -l; echo ${PIPESTATUS[0]}")
    #expect(ending.lines.map { $0.trimmingCharacters(in: .whitespaces) } == ["1", "141"])
    #expect(ending.errors == "")
  }

  @Test("One input as JSON Lines is one line; --format json is for one input")
  func formats() throws {
    let file = try scratch.add("letter.pdf", SmallPDF.letter).path
    #expect(try BuiltTool.run("--format", "jsonl", file).lines.count == 1)
    let refused = try BuiltTool.run("--format", "json", file, file)
    #expect(refused.status == 2)
    #expect(refused.output == [])
  }

  @Test("--verbose says one line per input, without text of the document")
  func verbose() throws {
    let file = try scratch.add("letter.pdf", SmallPDF.letter).path
    let ending = try BuiltTool.run("--verbose", file, file)
    let lines = ending.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("eob-extract: \(file): 1 pages, no claims, ") == true)
    #expect(lines.last == "eob-extract: 2 inputs: 2 read, 2 of them without claims, 0 failed")
    #expect(!ending.errors.contains("member"))
  }

  @Test("Names that are no UTF-8 are read, from the command line and from a folder, and written")
  func namesWithoutCharacters() throws {
    try scratch.add("letter.pdf", SmallPDF.letter)
    let ending = try BuiltTool.shell(
      """
      cd '\(scratch.path)' && mkdir $'in\\xff' && for name in 'a\\xe9' 'b\\xff\\xfe' 'c\\xf4\\x8f\\xbf\\xa9'; do
        cp letter.pdf "$(printf "in\\xff/$name.pdf")"
      done
      "$TOOL" $'in\\xff'/* || echo $?
      "$TOOL" --quiet --output=$'out\\xff' $'in\\xff' || echo $?
      ls $'out\\xff' | wc -l
      "$TOOL" explain $'in\\xff/a\\xe9.pdf' > /dev/null || echo $?
      """)
    #expect(ending.errors == "")
    #expect(ending.lines.count == 7)
    #expect(ending.lines.suffix(4) == ["3", "3", "3", "3"])
    #expect(
      try ending.lines.prefix(3).map { try json($0)["source"]?["fileName"]?.string }
        == ["a\u{FFFD}.pdf", "b\u{FFFD}\u{FFFD}.pdf", "c\u{10FFE9}.pdf"])
  }

  @Test("A folder without PDFs is told, and gives status 3")
  func emptyFolder() throws {
    try scratch.add("empty/notes.txt", [])
    let ending = try BuiltTool.run(scratch.path + "/empty")
    #expect(ending.status == 3)
    #expect(ending.output == [])
    #expect(ending.errors == "eob-extract: \(scratch.path)/empty: no PDF file is below this folder\n")
    let quiet = try BuiltTool.run("--quiet", scratch.path + "/empty", scratch.path + "/none.pdf")
    #expect(quiet.status == 1)
    #expect(quiet.errors == "")
  }

  @Test("--max-size refuses larger files, and files between the default and it are taken")
  func maxSize() throws {
    let file = try scratch.add("big.pdf", SmallPDF.letter + [UInt8](repeating: 0x20, count: 1 << 20)).path
    let refused = try BuiltTool.run("--max-size", "1", file)
    #expect(refused.status == 1)
    #expect(refused.errors.contains(": tooLarge: "))
    #expect(try BuiltTool.run("--max-size", "2", file).status == 3)
  }

  @Test("Input that does not end is given up, and the next one has its turn")
  func endlessInput() throws {
    let name = scratch.path + "/endless"
    // What comes last is not there: an answer that takes no time, however busy the machine is.
    let ending = try BuiltTool.shell(
      """
      mkfifo '\(name).1' '\(name).2'
      "$TOOL" --timeout 1 --jobs 1 - '\(name).2' '\(name).pdf' <> '\(name).1'
      echo $?
      """)
    #expect(
      try ending.lines.prefix(3).map { try json($0)["error"]?["code"]?.string }
        == ["timedOut", "timedOut", "notFound"])
    #expect(ending.lines.last == "1")
  }
}
