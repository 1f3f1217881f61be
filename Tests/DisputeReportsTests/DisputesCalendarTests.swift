import DisputeModel
import DisputeReports
import Testing

@Suite struct DisputesCalendarTests {
  private typealias Example = ExampleDisputes

  /// The content lines, unfolded, as RFC 5545 section 3.1 has it.
  private func lines(_ document: DisputesDocument) -> [String] {
    let text = Example.text(DisputesCalendar.write(document)).replacing("\r\n ", with: "")
    return text.split(separator: "\r\n").map(String.init)
  }

  private func values(_ name: String, in document: DisputesDocument) -> [String] {
    lines(document).filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
  }

  private var appeal: Deadline { Example.deadline(.internalAppeal, Example.day(2027, 3, 13)) }

  @Test("An open deadline is an event of one day with an alarm before it")
  func event() {
    let lines = lines(Example.document([Example.dispute([appeal])]))
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//eob-extract//disputes 1.0//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:1001.cigna.internalAppeal@eob-extract", "DTSTAMP:20261122T000000Z",
        "DTSTART;VALUE=DATE:20270313", "DTEND;VALUE=DATE:20270314",
        "SUMMARY:File the internal appeal (claim 1001)",
        #"DESCRIPTION:Last day: 2027-03-13\, counted from 2026-09-14\, the notice date (receipt unknown)\; "#
          + "29 CFR 2560.503-1(h)(3)(i)",
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:File the internal appeal (claim 1001)", "TRIGGER:-P14D", "END:VALARM", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  @Test("Passed dates, dates for information and appeals that were filed are no events")
  func leftOut() {
    let past = Example.deadline(.internalAppeal, Example.day(2026, 11, 21))
    let later = Example.deadline(.internalAppeal, Example.day(2027, 3, 18), latest: true)
    #expect(!lines(Example.document([Example.dispute([past, later])])).contains("BEGIN:VEVENT"))
    #expect(
      !lines(Example.document([Example.dispute([appeal], stage: .internal1)])).contains("BEGIN:VEVENT"))
  }

  @Test("An answer that is late is due on the day of the calendar")
  func late() {
    let followUp = Example.deadline(.followUp, Example.day(2026, 11, 1))
    let document = Example.document([Example.dispute([followUp], stage: .internal1)])
    #expect(values("DTSTART;VALUE=DATE:", in: document) == ["20261122"])
  }

  @Test("The name of an event stays when its day moves, and no two events share one")
  func names() {
    let moved = Example.deadline(.internalAppeal, Example.day(2027, 3, 20))
    let first = Example.document([Example.dispute([appeal])])
    #expect(values("UID:", in: first) == values("UID:", in: Example.document([Example.dispute([moved])])))
    let twins = Example.document([Example.dispute([appeal]), Example.dispute([appeal], index: 1)])
    #expect(Set(values("UID:", in: twins)).count == 2)
    let odd = Example.document([Example.dispute([appeal], claim: "a/b ü")])
    #expect(values("UID:", in: odd) == ["a%2fb%20%c3%bc.cigna.internalAppeal@eob-extract"])
  }

  @Test("The payer's deadline says whose it is")
  func owner() {
    let answer = Example.deadline(.payerDecisionPostService, Example.day(2026, 12, 20))
    let document = Example.document([Example.dispute([answer], stage: .internal1)])
    #expect(
      values("SUMMARY:", in: document) == ["Payer's deadline: The payer answers the appeal (claim 1001)"])
  }

  @Test("Lines have at most 75 octets, end in CRLF and cut no character; text cannot begin a component")
  func folding() {
    let claim = String(repeating: "ü€😀", count: 60) + Example.hostile
    let document = Example.document([Example.dispute([appeal], claim: claim)])
    let bytes = DisputesCalendar.write(document)
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0D) {
      #expect(rest[end + 1] == 0x0A)
      #expect(end - rest.startIndex <= 75)
      #expect(String(validating: rest[..<end], as: UTF8.self) != nil)
      rest = rest[(end + 2)...]
    }
    #expect(rest.isEmpty)
    #expect(lines(document).count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(values("SUMMARY:", in: document).first?.contains(#"\; \\ \, ünï"#) == true)
  }
}
