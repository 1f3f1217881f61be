import DisputeLetters
import DisputeModel
import Testing

/// Which letter is next, by how far the dispute has come.
@Suite("Stages of a dispute") struct StageTests {
  private static func error(_ kind: LetterKind, _ dispute: SampleDispute) -> LetterError? {
    do { _ = try LetterContext(kind, about: dispute.subject()) } catch { return error as? LetterError }
    return nil
  }

  private static func notices(_ kind: LetterKind, _ dispute: SampleDispute) throws -> [LetterNotice] {
    try LetterContext(kind, about: dispute.subject()).notices
  }

  private static func dispute(levels: Int? = nil, _ appeals: Appeal...) -> SampleDispute {
    var dispute = SampleDispute.denied()
    dispute.records.plan.internalAppealLevels = levels
    dispute.records.appeals = appeals
    return dispute
  }

  private static func appeal(
    _ level: AppealLevel, filed day: Int = 1, _ outcome: AppealOutcome? = nil, decided: Int? = 20
  ) -> Appeal {
    var appeal = Appeal()
    (appeal.claimNumber, appeal.level, appeal.outcome) = (SampleDispute.number, level, outcome)
    appeal.filedOn = SampleDispute.day(2026, 10, day)
    appeal.decidedOn = outcome == nil ? nil : decided.map { SampleDispute.day(2026, 10, $0) }
    return appeal
  }

  @Test("a plan with one level has no second appeal, whatever is said of one that the member bought")
  func oneLevel() {
    var dispute = Self.dispute(levels: 1, Self.appeal(.internal1, .upheld))
    #expect(Self.error(.appeal, dispute) == .notNext(.file(.externalReview)))
    #expect(Self.error(.externalReview, dispute) == nil)
    dispute.records.plan.internalAppealLevels = 2
    dispute.records.plan.market = .individual
    #expect(Self.error(.appeal, dispute) == .notNext(.file(.externalReview)))
  }

  @Test("a first decision is not final where the plan has a second level")
  func twoLevels() throws {
    var dispute = Self.dispute(levels: 2, Self.appeal(.internal1, .upheld))
    #expect(Self.error(.externalReview, dispute) == .notNext(.file(.internal2)))
    #expect(try LetterWriter.text(.appeal, dispute).contains("Second-level internal appeal"))
    dispute.records.plan.urgentCare = true
    #expect(try Self.notices(.externalReview, dispute).contains(.beforeFinalDecision))
    let text = try LetterWriter.text(.externalReview, dispute)
    #expect(!text.contains("Final internal decision:") && !text.contains("four months"))
    #expect(text.contains("The care at issue is urgent; I therefore ask before"))
  }

  @Test("where nothing tells how many levels there are, both are written with a word about it")
  func unknownLevels() throws {
    let dispute = Self.dispute(Self.appeal(.internal1, .upheld))
    // Four months after October 20, 2026.
    let lastDay = SampleDispute.day(2027, 2, 22)
    #expect(try Self.notices(.appeal, dispute) == [.levelsUnknown(externalReviewBy: lastDay)])
    #expect(try Self.notices(.externalReview, dispute) == [.levelsUnknown(externalReviewBy: nil)])
  }

  @Test("after a decision in the member's favor, an external one and the member's own end, nothing is asked")
  func over() {
    let won = Self.dispute(Self.appeal(.internal1, .overturned))
    let exhausted = Self.dispute(
      Self.appeal(.internal1, .upheld, decided: 5), Self.appeal(.internal2, filed: 6, .upheld, decided: 8),
      Self.appeal(.externalReview, filed: 9, .upheld))
    var closed = Self.dispute()
    closed.events = [CaseEvent(at: "2026-10-01T12:00:00Z", claimNumber: SampleDispute.number, event: .closed)]
    for kind in [LetterKind.appeal, .externalReview] {
      #expect(Self.error(kind, won) == .notNext(.won))
      #expect(Self.error(kind, exhausted) == .notNext(.exhausted))
      #expect(Self.error(kind, closed) == .notNext(.closed))
    }
  }

  @Test("both levels decided: no appeal again")
  func bothDecided() {
    let dispute = Self.dispute(
      levels: 2, Self.appeal(.internal1, .upheld, decided: 5), Self.appeal(.internal2, filed: 6, .upheld))
    #expect(Self.error(.appeal, dispute) == .notNext(.file(.externalReview)))
    #expect(Self.error(.externalReview, dispute) == nil)
  }

  @Test("an appeal that waits for its decision: external review only when the plan is late")
  func waiting() throws {
    var dispute = Self.dispute(levels: 1, Self.appeal(.internal1))
    let filedOn = SampleDispute.day(2026, 10, 1)
    #expect(try Self.notices(.appeal, dispute) == [.appealPending(.internal1)])
    #expect(
      Self.error(.externalReview, dispute) == .notNext(.await(.internal1, filedOn: filedOn)))
    dispute.disputes.asOf = SampleDispute.day(2026, 12, 5)
    #expect(
      try Self.notices(.externalReview, dispute) == [.beforeFinalDecision, .appealPending(.internal1)])
    #expect(
      try LetterWriter.text(.externalReview, dispute).contains(
        "did not decide my internal appeal in the time that it has"))
  }

  @Test("a decision without an outcome has to be told first; one that was taken back may be asked for again")
  func unknownOutcome() throws {
    var decided = Self.appeal(.internal1)
    decided.decidedOn = SampleDispute.day(2026, 10, 9)
    let unknown = Self.dispute(decided)
    #expect(Self.error(.appeal, unknown) == .notNext(.outcomeUnknown(.internal1)))
    let withdrawn = Self.dispute(Self.appeal(.internal1, .withdrawn))
    #expect(try Self.notices(.appeal, withdrawn) == [.appealTakenBack(.internal1)])
    #expect(Self.error(.externalReview, withdrawn) == .notNext(.file(.internal1)))
  }

  @Test("a decision that changed a part is not said to have left the denial standing")
  func partly() throws {
    let dispute = Self.dispute(levels: 2, Self.appeal(.internal1, .partlyOverturned))
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.contains("changed the denial in part only; I appeal what it left standing."))
    #expect(!text.contains("left the denial standing"))
  }

  @Test("a claim that was taken back or replaced is not appealed")
  func replaced() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.status = .reversed
    #expect(Self.error(.appeal, dispute) == .replaced)
    dispute = .denied()
    var later = dispute.claim
    (later.claimNumber, later.replaces) = ("9900", SampleDispute.number)
    dispute.documents[0].claims.append(later)
    #expect(Self.error(.appeal, dispute) == .replaced)
  }
}
