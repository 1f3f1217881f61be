import DisputeModel
import Testing

/// Which appeal may follow.
@Suite("Standing of a dispute") struct AppealStandingTests {
  private static func day(_ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: 2026, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  private static func standing(
    levels: Int? = nil, market: PlanMarket? = nil, asOf: CalendarDate = day(6, 1), _ appeals: Appeal...
  ) -> AppealStanding {
    var records = MemberRecords()
    records.plan.internalAppealLevels = levels
    records.plan.market = market
    records.appeals = appeals
    return AppealStanding(
      in: CaseRecords(records: records), isNamed: { $0 == "C1" },
      claim: AppealedClaim(noticeOn: day(3, 1), serviceOn: day(2, 1)), asOf: asOf)
  }

  private static func appeal(
    _ level: AppealLevel, on filedOn: CalendarDate, _ outcome: AppealOutcome? = nil
  ) -> Appeal {
    var appeal = Appeal()
    (appeal.claimNumber, appeal.level, appeal.filedOn, appeal.outcome) = ("C1", level, filedOn, outcome)
    appeal.decidedOn = outcome == nil ? nil : filedOn.adding(days: 10)
    return appeal
  }

  @Test("the first level, then the decision, then the level that the plan has")
  func way() {
    let first = Self.day(4, 1)
    #expect(Self.standing().next == .file(.internal1))
    #expect(Self.standing(Self.appeal(.internal1, on: first)).next == .await(.internal1, filedOn: first))
    let upheld = Self.appeal(.internal1, on: first, .upheld)
    #expect(Self.standing(levels: 2, upheld).next == .file(.internal2))
    #expect(Self.standing(levels: 1, upheld).next == .file(.externalReview))
    #expect(Self.standing(levels: 2, market: .individual, upheld).next == .file(.externalReview))
    #expect(Self.standing(Self.appeal(.internal1, on: first, .withdrawn)).next == .file(.internal1))
    #expect(Self.standing(Self.appeal(.internal1, on: first, .overturned)).next == .won)
    let external = Self.appeal(.externalReview, on: Self.day(5, 1), .upheld)
    #expect(Self.standing(upheld, external).next == .exhausted)
  }

  @Test("a decision is final at the last level that the plan can have")
  func final() {
    let upheld = Self.appeal(.internal1, on: Self.day(4, 1), .upheld)
    #expect(!Self.standing(levels: 2, upheld).isDecisionFinal)
    #expect(Self.standing(levels: 1, upheld).isDecisionFinal)
    #expect(!Self.standing(upheld).isLevelCountKnown)
    #expect(Self.standing(market: .individual, upheld).isLevelCountKnown)
    #expect(!Self.standing().isDecisionFinal)
  }

  @Test("a plan that does not answer in time opens the way to external review")
  func late() {
    let open = Self.appeal(.internal1, on: Self.day(4, 1))
    #expect(!Self.standing(levels: 1, asOf: Self.day(5, 31), open).isPayerLate)
    #expect(Self.standing(levels: 1, asOf: Self.day(6, 1), open).isPayerLate)
    var waits = open
    waits.informationRequestedOn = Self.day(4, 5)
    #expect(!Self.standing(levels: 1, asOf: Self.day(6, 1), waits).isPayerLate)
  }
}
