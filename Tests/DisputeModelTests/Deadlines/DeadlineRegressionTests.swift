import DisputeModel
import Testing

@Suite struct DeadlineRegressionTests {
  private func date(
    _ kind: DeadlineKind, _ trigger: String, _ circumstances: DeadlineCircumstances = DeadlineCircumstances()
  ) throws -> String? {
    DeadlineRules.deadline(kind, from: try day(trigger), basis: .receiptDate, circumstances: circumstances)?
      .date.description
  }

  @Test(
    "The 180 days are calendar days after the notice, wherever they end",
    arguments: [
      // A Saturday, which stays.
      ("2026-09-14", "2027-03-13"),
      // Over the leap day of 2028.
      ("2027-12-01", "2028-05-29"), ("2028-02-29", "2028-08-27"), ("2028-01-06", "2028-07-04"),
    ])
  func internalAppeal(notice: String, last: String) throws {
    #expect(try date(.internalAppeal, notice) == last)
  }

  @Test(
    "Four months after receipt, and then to the next business day",
    arguments: [
      // There is no February 30.
      ("2026-10-30", "2027-03-01"),
      // There is no April 31, and May 1 is a Saturday.
      ("2026-12-31", "2027-05-03"),
      // Independence Day, a Thursday and a Saturday.
      ("2029-03-04", "2029-07-05"), ("2026-03-04", "2026-07-06"),
      // Independence Day on a Sunday: the Monday on which it is observed is a business day by the law.
      ("2027-03-04", "2027-07-05"),
      // Juneteenth, a Friday and a Wednesday.
      ("2026-02-19", "2026-06-22"), ("2030-02-19", "2030-06-20"),
      // A Saturday and a Sunday.
      ("2026-05-14", "2026-09-14"), ("2026-05-12", "2026-09-14"), ("2026-05-13", "2026-09-14"),
      // A Saturday before a holiday on Monday.
      ("2026-05-05", "2026-09-08"),
      // February 29 where there is one, and where there is none; February 28.
      ("2027-10-29", "2028-02-29"), ("2027-10-30", "2028-03-01"), ("2027-10-31", "2028-03-01"),
      ("2026-10-29", "2027-03-01"), ("2026-10-28", "2027-03-01"), ("2025-10-31", "2026-03-02"),
    ])
  func externalReview(received: String, last: String) throws {
    #expect(try date(.externalReview, received) == last)
  }

  @Test("A payer's answer is due after 30, 60 or 3 days, half of the first two where the plan has two levels")
  func payer() throws {
    let two = DeadlineCircumstances(internalLevels: .two)
    #expect(try date(.payerDecisionPreService, "2026-04-20") == "2026-05-20")
    #expect(try date(.payerDecisionPreService, "2026-04-20", two) == "2026-05-05")
    #expect(try date(.payerDecisionPostService, "2026-04-20") == "2026-06-19")
    #expect(try date(.payerDecisionPostService, "2026-04-20", two) == "2026-05-20")
    #expect(try date(.payerDecisionUrgent, "2026-04-20") == "2026-04-23")
    #expect(try date(.payerDecisionUrgent, "2026-04-20", two) == "2026-04-23")
  }

  @Test("The reviewer decides within 45 days, or 72 hours when urgent; neither moves from a weekend")
  func reviewer() throws {
    #expect(try date(.externalDecision, "2027-03-01") == "2027-04-15")
    #expect(try date(.externalDecision, "2027-03-03") == "2027-04-17")
    #expect(try date(.externalDecision, "2027-03-04", DeadlineCircumstances(urgent: true)) == "2027-03-07")
  }

  @Test("Peer to peer is two days after the notice, in whole days")
  func peerToPeer() throws {
    #expect(try date(.peerToPeer, "2026-09-14") == "2026-09-16")
    let deadline = DeadlineRules.deadline(.peerToPeer, from: try day("2026-09-14"), basis: .noticeDate)
    #expect(deadline?.notes == [.hoursAsDays])
  }

  @Test("Every day of 2020–2035: each period ends where another calendar has its end")
  func everyDay() throws {
    let other = try IndependentCalendar()
    for start in try other.days(of: 2020...2035) {
      for (kind, days) in [
        (DeadlineKind.internalAppeal, 180), (.payerDecisionPostService, 60), (.payerDecisionPreService, 30),
        (.payerDecisionUrgent, 3), (.externalDecision, 45), (.peerToPeer, 2), (.followUp, 1),
      ] {
        let deadline = DeadlineRules.deadline(kind, from: start, basis: .receiptDate)
        #expect(deadline?.date == (try other.adding(days, to: start)))
      }
      let external = DeadlineRules.deadline(.externalReview, from: start, basis: .receiptDate)
      #expect(external?.date == (try other.rolled(other.addingMonths(4, to: start))))
    }
  }
}
