import DisputeModel
import Foundation
import RecordFiles
import Testing

@Suite struct CaseLogTests {
  private static let filed =
    #"{"at": "2024-04-20T15:02:11Z", "claimNumber": "C1", "event": "appealFiled", "level": "internal1", "channel": "portal", "caseNumber": "AP-1", "note": "Sent.", "mood": 3}"#

  private func log(_ text: String) -> CaseLog { CaseLog(Array(text.utf8)) }

  @Test("A line gives the event that it says, and keys that nobody knows are passed over")
  func line() throws {
    let log = log(Self.filed + "\n")
    #expect(log.mistakes == [])
    #expect(!log.endsInsideLine)
    let logged = try #require(log.events.first)
    #expect(logged.index == 0)
    var event = CaseEvent(at: "2024-04-20T15:02:11Z", claimNumber: "C1", event: .appealFiled)
    event.level = .internal1
    event.channel = .portal
    event.caseNumber = "AP-1"
    event.note = "Sent."
    #expect(logged.event == event)
    #expect(logged.event.day == CalendarDate(year: 2024, month: 4, day: 20))
  }

  @Test("Every value of an event comes back from the line that is written for it")
  func roundTrip() throws {
    var event = CaseEvent(at: "2024-05-30T01:00:00Z", claimNumber: "00\"1\n", event: .decided)
    event.on = CalendarDate(year: 2024, month: 5, day: 29)
    event.level = .externalReview
    event.channel = .mail
    event.caseNumber = "é"
    event.reference = "r"
    event.outcome = .partlyOverturned
    event.receivedOn = CalendarDate(year: 2024, month: 6, day: 2)
    event.note = "two\nlines\u{7}"
    let bytes = try CaseLog().appending(event)
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(CaseLog(bytes).events.map(\.event) == [event])
  }

  /// A line that is no event, and what is wrong with it.
  struct Bad: Sendable, CustomTestStringConvertible {
    var line: String
    var fault: CaseLogMistake.Fault
    var testDescription: String { line }
  }

  static let bad = [
    Bad(line: "nothing", fault: .notJSON),
    Bad(line: "[1]", fault: .notAnObject),
    Bad(line: #"{"claimNumber": "C1", "event": "opened"}"#, fault: .missing(key: "at")),
    Bad(line: #"{"at": "2024-04-20T15:02:11Z", "event": "opened"}"#, fault: .missing(key: "claimNumber")),
    Bad(line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": "C1"}"#, fault: .missing(key: "event")),
    Bad(
      line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": "C1", "event": "appealFiled"}"#,
      fault: .missing(key: "level")),
    Bad(
      line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": " ", "event": "opened"}"#,
      fault: .value(key: "claimNumber", message: "is empty")),
    Bad(
      line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": ["C1"], "event": "opened"}"#,
      fault: .value(key: "claimNumber", message: "must be text")),
    Bad(
      line: #"{"at": "today", "claimNumber": "C1", "event": "opened"}"#,
      fault: .value(key: "at", message: "“today” is no time such as 2026-04-20T15:02:11Z")),
    Bad(
      line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": "C1", "event": "opend"}"#,
      fault: .value(
        key: "event",
        message:
          "“opend” must be one of opened, communication, appealFiled, decided, closed; did you mean “opened”?"
      )),
    Bad(
      line: #"{"at": "2024-04-20T15:02:11Z", "claimNumber": "C1", "event": "opened", "on": "2024-02-30"}"#,
      fault: .value(key: "on", message: "“2024-02-30” is no date such as 2026-03-01, year first")),
  ]

  @Test("A line that is no event is named with its number, and the others count", arguments: bad)
  func badLine(example: Bad) {
    let log = log("\n\(example.line)\n\(Self.filed)\r\n")
    #expect(log.mistakes == [CaseLogMistake(line: 2, fault: example.fault)])
    #expect(log.events.map(\.index) == [2])
    #expect(log.lineCount == 3)
  }

  @Test("Bytes that are no text are a mistake")
  func notText() {
    let log = CaseLog([0xFF, 0xFE, 0x0A] + Array(Self.filed.utf8))
    #expect(log.mistakes == [CaseLogMistake(line: 1, fault: .notJSON)])
    #expect(log.events.map(\.index) == [1])
  }

  @Test("A last line without its end counts, and what comes next begins a line of its own")
  func unfinished() throws {
    let log = log(Self.filed)
    #expect(log.mistakes == [])
    #expect(log.events.count == 1)
    let next = CaseEvent(at: "2024-04-21T00:00:00Z", claimNumber: "C2", event: .opened)
    let bytes = Array(Self.filed.utf8) + (try log.appending(next))
    #expect(CaseLog(bytes).events.map(\.event.claimNumber) == ["C1", "C2"])
    #expect(log.with(next) == CaseLog(bytes))
  }

  @Test("A last line that is torn is named as such, and the next one is whole")
  func torn() throws {
    let torn = String(Self.filed.prefix(40))
    let log = log("\(Self.filed)\n\(torn)")
    #expect(log.mistakes == [CaseLogMistake(line: 2, fault: .cutOff)])
    let next = CaseEvent(at: "2024-04-21T00:00:00Z", claimNumber: "C2", event: .opened)
    let after = CaseLog(Array("\(Self.filed)\n\(torn)".utf8) + (try log.appending(next)))
    #expect(after.events.map(\.index) == [0, 2])
    #expect(after.mistakes == [CaseLogMistake(line: 2, fault: .notJSON)])
  }

  @Test("An empty log holds nothing", arguments: ["", "\n", "\n\n  \n"])
  func empty(text: String) {
    #expect(log(text).events == [])
    #expect(log(text).mistakes == [])
  }
}
