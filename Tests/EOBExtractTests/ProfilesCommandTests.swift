import Foundation
import JSONReading
import Testing

@Suite(.serialized) struct ProfilesCommandTests {
  private static let prairie = "id: prairie\nname: Prairie\nnames: [Prairie Benefit Administrators]\n"

  private func sample(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Samples/\(name).pdf").path
  }

  private func folder(_ files: [String: String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for (name, text) in files { try scratch.add(name, Array(text.utf8)) }
    return scratch
  }

  @Test("A payer of one's own is known with --profiles, in every command that reads documents")
  func own() throws {
    let scratch = try folder(["prairie.yaml": Self.prairie, "notes.txt": "not a profile", ".x.yaml": "["])
    let without = try JSONReader.value(of: BuiltTool.run(sample("tpa-multi")).output)
    #expect(without["payer"]?["id"] == nil)
    let with = try BuiltTool.run("--profiles", scratch.path, sample("tpa-multi"))
    #expect(with.status == 0)
    #expect(with.errors == "")
    #expect(try JSONReader.value(of: with.output)["payer"]?["id"] == .string("prairie"))
    let explained = try BuiltTool.run("explain", sample("tpa-multi"), "--profiles", scratch.path)
    #expect(explained.text.contains("(prairie)"))
  }

  @Test("With a mistake in a profile nothing is read, and the mistake is told")
  func mistake() throws {
    let scratch = try folder(["a.yaml": Self.prairie, "b.json": #"{"id": "b", "nmae": 1}"#])
    for arguments in [[sample("tpa-multi")], ["explain", sample("tpa-multi")], ["profiles", "list"]] {
      let ending = try BuiltTool.shell(
        "\"$TOOL\" \(arguments.joined(separator: " ")) --profiles \(scratch.path)")
      #expect(ending.status == 1)
      #expect(ending.output == [])
      #expect(ending.errors.contains("b.json:1: nmae: unknown key; did you mean “name”?"))
    }
    #expect(try BuiltTool.run("--profiles", scratch.path + "/none", sample("tpa-multi")).status == 1)
    #expect(try BuiltTool.run("--profiles", "", sample("tpa-multi")).status == 2)
  }

  @Test("list names every profile and where it is from")
  func list() throws {
    let scratch = try folder([
      "a.yaml": Self.prairie, "b.yaml": "id: aetna\nname: Mine\nnames: [Aetna Widgets]\n",
    ])
    let ending = try BuiltTool.run("profiles", "list", "--profiles", scratch.path)
    #expect(ending.status == 0)
    let rows = ending.lines.map { $0.split(separator: " ").map(String.init) }
    #expect(rows[0] == ["prairie", "Prairie", scratch.path + "/a.yaml"])
    #expect(rows[1] == ["aetna", "Mine", scratch.path + "/b.yaml"])
    #expect(rows.contains(["cigna", "Cigna", "built", "in"]))
    #expect(rows.contains(["aetna", "Aetna", "built", "in,", "replaced", "by", "yours"]))
  }

  @Test("What show prints, check accepts", arguments: ["cigna", "medicare", "highmark"])
  func show(id: String) throws {
    let shown = try BuiltTool.run("profiles", "show", id)
    #expect(shown.status == 0)
    let scratch = try folder(["shown.yaml": shown.text])
    let checked = try BuiltTool.run("profiles", "check", scratch.path + "/shown.yaml")
    #expect(checked.status == 0)
    #expect(checked.output == [])
    #expect(checked.errors == "eob-extract: 1 profile, 0 mistakes\n")
  }

  @Test("show of an unknown id says so")
  func showUnknown() throws {
    let ending = try BuiltTool.run("profiles", "show", "nobody")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("“nobody”"))
  }

  @Test("check tells all mistakes of all files, with status 1, and needs a file")
  func check() throws {
    let scratch = try folder(["a.yaml": Self.prairie + "marks: x\nlabels: y\n", "b.yaml": "["])
    let ending = try BuiltTool.run("profiles", "check", scratch.path, scratch.path + "/none.yaml")
    #expect(ending.status == 1)
    #expect(ending.lines.count == 4)
    #expect(ending.lines[0] == "\(scratch.path)/a.yaml:4: marks: must be a list, not text")
    #expect(ending.lines[1] == "\(scratch.path)/a.yaml:5: labels: must be a list, not text")
    #expect(ending.lines[3].hasPrefix("\(scratch.path)/none.yaml: "))
    #expect(try BuiltTool.run("profiles", "check").status == 2)
  }

  @Test("new begins a profile that only wants its names", arguments: ["tpa-multi", "key-value"])
  func begin(name: String) throws {
    let ending = try BuiltTool.run("profiles", "new", sample(name))
    #expect(ending.status == 0)
    #expect(ending.text.contains("#   Claim "))
    let filled = ending.text.replacing("\nid:\n", with: "\nid: mine\n").replacing(
      "\nname:\n", with: "\nname: M\n"
    )
    .replacing("\nnames: []", with: "\nnames: [Prairie]").replacing("role:\n", with: "role: ignored\n")
    let scratch = try folder(["new.yaml": filled])
    #expect(try BuiltTool.run("profiles", "check", scratch.path).status == 0)
  }

  @Test("new says why a document gives no profile")
  func beginFails() throws {
    #expect(try BuiltTool.run("profiles", "new", sample("not-an-eob-bill")).status == 3)
    let failed = try BuiltTool.run("profiles", "new", sample("encrypted"))
    #expect(failed.status == 1)
    #expect(failed.errors.contains(": encrypted: "))
  }

  @Test("The README's example is without a mistake")
  func example() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: sample("x")).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("README.md"), encoding: .utf8)
    let example = try #require(
      readme.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
    let scratch = try folder(["readme.yaml": example])
    let ending = try BuiltTool.run("profiles", "check", scratch.path + "/readme.yaml")
    #expect(ending.text == "")
    #expect(ending.status == 0)
  }

  @Test("roles lists what a label may mean")
  func roles() throws {
    let ending = try BuiltTool.run("profiles", "roles")
    for role in ["billed", "claimNumber", "ignored", "notesSection"] { #expect(ending.lines.contains(role)) }
  }
}
