import DisputeLetters
import DisputeModel
import Testing

/// Appeals: arguments, deadlines, levels, law.
@Suite("Appeals") struct AppealTests {
  @Test("argues from findings and their evidence; asks about what is only possible")
  func findings() throws {
    var dispute = SampleDispute.denied(.priorAuthorization, text: "No prior authorization.")
    dispute.records.authorizations = [Self.authorization()]
    dispute.find(
      .priorAuthorizationOnFile, "Authorization A1234567 covers this service.",
      evidence: [FindingEvidence(source: .records, path: "/authorizations/0", says: "holds on August 3")])
    dispute.find(.costShareMiscalculated, "The copay may be too high.", certainty: .possible)
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.contains("Authorization A1234567 covers this service. At stake: $1,280.15."))
    #expect(text.contains("- holds on August 3"))
    #expect(
      text.contains(
        "Prior authorization A1234567 was obtained and holds from August 1, 2026 to August 30, 2026."))
    #expect(text.contains("- Approval letter of prior authorization A1234567 (approval.pdf)"))
    #expect(text.contains("Please also check this and tell me the result: The copay may be too high."))
    #expect(!text.contains("in your own words"))
  }

  @Test("a reason that no finding answers is left to the member, though another one is answered")
  func partlyAnswered() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.provider.networkStatus = .inNetwork
    dispute.find(.bundled, "Line 2 is not the member's to pay.", certainty: .likely)
    let blank = "why the decision is wrong, in your own words"
    #expect(try !LetterWriter.letter(.appeal, dispute).blanks.contains(blank))
    dispute.find(.medicalNecessity, "Line 1 was denied as not medically necessary.")
    let letter = try LetterWriter.letter(.appeal, dispute)
    #expect(letter.blanks.contains(blank))
    #expect(letter.text(as: .text).contains("Line 2 is not the member's to pay."))
    #expect(!letter.text(as: .text).contains("was denied as not medically necessary"))
  }

  @Test("an authorization that does not fit is not cited")
  func wrongAuthorization() throws {
    var dispute = SampleDispute.denied(.priorAuthorization, text: "No prior authorization.")
    dispute.records.authorizations = [Self.authorization()]
    dispute.find(
      .priorAuthorizationMissing, "No record fits.",
      evidence: [FindingEvidence(source: .records, path: "/authorizations/0", says: "another code")])
    let letter = try LetterWriter.letter(.appeal, dispute)
    #expect(!letter.text(as: .text).contains("A1234567"))
    #expect(letter.blanks.contains("why the decision is wrong, in your own words"))
  }

  @Test("answers each criterion by its name; an open one is a blank")
  func criteria() throws {
    var dispute = SampleDispute.denied()
    var met = PolicyCriterion()
    (met.id, met.text, met.met, met.evidence) = ("2(b)", "six weeks of therapy", true, "therapy notes")
    var unmet = PolicyCriterion()
    (unmet.id, unmet.met, unmet.evidence) = ("2(c)", false, "an implant rules it out")
    var open = PolicyCriterion()
    open.id = "3"
    var policy = PolicyCriteria()
    (policy.claimNumber, policy.policy, policy.items) = ("45128830-01", "Imaging 0550", [met, unmet, open])
    dispute.records.criteria = [policy]
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.contains("Policy: Imaging 0550"))
    #expect(text.contains("- 2(b) “six weeks of therapy”: met. Evidence: therapy notes"))
    #expect(text.contains("- 2(c): not met as it is worded; an implant rules it out"))
    #expect(text.contains("- 3: [whether this criterion is met, and what shows it]"))
    #expect(!text.contains("send me a copy. I will answer them"))
  }

  @Test("names the reviewer's rules; those of medical judgment only where there was one")
  func reviewer() throws {
    let medical = try LetterWriter.text(.appeal, .denied())
    #expect(medical.contains("29 CFR 2560.503-1(h)(3)(ii)."))
    #expect(medical.contains("29 CFR 2560.503-1(h)(3)(iii), (iv) and (v)"))
    #expect(medical.contains("free of charge") && medical.contains("29 CFR 2560.503-1(h)(2)(iii) and (m)(8)"))
    let late = try LetterWriter.text(.appeal, .denied(.timelyFiling, text: "Too late."))
    #expect(!late.contains("(h)(3)(iii)"))
  }

  @Test("the deadline is the case's, else the rule's; a passed one asks for the reason")
  func deadline() throws {
    var dispute = SampleDispute.denied()
    #expect(try LetterWriter.text(.appeal, dispute).contains("the period for it ends on March 13, 2027"))
    dispute.disputes.cases = [Self.dispute(deadline: SampleDispute.day(2027, 6, 1))]
    #expect(try LetterWriter.text(.appeal, dispute).contains("the period for it ends on June 1, 2027"))
    dispute.disputes.cases = [Self.dispute(deadline: SampleDispute.day(2026, 11, 21))]
    let letter = try LetterWriter.letter(.appeal, dispute)
    #expect(letter.blanks.contains("why this comes late"))
    let notices = try LetterContext(.appeal, about: dispute.subject()).notices
    #expect(notices == [.deadlinePassed(.internalAppeal, SampleDispute.day(2026, 11, 21))])
  }

  @Test("the time for the answer follows levels, market and urgency")
  func answer() throws {
    var dispute = SampleDispute.denied()
    let unknown = try LetterWriter.text(.appeal, dispute)
    #expect(
      unknown.contains("within 60 days (30 days where the plan has two levels of internal appeal) after"))
    dispute.records.plan.internalAppealLevels = 2
    #expect(
      try LetterWriter.text(.appeal, dispute).contains("within 30 days after you receive this letter (29 CFR")
    )
    dispute.records.plan.market = .individual
    #expect(
      try LetterWriter.text(.appeal, dispute).contains("within 60 days after you receive this letter (45 CFR")
    )
    dispute.records.plan = PlanTerms()
    dispute.records.plan.urgentCare = true
    #expect(try !LetterWriter.text(.appeal, dispute).contains("urgent"))
    dispute.claim.lines[0].serviceDates = SampleDispute.span(2026, 12, 1)
    let urgent = try LetterWriter.text(.appeal, dispute)
    #expect(urgent.contains("Appeal, urgent: claim") && urgent.contains("within 72 hours after"))
  }

  @Test("the second level names the first decision and attaches it")
  func secondLevel() throws {
    var dispute = SampleDispute.denied()
    var appeal = Appeal()
    (appeal.claimNumber, appeal.level, appeal.caseNumber) = (SampleDispute.number, .internal1, "C-77")
    appeal.filedOn = SampleDispute.day(2026, 10, 1)
    dispute.records.appeals = [appeal]
    #expect(try LetterContext(.appeal, about: dispute.subject()).notices == [.appealPending(.internal1)])
    appeal.decidedOn = SampleDispute.day(2026, 11, 2)
    appeal.outcome = .upheld
    dispute.records.appeals = [appeal]
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.contains("Second-level internal appeal: claim"))
    #expect(text.contains("The decision of November 2, 2026 on the first appeal (case C-77)"))
    #expect(text.contains("- [attach: the decision of November 2, 2026 on the appeal]"))
    // A plan with a second level has half the time for each.
    #expect(text.contains("within 30 days after you receive this letter"))
  }

  @Test("an appeal and its decision count from the case log too")
  func caseLog() throws {
    var dispute = SampleDispute.denied()
    var filed = CaseEvent(at: "2026-10-01T12:00:00Z", claimNumber: SampleDispute.number, event: .appealFiled)
    filed.level = .internal1
    var decided = CaseEvent(at: "2026-11-02T12:00:00Z", claimNumber: SampleDispute.number, event: .decided)
    decided.outcome = .upheld
    dispute.events = [filed, decided]
    #expect(
      try LetterWriter.text(.appeal, dispute).contains("The decision of November 2, 2026 on the first appeal")
    )
  }

  @Test(
    "the law that is cited follows the plan; unknown, it is true either way", arguments: LetterKind.allCases)
  func law(kind: LetterKind) throws {
    guard [.appeal, .externalReview, .parityComplaint, .recordsRequest].contains(kind) else { return }
    var dispute = EveryLetterTests.full()
    func text(_ funding: PlanFunding?, _ market: PlanMarket? = nil) throws -> String {
      dispute.records.plan.funding = funding
      dispute.records.plan.market = market
      dispute.records.plan.state = "CO"
      return try LetterWriter.text(kind, dispute)
    }
    let selfFunded = try text(.selfFunded, .employer)
    let insured = try text(.insured, .employer)
    let individual = try text(nil, .individual)
    let unknown = try text(nil)
    switch kind {
    case .externalReview:
      #expect(selfFunded.contains("29 CFR 2590.715-2719(d)") && !selfFunded.contains("(CO)"))
      #expect(insured.contains("external review process of my state (CO)"))
      #expect(individual.contains("I bought my coverage myself"))
      #expect(unknown.contains("If my coverage is insured"))
    case .parityComplaint:
      #expect(
        selfFunded.contains("Employee Benefits Security")
          && !selfFunded.contains("State insurance department"))
      #expect(
        insured.contains("State insurance department, CO") && !insured.contains("Employee Benefits Security"))
      #expect(individual.contains("42 U.S.C. 300gg-26") && !individual.contains("29 CFR 2590.712"))
      #expect(
        unknown.contains("Employee Benefits Security") && unknown.contains("State insurance department, CO"))
    default:
      #expect(selfFunded.contains("under ERISA") && !selfFunded.contains("of my state"))
      #expect(insured.contains("45 CFR 147.136(b)(2), and the insurance law of my state (CO)"))
      #expect(individual.contains("45 CFR 147.136(b)(3)") && !individual.contains("ERISA"))
      #expect(unknown.contains("if my coverage is insured, also the insurance law of my state (CO)"))
    }
  }

  static func authorization() -> Authorization {
    var authorization = Authorization()
    authorization.number = "A1234567"
    authorization.from = SampleDispute.day(2026, 8, 1)
    authorization.to = SampleDispute.day(2026, 8, 30)
    authorization.letter = "approval.pdf"
    return authorization
  }

  static func dispute(deadline: CalendarDate) -> DisputeCase {
    DisputeCase(
      claimNumber: SampleDispute.number, document: SampleDispute.digest, path: "/claims/0", route: .cigna,
      stage: .notFiled,
      deadlines: [
        Deadline(
          kind: .internalAppeal, date: deadline, countedFrom: SampleDispute.day(2026, 9, 14),
          basis: .noticeDateReceiptUnknown, rule: "29 CFR 2560.503-1(h)(3)(i)")
      ])
  }
}
