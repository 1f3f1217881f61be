import DisputeModel
import RecordFiles
import Testing

@Suite struct CaseEntryTests {
  private func day(_ text: String) -> CalendarDate? { CalendarDate(iso: text) }

  private func event(
    _ kind: CaseEventKind, _ on: String, level: AppealLevel? = nil, outcome: AppealOutcome? = nil
  ) -> CaseEvent {
    var event = CaseEvent(at: "\(on)T12:00:00Z", claimNumber: "C1", event: kind)
    event.level = level
    event.outcome = outcome
    return event
  }

  private func log(_ events: CaseEvent...) -> CaseLog { events.reduce(CaseLog()) { $0.with($1) } }

  /// A first appeal that was lost.
  private var lostFirst: CaseLog {
    log(
      event(.appealFiled, "2024-04-01", level: .internal1),
      event(.decided, "2024-04-10", level: .internal1, outcome: .upheld))
  }

  private func plan(levels: Int? = nil, urgent: Bool? = nil) -> MemberRecords {
    var records = MemberRecords()
    records.plan.internalAppealLevels = levels
    records.plan.urgentCare = urgent
    return records
  }

  private func result(
    _ event: CaseEvent, after log: CaseLog, _ records: MemberRecords = MemberRecords(),
    expedited: Bool = false
  ) -> Result<CaseEvent, CaseRefusal> {
    var entry = CaseEntry(event)
    entry.isExpedited = expedited
    return entry.event(after: log, records: records)
  }

  private func refusal(
    _ event: CaseEvent, after log: CaseLog, _ records: MemberRecords = MemberRecords(),
    expedited: Bool = false
  ) -> CaseRefusal? {
    if case .failure(let refusal) = result(event, after: log, records, expedited: expedited) {
      refusal
    } else {
      nil
    }
  }

  @Test("A note is always welcome")
  func notes() {
    let note = event(.communication, "2024-04-01")
    #expect(refusal(note, after: CaseLog()) == nil)
    #expect(refusal(note, after: log(event(.closed, "2024-03-01"))) == nil)
  }

  @Test("A case is opened once, and closed once")
  func openAndClose() {
    let opened = event(.opened, "2024-04-01")
    #expect(refusal(opened, after: CaseLog()) == nil)
    #expect(refusal(opened, after: log(opened)) == .openAlready)
    let closed = event(.closed, "2024-04-02")
    #expect(refusal(closed, after: CaseLog()) == .unknownClaim)
    #expect(refusal(closed, after: log(opened)) == nil)
    #expect(refusal(closed, after: log(opened, closed)) == .over)
    #expect(refusal(event(.appealFiled, "2024-04-03"), after: log(opened, closed)) == .over)
  }

  @Test("An appeal without a level is at the one that comes next")
  func nextLevel() throws {
    let filed = event(.appealFiled, "2024-04-20")
    #expect(try result(filed, after: CaseLog()).get().level == .internal1)
    let first = lostFirst
    #expect(try result(filed, after: first, plan(levels: 1)).get().level == .externalReview)
    #expect(try result(filed, after: first, plan(levels: 2)).get().level == .internal2)
    #expect(refusal(filed, after: first) == .levelUnclear([.internal2, .externalReview]))
    #expect(try result(filed, after: first, plan(levels: 2), expedited: true).get().level == .externalReview)
  }

  @Test("A level that the plan does not have, or that does not follow, is refused with what may come next")
  func illegal() throws {
    let first = lostFirst
    let second = event(.appealFiled, "2024-06-01", level: .internal2)
    #expect(
      refusal(second, after: first, plan(levels: 1))
        == .illegal(.noSuchWay(from: .internal1, to: .internal2), next: [.externalReview, .closed]))
    #expect(refusal(second, after: first, plan(levels: 2)) == nil)
    #expect(refusal(second, after: first) == nil)
    let external = event(.appealFiled, "2024-06-01", level: .externalReview)
    let refused = try #require(refusal(external, after: CaseLog()))
    #expect(
      refused
        == .illegal(
          .noSuchWay(from: .notFiled, to: .externalReview), next: [.informalReview, .internal1, .closed]))
    #expect(
      refused.description
        == "the external review cannot follow a case without an appeal; what may come next: `case note`, "
        + "`case appeal --level internal1`, `case close`")
    #expect(refusal(external, after: first, plan(levels: 2)) != nil)
    #expect(refusal(external, after: first, plan(levels: 2, urgent: true)) == nil)
    #expect(refusal(external, after: first, plan(levels: 2), expedited: true) == nil)
    #expect(refusal(external, after: first, plan(levels: 1)) == nil)
  }

  @Test("Before the level below has decided the next one is asked only in haste")
  func undecided() throws {
    let first = log(event(.appealFiled, "2024-04-01", level: .internal1))
    let next = event(.appealFiled, "2024-04-20")
    #expect(refusal(next, after: first, plan(levels: 1)) == .undecided(.internal1))
    #expect(refusal(next, after: first, plan(levels: 2)) == .undecided(.internal1))
    #expect(
      try result(next, after: first, plan(levels: 1), expedited: true).get().level == .externalReview)
    let external = event(.appealFiled, "2024-04-20", level: .externalReview)
    #expect(refusal(external, after: first, plan(levels: 2, urgent: true)) == nil)
  }

  @Test("The same appeal is not filed twice, wherever it stands")
  func twice() throws {
    let filed = event(.appealFiled, "2024-04-01", level: .internal1)
    let again = event(.appealFiled, "2024-04-09", level: .internal1)
    #expect(refusal(again, after: log(filed)) == .filedAlready(.internal1, on: day("2024-04-01")))
    var records = MemberRecords()
    var appeal = Appeal()
    appeal.claimNumber = "C1"
    appeal.level = .internal1
    appeal.filedOn = day("2024-03-01")
    records.appeals = [appeal]
    #expect(refusal(again, after: CaseLog(), records) == .filedAlready(.internal1, on: day("2024-03-01")))
  }

  @Test("An appeal may be entered late, but not before the step that it follows")
  func late() {
    let note = event(.communication, "2024-05-01")
    #expect(refusal(event(.appealFiled, "2024-04-20", level: .internal1), after: log(note)) == nil)
    let first = event(.appealFiled, "2024-04-20", level: .internal1)
    let lost = event(.decided, "2024-04-25", level: .internal1, outcome: .upheld)
    let early = event(.appealFiled, "2024-04-19", level: .internal2)
    #expect(
      refusal(early, after: log(first, lost), plan(levels: 2))
        == .illegal(
          .beforePreviousMove(
            on: CalendarDate(iso: "2024-04-19")!, previous: CalendarDate(iso: "2024-04-20")!),
          next: [.internal2, .closed]))
  }

  @Test("A decision is one of an appeal that is open")
  func decisions() throws {
    let filed = event(.appealFiled, "2024-04-20", level: .internal1)
    let decided = event(.decided, "2024-05-20", outcome: .upheld)
    #expect(refusal(decided, after: CaseLog()) == .noAppeal(nil))
    #expect(try result(decided, after: log(filed)).get().level == .internal1)
    let named = event(.decided, "2024-05-20", level: .internal2, outcome: .upheld)
    #expect(refusal(named, after: log(filed)) == .noAppeal(.internal2))
    var known = decided
    known.level = .internal1
    #expect(
      refusal(decided, after: log(filed, known)) == .decidedAlready(.internal1, on: day("2024-05-20")))
    #expect(
      refusal(event(.decided, "2024-04-19", outcome: .upheld), after: log(filed))
        == .beforeFiling(CalendarDate(iso: "2024-04-19")!, filed: CalendarDate(iso: "2024-04-20")!))
    var received = decided
    received.receivedOn = day("2024-05-19")
    #expect(
      refusal(received, after: log(filed))
        == .receivedBeforeDecision(
          CalendarDate(iso: "2024-05-19")!, decided: CalendarDate(iso: "2024-05-20")!))
  }

  @Test("A decision of an appeal that stands in the records is welcome")
  func decisionOfRecords() throws {
    var appeal = Appeal()
    appeal.claimNumber = "C1"
    appeal.level = .internal1
    appeal.filedOn = day("2024-04-20")
    let records = MemberRecords(appeals: [appeal])
    let decided = event(.decided, "2024-05-20", outcome: .overturned)
    let entered = try result(decided, after: CaseLog(), records).get()
    #expect(entered.level == .internal1)
    let after = log(entered)
    #expect(CaseRecords(records: records, log: after.events).progress(of: "C1").stage == .closed)
    #expect(refusal(event(.appealFiled, "2024-06-01"), after: after, records) == .over)
  }
}
