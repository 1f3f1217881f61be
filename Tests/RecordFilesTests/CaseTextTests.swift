import DisputeModel
import RecordFiles
import Testing

@Suite struct CaseTextTests {
  private func text(_ log: String, _ records: MemberRecords = MemberRecords(), lines: [String: Int] = [:])
    -> CaseText
  {
    CaseText(
      log: CaseLog(Array(log.utf8)), records: records,
      sources: CaseText.Sources(log: "cases.jsonl", records: "records.yaml", lines: lines))
  }

  private func line(_ event: String, _ on: String, _ rest: String = "") -> String {
    #"{"at": "\#(on)T12:00:00Z", "claimNumber": "C1", "event": "\#(event)"\#(rest)}"# + "\n"
  }

  @Test("Entries stand in the order of their days, whichever file they are from, with file and line")
  func order() throws {
    var communication = Communication()
    communication.claimNumber = "C1"
    communication.on = CalendarDate(year: 2024, month: 4, day: 5)
    communication.summary = "Called back."
    let told = text(
      line("appealFiled", "2024-04-20", #", "level": "internal1""#) + line("opened", "2024-04-01"),
      MemberRecords(communications: [communication]), lines: ["/communications/0": 7])
    #expect(
      told.text(of: "C1") == """
        C1: first internal appeal, since 2024-04-20
          2024-04-01  opened                       cases.jsonl:2
          2024-04-05  communication; Called back.  records.yaml:7
          2024-04-20  first internal appeal filed  cases.jsonl:1

        """)
  }

  @Test("What does not fit the steps before it is said")
  func refusal() {
    let told = text(line("appealFiled", "2024-04-20", #", "level": "internal2""#), plan(levels: 1))
    #expect(
      told.text(of: "C1").contains(
        "appeal filed on 2024-04-20 does not fit the steps before it  cases.jsonl:1"))
  }

  @Test("Nothing that a terminal would obey gets out")
  func control() {
    let told = text(line("communication", "2024-04-20", #", "note": "a\u001b[2Jb\n\u202ec""#))
    #expect(told.text(of: "C1").contains("a [2Jb  c"))
  }

  @Test("Claims are named once, in the order in which they come")
  func claims() {
    let other = line("opened", "2024-04-01").replacing("C1", with: "C0")
    #expect(
      text(line("opened", "2024-04-02") + other + line("closed", "2024-04-03")).claimNumbers == ["C1", "C0"])
    #expect(text("").claimNumbers == [])
  }

  private func plan(levels: Int) -> MemberRecords {
    var records = MemberRecords()
    records.plan.internalAppealLevels = levels
    return records
  }
}
