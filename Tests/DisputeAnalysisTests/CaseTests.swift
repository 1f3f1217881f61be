import DisputeAnalysis
import DisputeModel
import Testing

/// Stages, deadlines, steps, contacts of a case.
struct CaseTests {
  private static func document(on date: CalendarDate? = Fixture.day(9, 14)) -> ClaimsDocument {
    var claim = Fixture.claim("1001", Fixture.refused())
    claim.status = .denied
    claim.remarks = [Remark(code: "A1", text: "Not necessary.", category: .medicalNecessity)]
    return Fixture.document("a", on: date, claim)
  }

  private static func appeal(
    _ level: AppealLevel, filed: CalendarDate?, decided: CalendarDate? = nil, _ outcome: AppealOutcome? = nil
  ) -> Appeal {
    var appeal = Appeal()
    appeal.claimNumber = "1001"
    appeal.level = level
    appeal.filedOn = filed
    appeal.decidedOn = decided
    appeal.outcome = outcome
    return appeal
  }

  private static func disputes(
    _ appeals: [Appeal] = [], levels: Int? = nil, events: [CaseEvent] = [],
    asOf: CalendarDate = Fixture.day(9, 20),
    change: (inout MemberRecords) -> Void = { _ in }
  ) -> DisputesDocument {
    var records = MemberRecords(appeals: appeals)
    records.plan.internalAppealLevels = levels
    change(&records)
    return DisputeAnalysis.disputes(
      in: [document()], records: CaseRecords(records: records, events: events), asOf: asOf)
  }

  private static func date(_ kind: DeadlineKind, in document: DisputesDocument) -> CalendarDate? {
    document.cases.first?.deadlines.first { $0.kind == kind && !$0.latest }?.date
  }

  @Test func theFirstDeadlinesCountFromTheNotice() {
    let document = Self.disputes()
    #expect(document.cases.map(\.stage) == [.notFiled])
    #expect(document.cases.map(\.route) == [.cigna])
    #expect(Self.date(.peerToPeer, in: document) == Fixture.day(9, 16))
    #expect(Self.date(.internalAppeal, in: document) == Fixture.day(3, 13, year: 2027))
    let informational = document.cases.first?.deadlines.filter(\.latest).map(\.kind)
    #expect(informational == [.internalAppeal])
  }

  @Test func aKnownDayOfReceiptCounts() {
    let document = Self.disputes { records in
      var receipt = NoticeReceipt()
      receipt.claimNumber = "1001"
      receipt.receivedOn = Fixture.day(9, 18)
      records.notices = [receipt]
    }
    #expect(Self.date(.internalAppeal, in: document) == Fixture.day(3, 17, year: 2027))
  }

  @Test func aMessageWithoutAnAppealIsInformalReview() {
    var event = CaseEvent(at: "2026-09-16T15:02:11Z", claimNumber: "1001", event: .communication)
    event.channel = .secureMessage
    let document = Self.disputes(events: [event])
    #expect(document.cases.map(\.stage) == [.informalReview])
    #expect(document.cases.first?.moves.first?.evidence.first?.source == .caseLog)
    #expect(document.cases.first?.moves.first?.evidence.first?.path == "/0")
  }

  @Test func anAppealIsToBeAnsweredInSixtyDays() {
    let document = Self.disputes([Self.appeal(.internal1, filed: Fixture.day(9, 20))])
    #expect(document.cases.map(\.stage) == [.internal1])
    #expect(Self.date(.payerDecisionPostService, in: document) == Fixture.day(11, 19))
    #expect(Self.date(.followUp, in: document) == nil)
  }

  @Test func withTwoLevelsInThirty() {
    let document = Self.disputes([Self.appeal(.internal1, filed: Fixture.day(9, 20))], levels: 2)
    #expect(Self.date(.payerDecisionPostService, in: document) == Fixture.day(10, 20))
  }

  @Test func aLateAnswerIsFollowedUp() {
    let document = Self.disputes(
      [Self.appeal(.internal1, filed: Fixture.day(9, 20))], asOf: Fixture.day(11, 22))
    #expect(Self.date(.followUp, in: document) == Fixture.day(11, 20))
    #expect(document.cases.first?.nextSteps.first?.action.contains("late") == true)
  }

  @Test func anUpheldDecisionOpensExternalReview() {
    let document = Self.disputes([
      Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 30), .upheld)
    ])
    #expect(document.cases.map(\.stage) == [.internal1])
    #expect(Self.date(.externalReview, in: document) == Fixture.day(3, 1, year: 2027))
    #expect(Self.date(.internalAppealLevel2, in: document) == nil)
  }

  @Test func withTwoLevelsItOpensTheSecond() {
    let document = Self.disputes(
      [Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .upheld)], levels: 2)
    #expect(Self.date(.internalAppealLevel2, in: document) == Fixture.day(4, 18, year: 2027))
    #expect(Self.date(.externalReview, in: document) == nil)
  }

  @Test func anOverturnedDecisionClosesTheCase() {
    let document = Self.disputes([
      Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .overturned)
    ])
    #expect(document.cases.map(\.stage) == [.closed])
    #expect(document.cases.first?.nextSteps.isEmpty == true)
  }

  @Test func anExternalReviewIsDecidedInFortyFiveDays() {
    let document = Self.disputes([
      Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .upheld),
      Self.appeal(.externalReview, filed: Fixture.day(11, 1)),
    ])
    #expect(document.cases.map(\.stage) == [.externalReview])
    #expect(Self.date(.externalDecision, in: document) == Fixture.day(12, 16))
  }

  @Test func anAppealThatSkipsALevelIsNamed() {
    let document = Self.disputes([Self.appeal(.externalReview, filed: Fixture.day(9, 19))])
    #expect(document.cases.map(\.stage) == [.notFiled])
    #expect(document.notices.map(\.code) == [.illegalMove])
    #expect(document.notices.map(\.path) == ["/appeals/0"])
  }

  @Test func aPayerThatMissedItsClockOpensExternalReview() {
    let document = Self.disputes(
      [
        Self.appeal(.internal1, filed: Fixture.day(9, 20)),
        Self.appeal(.externalReview, filed: Fixture.day(12, 1)),
      ], levels: 2, asOf: Fixture.day(12, 2))
    #expect(document.cases.map(\.stage) == [.externalReview])
  }

  @Test func theClockStandsStillForInformation() {
    var appeal = Self.appeal(.internal1, filed: Fixture.day(9, 20))
    appeal.informationRequestedOn = Fixture.day(10, 1)
    appeal.informationSentOn = Fixture.day(10, 11)
    #expect(Self.date(.payerDecisionPostService, in: Self.disputes([appeal])) == Fixture.day(11, 29))
    appeal.informationSentOn = nil
    #expect(Self.date(.payerDecisionPostService, in: Self.disputes([appeal])) == nil)
  }

  @Test func anUnknownClaimNumberIsSaid() {
    var appeal = Self.appeal(.internal1, filed: Fixture.day(9, 20))
    appeal.claimNumber = "9999"
    let document = Self.disputes([appeal])
    #expect(document.notices.map(\.code) == [.claimNumberUnknown])
    #expect(document.notices.map(\.path) == ["/appeals/0"])
  }

  @Test func withoutADateNothingIsInvented() {
    let document = DisputeAnalysis.disputes(in: [Self.document(on: nil)], asOf: Fixture.day(9, 20))
    #expect(document.cases.first?.deadlines.isEmpty == true)
    #expect(document.cases.first?.nextSteps.last?.action.contains("find out until when") == true)
  }

  @Test func aBehavioralDenialGoesToItsAdministrator() {
    var document = Self.document()
    document.payer?.program = "behavioralHealth"
    let disputes = DisputeAnalysis.disputes(in: [document], asOf: Fixture.day(9, 20))
    #expect(disputes.cases.map(\.route) == [.cignaBehavioralHealth])
    #expect(disputes.contacts.contains { $0.id == "cignaBehavioralHealth" })
  }

  @Test(arguments: [
    (PlanFunding.selfFunded, ["ebsa"]), (.insured, ["stateInsuranceDepartment"]),
    (.unknown, ["ebsa", "stateInsuranceDepartment"]),
  ])
  func theComplaintOfficeFollowsTheFunding(funding: PlanFunding, offices: [String]) {
    let document = Self.disputes { $0.plan.funding = funding }
    #expect(
      document.contacts.map(\.id).filter { $0 == "ebsa" || $0 == "stateInsuranceDepartment" } == offices)
  }

  @Test func theNumberInTheDocumentWins() {
    var document = Self.document()
    document.appealRights = AppealRights(
      filingDays: 180, address: ["PO Box 1", "Chattanooga, TN"], phone: "1-800-555-0100")
    let disputes = DisputeAnalysis.disputes(in: [document], asOf: Fixture.day(9, 20))
    #expect(disputes.contacts.first { $0.id == "cignaMemberServices" }?.phone == "1-800-555-0100")
  }

  @Test func theCriteriaAreOnTheChecklist() {
    let document = Self.disputes { records in
      var criterion = PolicyCriterion()
      criterion.id = "2(b)"
      criterion.met = true
      criterion.evidence = "MRI 2026-02-11"
      var criteria = PolicyCriteria()
      criteria.claimNumber = "1001"
      criteria.policy = "CPG 024"
      criteria.items = [criterion]
      records.criteria = [criteria]
    }
    let items = document.cases.first?.checklist ?? []
    #expect(items.contains(ChecklistItem(item: "coverage policy CPG 024", have: true)))
    #expect(
      items.contains(ChecklistItem(item: "physician letter addressing each criterion by name", have: false)))
    #expect(items.contains { $0.item.contains("criterion 2(b)") && $0.have })
  }

  @Test func afterALostExternalReviewOnlyACourtIsLeft() {
    let document = Self.disputes(
      [
        Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .upheld),
        Self.appeal(.externalReview, filed: Fixture.day(11, 1), decided: Fixture.day(12, 1), .upheld),
      ], asOf: Fixture.day(12, 2))
    #expect(document.cases.first?.nextSteps.map { $0.action.contains("court") } == [true])
  }

  @Test func anAppealThatWasTakenBackMayBeFiledAgain() {
    let document = Self.disputes([
      Self.appeal(.internal1, filed: Fixture.day(9, 18), decided: Fixture.day(9, 19), .withdrawn)
    ])
    #expect(document.cases.first?.nextSteps.map(\.by) == [Fixture.day(3, 12, year: 2027)])
  }

  @Test func aDecisionThatIsWrittenDownBeforeItsFilingCounts() {
    var decided = CaseEvent(at: "2026-10-20T10:00:00Z", claimNumber: "1001", event: .decided)
    decided.outcome = .overturned
    var filed = CaseEvent(at: "2026-09-20T10:00:00Z", claimNumber: "1001", event: .appealFiled)
    filed.level = .internal1
    #expect(Self.disputes(events: [decided, filed]).cases.map(\.stage) == [.closed])
    var early = decided
    early.on = Fixture.day(9, 1)
    let document = Self.disputes(events: [early, filed])
    #expect(document.cases.map(\.stage) == [.internal1])
    #expect(document.notices.map(\.path) == ["/0"])
  }

  @Test func theSameAppealInRecordsAndLogIsOneByItsNumber() {
    var known = Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .upheld)
    known.caseNumber = "AP-1"
    var event = CaseEvent(at: "2026-09-22T10:00:00Z", claimNumber: "1001", event: .appealFiled)
    event.level = .internal1
    event.caseNumber = "AP-1"
    let document = Self.disputes([known], events: [event], asOf: Fixture.day(12, 1))
    #expect(document.cases.first?.deadlines.filter { $0.kind == .payerDecisionPostService }.count == 1)
    #expect(Self.date(.followUp, in: document) == nil)
    event.caseNumber = "AP-2"
    let other = Self.disputes([known], events: [event], asOf: Fixture.day(12, 1))
    #expect(other.cases.first?.deadlines.filter { $0.kind == .payerDecisionPostService }.count == 2)
  }

  @Test func whatWaitsForADecisionCannotBeAppealedYet() {
    var document = Self.document()
    document.claims[0].status = .pending
    let event = CaseEvent(at: "2026-09-16T15:02:11Z", claimNumber: "1001", event: .communication)
    let disputes = DisputeAnalysis.disputes(
      in: [document], records: CaseRecords(events: [event]), asOf: Fixture.day(9, 20))
    #expect(disputes.cases.first?.deadlines.isEmpty == true)
    #expect(disputes.cases.first?.nextSteps.contains { $0.action.contains("appeal.") } == false)
  }

  @Test func aCaseThatWasOpenedIsFollowedWithoutAFinding() {
    let document = Fixture.document("a", Fixture.claim("1001", Fixture.paid()))
    let opened = CaseEvent(at: "2026-09-16T15:02:11Z", claimNumber: "1001", event: .opened)
    let disputes = DisputeAnalysis.disputes(
      in: [document], records: CaseRecords(events: [opened]), asOf: Fixture.day(9, 20))
    #expect(disputes.findings.isEmpty)
    #expect(disputes.cases.map(\.stage) == [.notFiled])
    #expect(Self.date(.internalAppeal, in: disputes) == Fixture.day(3, 13, year: 2027))
  }

  @Test func aPublicProgramHasItsOwnDaysAndOffices() {
    var document = Self.document()
    document.documentType = .medicareSummaryNotice
    document.payer = Payer(id: "medicare", name: "Medicare")
    let disputes = DisputeAnalysis.disputes(in: [document], asOf: Fixture.day(9, 20))
    #expect(Self.date(.internalAppeal, in: disputes) == Fixture.day(1, 12, year: 2027))
    #expect(Self.date(.peerToPeer, in: disputes) == nil)
    #expect(disputes.contacts.contains { $0.id == "medicare" })
    #expect(!disputes.contacts.contains { $0.id == "ebsa" })
    #expect(disputes.findings.flatMap(\.remedy.cite).allSatisfy { !$0.contains("2560") })
  }

  @Test func whatFollowsInAProgramIsLeftToItsDecision() {
    var document = Self.document()
    document.payer = Payer(id: "tricare", name: "TRICARE")
    let lost = Self.appeal(.internal1, filed: Fixture.day(9, 20), decided: Fixture.day(10, 20), .upheld)
    let disputes = DisputeAnalysis.disputes(
      in: [document], records: MemberRecords(appeals: [lost]), asOf: Fixture.day(11, 1))
    #expect(Self.date(.externalReview, in: disputes) == nil)
    #expect(disputes.cases.first?.nextSteps.map { $0.action.contains("decision who decides next") } == [true])
  }

  @Test func aNoticeDateThatTheReadingDoubtsIsTold() {
    var document = Self.document()
    #expect(
      DisputeAnalysis.disputes(in: [document], asOf: Fixture.day(9, 20)).cases.flatMap(\.deadlines)
        .allSatisfy { !$0.notes.contains(.dateInDoubt) })
    document.review.issues = [
      Issue(severity: .warning, code: .dateImplausible, path: "/statementDate", message: "Implausible.")
    ]
    let deadlines = DisputeAnalysis.disputes(in: [document], asOf: Fixture.day(9, 20)).cases.flatMap(
      \.deadlines)
    #expect(!deadlines.isEmpty && deadlines.allSatisfy { $0.notes.contains(.dateInDoubt) })
  }

  @Test func theSameInputsGiveTheSameDocument() {
    #expect(Self.disputes() == Self.disputes())
    #expect(Set(Self.disputes().findings.map(\.id)).count == Self.disputes().findings.count)
  }
}
