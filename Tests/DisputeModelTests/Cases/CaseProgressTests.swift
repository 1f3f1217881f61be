import DisputeModel
import Testing

@Suite struct CaseProgressTests {
  private func day(_ text: String) -> CalendarDate? { CalendarDate(iso: text) }

  private func communication(_ on: String) -> Communication {
    var value = Communication()
    value.claimNumber = "C1"
    value.on = day(on)
    return value
  }

  private func appeal(_ level: AppealLevel, _ on: String) -> Appeal {
    var value = Appeal()
    value.claimNumber = "C1"
    value.level = level
    value.filedOn = day(on)
    return value
  }

  private func event(_ kind: CaseEventKind, _ on: String, outcome: AppealOutcome? = nil) -> CaseEvent {
    var event = CaseEvent(at: "\(on)T12:00:00Z", claimNumber: "C1", event: kind)
    event.outcome = outcome
    return event
  }

  @Test("Steps come in the order of their days, from the records and the log")
  func order() throws {
    let records = MemberRecords(
      communications: [communication("2024-04-01"), communication("2024-04-15")],
      appeals: [appeal(.internal1, "2024-04-10")])
    let log = [
      LoggedEvent(index: 4, event: event(.decided, "2024-05-01", outcome: .upheld)),
      LoggedEvent(index: 9, event: event(.closed, "2024-06-01")),
    ]
    let progress = CaseRecords(records: records, log: log).progress(of: "C1")
    #expect(progress.stage == .closed)
    #expect(progress.refusals == [])
    #expect(progress.history.moves.map(\.to) == [.informalReview, .internal1, .closed])
    #expect(progress.history.moves.map { $0.evidence[0].path } == ["/communications/0", "/appeals/0", "/9"])
    #expect(progress.history.moves.last?.evidence.first?.source == .caseLog)
  }

  @Test("An overturned decision closes the case; one that was upheld leaves it where it is")
  func decisions() {
    let records = MemberRecords(appeals: [appeal(.internal1, "2024-04-10")])
    func stage(_ outcome: AppealOutcome) -> AppealStage {
      CaseRecords(records: records, events: [event(.decided, "2024-05-01", outcome: outcome)])
        .progress(of: "C1").stage
    }
    #expect(stage(.upheld) == .internal1)
    #expect(stage(.partlyOverturned) == .internal1)
    #expect(stage(.overturned) == .closed)
  }

  @Test("What cannot be a step is told, and the others count")
  func refusals() {
    var records = MemberRecords(appeals: [appeal(.internal2, "2024-04-01"), appeal(.internal1, "2024-04-10")])
    records.plan.internalAppealLevels = 2
    let progress = CaseRecords(records: records).progress(of: "C1")
    #expect(progress.stage == .internal1)
    #expect(progress.refusals.map(\.evidence.path) == ["/appeals/0"])
    #expect(progress.refusals.map(\.reason) == [.noSuchWay(from: .notFiled, to: .internal2)])
  }

  @Test("An appeal that stands in both is one step")
  func both() {
    let records = MemberRecords(appeals: [appeal(.internal1, "2024-04-10")])
    var filed = event(.appealFiled, "2024-04-10")
    filed.level = .internal1
    let progress = CaseRecords(records: records, events: [filed]).progress(of: "C1")
    #expect(progress.history.moves.count == 1)
    #expect(progress.refusals == [])
  }

  @Test("Another claim's entries say nothing, and neither do entries without a day")
  func others() {
    var undated = communication("2024-04-01")
    undated.on = nil
    let cases = CaseRecords(records: MemberRecords(communications: [undated, communication("2024-04-02")]))
    #expect(cases.progress(of: "C2").stage == .notFiled)
    #expect(cases.progress(of: "C1").history.moves.map(\.on) == [CalendarDate(year: 2024, month: 4, day: 2)])
  }

  @Test("Pointers into the log count its lines, also those that are no events")
  func pointers() {
    var filed = event(.appealFiled, "2024-04-10")
    filed.level = .internal1
    let cases = CaseRecords(records: MemberRecords(), log: [LoggedEvent(index: 7, event: filed)])
    #expect(cases.appeals.map(\.path) == ["/7"])
  }
}
