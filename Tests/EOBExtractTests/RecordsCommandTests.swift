import Foundation
import Testing

@Suite(.serialized) struct RecordsCommandTests {
  private func folder(_ files: [String: String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for (name, text) in files { try scratch.add(name, Array(text.utf8)) }
    return scratch
  }

  @Test("What new prints, check accepts, as it is and with every example")
  func new() throws {
    let printed = try BuiltTool.run("records", "new")
    #expect(printed.status == 0)
    #expect(printed.errors == "")
    let examples = printed.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    #expect(examples.contains("\nplan:\n"))
    let scratch = try folder(["a.yaml": printed.text, "b.yaml": examples])
    let checked = try BuiltTool.run(
      "records", "check", scratch.path + "/a.yaml", scratch.path + "/b.yaml")
    #expect(checked.status == 0)
    #expect(checked.text == "")
    #expect(checked.errors == "eob-extract: 2 files, 0 mistakes\n")
  }

  @Test("check tells all mistakes of all files with file, line and key, with status 1")
  func mistakes() throws {
    let scratch = try folder([
      "a.yaml": "plan:\n  state: Colorado\n  benefits:\n    - {coinsurance: 20}\n", "b.yaml": "plan: [",
    ])
    let ending = try BuiltTool.run(
      "records", "check", scratch.path + "/a.yaml", scratch.path + "/b.yaml", scratch.path + "/none.yaml")
    #expect(ending.status == 1)
    #expect(ending.lines.count == 4)
    #expect(
      ending.lines[0]
        == "\(scratch.path)/a.yaml:2: plan.state: “Colorado” must be the two letters of a state, such as CO; write CO"
    )
    #expect(ending.lines[1].hasPrefix("\(scratch.path)/a.yaml:4: plan.benefits[0].coinsurance: "))
    #expect(ending.lines[1].hasSuffix("; write 0.20 for 20 percent"))
    #expect(ending.lines[2].hasPrefix("\(scratch.path)/b.yaml:"))
    #expect(ending.lines[3].hasPrefix("\(scratch.path)/none.yaml: "))
    #expect(ending.errors == "eob-extract: 3 files, 4 mistakes\n")
    #expect(try BuiltTool.run("records", "check").status == 2)
    #expect(try BuiltTool.run("records", "check", "").status == 2)
  }

  @Test("With claims, numbers that no claim has are told")
  func claims() throws {
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Samples/tpa-multi.claims.json").path
    let text = try String(contentsOfFile: sample, encoding: .utf8)
    let number = try #require(text.firstMatch(of: /"claimNumber": "([^"]+)"/)?.output.1)
    let scratch = try folder([
      "a.yaml": "appeals:\n  - {claimNumber: \"\(number)\"}\nnotices:\n  - {claimNumber: \"nobody's\"}\n"
    ])
    let ending = try BuiltTool.run("records", "check", scratch.path + "/a.yaml", "--claims", sample)
    #expect(ending.status == 1)
    #expect(
      ending.text == "\(scratch.path)/a.yaml:4: notices[0].claimNumber: no claim has the number “nobody's”\n")
    let broken = try folder(["c.json": "{"])
    let failed = try BuiltTool.run(
      "records", "check", scratch.path + "/a.yaml", "--claims", broken.path + "/c.json")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("c.json: line 1"))
  }
}
