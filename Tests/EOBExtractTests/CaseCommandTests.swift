import Foundation
import JSONReading
import Testing

@Suite(.serialized) struct CaseCommandTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// Runs the command in the folder of the test, in a place where the day is that of UTC.
  private func run(_ arguments: String) throws -> BuiltTool.Ending {
    try BuiltTool.shell("cd '\(scratch.path)' && TZ=UTC \"$TOOL\" case \(arguments)")
  }

  private func events() throws -> [JSONValue] {
    try scratch.bytes("cases.jsonl").split(separator: UInt8(ascii: "\n")).map {
      try JSONReader.value(of: Array($0))
    }
  }

  @Test("A case from its first call to its end, one line each")
  func whole() throws {
    try scratch.add("records.yaml", Array("plan: {internalAppealLevels: 2}\n".utf8))
    let note = try run("note C1 --on 2024-04-01 --channel phone --reference R-1 --note 'Asked why.'")
    #expect(note.status == 0)
    #expect(note.text == "C1: messages and calls, no appeal yet, since 2024-04-01\n")
    #expect(note.errors.contains("cases.jsonl: begun"))
    #expect(note.errors.contains("C1: the first entry of this claim"))
    let appeal = try run("appeal C1 --on 2024-04-20 --channel portal --case-number AP-1")
    #expect(appeal.text == "C1: first internal appeal, since 2024-04-20\n")
    #expect(appeal.errors == "")
    #expect(
      try run("decide C1 --on 2024-05-20 --received 2024-05-23 --outcome upheld").text
        == "C1: first internal appeal, since 2024-04-20\n")
    #expect(try run("appeal C1 --on 2024-06-01").text == "C1: second internal appeal, since 2024-06-01\n")
    #expect(try run("close C1 --on 2024-07-01").text == "C1: closed, since 2024-07-01\n")
    let events = try events()
    #expect(
      events.map { $0["event"]?.string } == [
        "communication", "appealFiled", "decided", "appealFiled", "closed",
      ])
    #expect(events[0].keys == ["at", "claimNumber", "event", "on", "channel", "reference", "note"])
    #expect(events[1]["level"] == .string("internal1"))
    #expect(events[1]["caseNumber"] == .string("AP-1"))
    #expect(events[2]["level"] == .string("internal1"))
    #expect(events[2]["receivedOn"] == .string("2024-05-23"))
    #expect(events[3]["level"] == .string("internal2"))
    #expect(events.allSatisfy { $0["at"]?.string?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil })
    #expect(try scratch.mode("cases.jsonl") == 0o600)
    #expect(
      try run("show C1").text == """
        C1: closed, since 2024-07-01
          2024-04-01  by phone; R-1; Asked why.                                                cases.jsonl:1
          2024-04-20  first internal appeal filed; in the portal; AP-1                         cases.jsonl:2
          2024-05-20  first internal appeal decided: the decision stands, received 2024-05-23  cases.jsonl:3
          2024-06-01  second internal appeal filed                                             cases.jsonl:4
          2024-07-01  closed                                                                   cases.jsonl:5

        """)
  }

  @Test("What does not fit is refused with what may come next, and nothing is written")
  func refused() throws {
    try scratch.add("records.yaml", Array("plan: {internalAppealLevels: 1}\n".utf8))
    #expect(try run("open C1 --on 2024-04-01").text == "C1: nothing filed yet\n")
    let before = try scratch.bytes("cases.jsonl")
    let external = try run("appeal C1 --level externalReview")
    #expect(external.status == 1)
    #expect(external.text == "")
    #expect(external.errors.contains("what may come next: `case note`, `case appeal --level internal1`"))
    #expect(try run("decide C1 --outcome upheld").status == 1)
    #expect(try run("open C1").status == 1)
    #expect(try run("close C9").status == 1)
    #expect(try run("show C9").status == 1)
    #expect(try scratch.bytes("cases.jsonl") == before)
  }

  @Test(
    "A wrong command line is refused with status 2",
    arguments: [
      "note C1", "note '' --note x", "note C1 --note x --on 04/20/2024", "appeal C1 --level first",
      "decide C1", "note C1 --channel pigeon", "note C1 --note x --log ''",
    ])
  func usage(arguments: String) throws {
    #expect(try run(arguments).status == 2)
    #expect(try scratch.files() == [])
  }

  @Test("The log is beside the records, or where one says")
  func places() throws {
    try scratch.add("mine/records.yml", Array("plan: {state: CO}\n".utf8))
    #expect(try run("note C1 --note x --records mine/records.yml").status == 0)
    #expect(try run("note C1 --note x --log other.jsonl").status == 0)
    #expect(try scratch.files() == ["mine", "mine/cases.jsonl", "mine/records.yml", "other.jsonl"])
  }

  @Test("What the member wrote by hand stays, and a line that is no event is named")
  func byHand() throws {
    let own =
      "{\"at\": \"2024-04-01T00:00:00Z\", \"claimNumber\": \"C1\",  \"event\": \"opened\", \"mood\": 1}\noops"
    try scratch.add("cases.jsonl", Array(own.utf8))
    let ending = try run("note C1 --on 2024-04-02 --note x")
    #expect(ending.status == 0)
    #expect(ending.errors.contains("cases.jsonl:2: the line ends in the middle"))
    let text = String(decoding: try scratch.bytes("cases.jsonl"), as: UTF8.self)
    #expect(text.hasPrefix(own + "\n{"))
    let shown = try run("show")
    #expect(shown.status == 0)
    #expect(shown.text.contains("cases.jsonl:3"))
    #expect(shown.errors.contains("cases.jsonl:2: no JSON"))
  }

  @Test("Appeals of the records count, and are shown with their line")
  func records() throws {
    try scratch.add(
      "records.yaml",
      Array(
        "plan: {internalAppealLevels: 1}\nappeals:\n  - {claimNumber: C1, level: internal1, filedOn: 2024-04-20}\n"
          .utf8))
    #expect(try run("appeal C1 --level internal1").status == 1)
    #expect(
      try run("decide C1 --on 2024-05-20 --outcome overturned").text == "C1: closed, since 2024-05-20\n")
    #expect(
      try run("show C1").text.contains(
        "2024-04-20  first internal appeal filed                           records.yaml:3\n"))
  }

  @Test("With a mistake in the records nothing is written, and the mistake is told")
  func recordsMistake() throws {
    try scratch.add("records.yaml", Array("plan: {internalAppealLevels: 3}\n".utf8))
    let ending = try run("appeal C1")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("records.yaml:1: plan.internalAppealLevels: "))
    #expect(try scratch.files() == ["records.yaml"])
  }

  @Test("An entry without --on is one of today where the member is")
  func today() throws {
    let ending = try BuiltTool.shell(
      """
      cd '\(scratch.path)'
      before=$(TZ=Pacific/Kiritimati date +%F)
      TZ=Pacific/Kiritimati "$TOOL" case note C1 --note x | sed 's/.* //'
      TZ=Pacific/Kiritimati date +%F
      echo $before
      """)
    // Midnight may pass in between.
    #expect([ending.lines[1], ending.lines[2]].contains(ending.lines[0]))
  }

  @Test("A log that cannot be written is told")
  func unwritable() throws {
    #expect(try run("note C1 --note x --log /nonexistent/cases.jsonl").status == 1)
    #expect(try run("show --log /tmp").status == 1)
  }
}
