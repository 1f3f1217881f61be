import DisputeModel
import Testing

@Suite struct DeadlineRulesTests {
  private func deadline(
    _ kind: DeadlineKind, _ trigger: String, _ basis: DeadlineBasis = .receiptDate,
    _ circumstances: DeadlineCircumstances = DeadlineCircumstances()
  ) throws -> Deadline? {
    DeadlineRules.deadline(kind, from: try day(trigger), basis: basis, circumstances: circumstances)
  }

  @Test("Every row has its citation and a note, and every row of law the day on which it was read")
  func rows() throws {
    for rule in DeadlineRules.all {
      #expect(!rule.citation.isEmpty && !rule.note.isEmpty)
      #expect((rule.readOn != nil) == rule.citation.contains(" CFR "), "\(rule.citation)")
    }
    let readings = Set(DeadlineRules.all.compactMap(\.readOn))
    #expect(readings == [try day("2026-09-25"), try day("2026-10-01"), try day("2026-11-23")])
  }

  @Test("Every kind has a rule under all circumstances, but the second level only where the plan has one")
  func complete() {
    for kind in DeadlineKind.allCases {
      for levels in InternalLevels.allCases {
        for market in [nil, PlanMarket.employer, .individual] {
          for urgent in [false, true] {
            let rule = DeadlineRules.rule(
              for: kind, under: DeadlineCircumstances(internalLevels: levels, urgent: urgent, market: market))
            let missing = kind == .internalAppealLevel2 && (levels == .one || market == .individual)
            #expect((rule == nil) == missing)
          }
        }
      }
    }
  }

  @Test("An individual plan has one level and its whole periods, whatever is asked")
  func individual() throws {
    let circumstances = DeadlineCircumstances(internalLevels: .two, market: .individual)
    #expect(try deadline(.internalAppealLevel2, "2026-09-14", .receiptDate, circumstances) == nil)
    let answer = try #require(
      try deadline(.payerDecisionPostService, "2026-04-20", .filingDate, circumstances))
    #expect(answer.date == (try day("2026-06-19")))
    #expect(answer.rule == "45 CFR 147.136(b)(3)(i)")
  }

  @Test("The second level has the period of the first, and says that it is the plan's")
  func secondLevel() throws {
    let two = DeadlineCircumstances(internalLevels: .two)
    let appeal = try #require(try deadline(.internalAppealLevel2, "2026-09-14", .receiptDate, two))
    #expect(appeal.date == (try day("2027-03-13")))
    #expect(appeal.notes == [.periodOfPlan, .noBusinessDay])
  }

  @Test(
    "A printed filing period counts when it is longer than the law's, never when shorter",
    arguments: [
      (365, "2027-09-14", true), (181, "2027-03-14", true), (180, "2027-03-13", false),
      (60, "2027-03-13", false),
      (0, "2027-03-13", false), (-1, "2027-03-13", false),
    ])
  func printedPeriod(days: Int, last: String, counts: Bool) throws {
    let circumstances = DeadlineCircumstances(internalLevels: .two, filingDaysPrinted: days)
    let appeal = try #require(try deadline(.internalAppeal, "2026-09-14", .receiptDate, circumstances))
    #expect(appeal.date == (try day(last)))
    #expect(appeal.notes.contains(.printedPeriod) == counts)
    #expect(
      appeal.rule == (counts ? "period printed in the document; " : "") + "29 CFR 2560.503-1(h)(3)(i)")
    let second = try #require(try deadline(.internalAppealLevel2, "2026-09-14", .receiptDate, circumstances))
    #expect(second.date == (try day(last)))
    let external = try #require(try deadline(.externalReview, "2026-10-30", .receiptDate, circumstances))
    #expect(external.date == (try day("2027-03-01")))
  }

  @Test("Where receipt is unknown the notice counts, and a later date is given for information")
  func unknownReceipt() throws {
    let both = DeadlineRules.deadlines(.internalAppeal, noticeOn: try day("2026-09-14"))
    try #require(both.count == 2)
    #expect(both[0].date == (try day("2027-03-13")))
    #expect(both[0].countedFrom == (try day("2026-09-14")))
    #expect(both[0].basis.rawValue == "notice date (receipt unknown)")
    #expect(!both[0].latest)
    #expect(both[1].date == (try day("2027-03-18")))
    #expect(both[1].latest)
    #expect(both[1].notes == [.presumedReceipt])
    #expect(both[1].rule == "29 CFR 2560.503-1(h)(3)(i); 42 CFR 405.942(a)(1)")

    let received = DeadlineRules.deadlines(
      .internalAppeal, noticeOn: try day("2026-09-14"), receivedOn: try day("2026-09-21"))
    #expect(received.map(\.date) == [try day("2027-03-20")])
    #expect(received.map(\.basis) == [.receiptDate])
    #expect(received.map(\.latest) == [false])
  }

  @Test(
    "A presumption that does not change the date, or is about no member's receipt, gives no second deadline")
  func noPresumption() throws {
    let notice = try day("2026-10-27")
    // 2027-02-27 is a Saturday, and 2027-03-01, the Monday after it, is the presumed date too.
    let external = DeadlineRules.deadlines(.externalReview, noticeOn: notice)
    #expect(external.map(\.date) == [try day("2027-03-01")])
    let peerToPeer = DeadlineRules.deadlines(.peerToPeer, noticeOn: try day("2026-09-14"))
    #expect(peerToPeer.map(\.basis) == [.noticeDate])
    #expect(DeadlineRules.deadlines(.payerDecisionPostService, noticeOn: notice).isEmpty)
    #expect(DeadlineRules.deadlines(.internalAppeal, noticeOn: nil).isEmpty)
  }

  @Test("A last day without mail stays, with the open day before it; an open day has none")
  func sendBy() throws {
    let saturday = try #require(try deadline(.internalAppeal, "2026-09-14"))
    #expect(saturday.sendBy == (try day("2027-03-12")))
    #expect(saturday.notes == [.noBusinessDay])
    // Independence Day of 2026 is a Saturday, observed on Friday.
    let holiday = try #require(try deadline(.internalAppeal, "2026-01-05"))
    #expect(holiday.date == (try day("2026-07-04")))
    #expect(holiday.sendBy == (try day("2026-07-02")))
    let open = try #require(try deadline(.internalAppeal, "2026-09-16"))
    #expect(open.date == (try day("2027-03-15")))
    #expect(open.sendBy == nil && open.notes.isEmpty)
    // The Monday on which Independence Day of 2027 is observed is the last day, but a closed one.
    let observed = try #require(try deadline(.externalReview, "2027-03-05"))
    #expect(observed.date == (try day("2027-07-05")))
    #expect(observed.sendBy == (try day("2027-07-02")))
    #expect(observed.notes == [.officesClosed])
    // A payer's clock is no matter of mail.
    let answer = try #require(try deadline(.payerDecisionPostService, "2026-05-05"))
    #expect(answer.date == (try day("2026-07-04")))
    #expect(answer.sendBy == nil && answer.notes.isEmpty)
  }

  @Test("The member follows up on the day after the last day of an answer, and cites its rule")
  func followUp() throws {
    let answer = try #require(try deadline(.payerDecisionPostService, "2026-05-05", .filingDate))
    let followUp = try #require(DeadlineRules.followUp(after: answer))
    #expect(followUp.kind == .followUp && followUp.actor == .member)
    #expect(followUp.date == (try day("2026-07-05")))
    #expect(followUp.countedFrom == answer.date)
    #expect(followUp.rule == "29 CFR 2560.503-1(i)(2)(iii)")
  }

  @Test(
    "An answer is pre-service when the service lies after the filing, and urgent only then",
    arguments: [
      ("2026-04-21", false, .payerDecisionPreService), ("2026-04-21", true, .payerDecisionUrgent),
      ("2026-04-20", false, .payerDecisionPostService), ("2026-04-20", true, .payerDecisionPostService),
      (nil, false, .payerDecisionPostService), (nil, true, .payerDecisionUrgent),
    ] as [(String?, Bool, DeadlineKind)])
  func payerDecision(service: String?, urgent: Bool, kind: DeadlineKind) throws {
    let serviceOn = try service.map { try day($0) }
    #expect(
      DeadlineKind.payerDecision(filedOn: try day("2026-04-20"), serviceOn: serviceOn, urgent: urgent) == kind
    )
  }

  @Test("At the end of the calendar there is no deadline, and no trap")
  func ends() throws {
    for kind in DeadlineKind.allCases {
      #expect(try deadline(kind, "2199-12-31") == nil)
    }
    let circumstances = DeadlineCircumstances(filingDaysPrinted: Int.max)
    #expect(try deadline(.internalAppeal, "2026-09-14", .receiptDate, circumstances) == nil)
  }
}
