import DisputeModel
import Testing

@Suite struct DeadlinePauseTests {
  /// An answer due on 2026-06-19 without a pause.
  private func answer(_ requests: (String, String?)..., kind: DeadlineKind = .payerDecisionPostService) throws
    -> Deadline?
  {
    let requests = try requests.map { sent, answered in
      InformationRequest(sentOn: try day(sent), answeredOn: try answered.map { try day($0) })
    }
    return DeadlineRules.deadline(
      kind, from: try day("2026-04-20"), basis: .filingDate,
      circumstances: DeadlineCircumstances(informationRequests: requests))
  }

  @Test("The payer's clock stands still from the day of the request to the day of the answer")
  func pause() throws {
    let answer = try #require(try answer(("2026-05-01", "2026-05-21")))
    #expect(answer.date == (try day("2026-07-09")))
    #expect(answer.pausedDays == 20)
    #expect(answer.notes == [.clockPaused])
  }

  @Test("A request on the last day is in time, and stops the clock on it")
  func lastDay() throws {
    #expect(try answer(("2026-06-19", "2026-06-22"))?.date == (try day("2026-06-22")))
    #expect(try answer(("2026-06-19", nil)) == nil)
  }

  @Test("A request without an answer stops the clock: there is no date")
  func unanswered() throws {
    #expect(try answer(("2026-05-01", nil)) == nil)
    #expect(try answer(("2026-05-01", "2026-05-21"), ("2026-06-01", nil)) == nil)
  }

  @Test("Requests add up; time that two of them share counts once, in any order")
  func several() throws {
    #expect(try answer(("2026-05-01", "2026-05-11"), ("2026-05-21", "2026-05-31"))?.pausedDays == 20)
    #expect(try answer(("2026-05-05", "2026-05-21"), ("2026-05-01", "2026-05-11"))?.pausedDays == 20)
    #expect(try answer(("2026-05-01", "2026-05-21"), ("2026-05-05", "2026-05-11"))?.pausedDays == 20)
    // The second one was sent while the clock ran only because of the first.
    #expect(try answer(("2026-06-15", "2026-06-25"), ("2026-06-28", "2026-06-30"))?.pausedDays == 12)
  }

  @Test("A request after the clock ran out, before it began, or answered before it was sent, changes nothing")
  func unrelated() throws {
    let plain = try #require(try answer())
    #expect(plain.pausedDays == nil && plain.notes.isEmpty)
    #expect(try answer(("2026-06-20", "2026-06-30")) == plain)
    #expect(try answer(("2026-06-20", nil)) == plain)
    #expect(try answer(("2026-04-19", nil)) == plain)
    #expect(try answer(("2026-04-01", "2026-04-30")) == plain)
    #expect(try answer(("2026-05-21", "2026-05-01")) == plain)
    #expect(try answer(("2026-05-01", "2026-05-01")) == plain)
  }

  @Test("An urgent answer and what the member files know no pause")
  func others() throws {
    for kind in [DeadlineKind.payerDecisionUrgent, .internalAppeal, .externalReview, .externalDecision] {
      let paused = try answer(("2026-04-21", nil), kind: kind)
      #expect(try paused == answer(kind: kind))
      #expect(paused?.pausedDays == nil)
    }
  }

  @Test(
    "Days of the outbreak period do not count for plans of employers, one year at most",
    arguments: [
      // 32 days before March 1, 2020 are used up; the other 148 follow February 28, 2021.
      ("2020-01-28", "2021-07-26", 365),
      // From a notice within the period, one year and 180 days.
      ("2020-08-01", "2022-01-28", 365), ("2020-03-01", "2021-08-28", 365),
      // To the end of the period and 180 days, where that comes before the year is over.
      ("2023-05-01", "2024-01-06", 70), ("2023-07-09", "2024-01-06", 1),
      // Over before the period began, on its first day, and begun after it.
      ("2019-09-01", "2020-02-28", nil), ("2019-09-03", "2021-03-01", 365), ("2023-07-10", "2024-01-06", nil),
    ] as [(String, String, Int?)])
  func outbreak(notice: String, last: String, paused: Int?) throws {
    func appeal(_ market: PlanMarket?) throws -> Deadline? {
      DeadlineRules.deadline(
        .internalAppeal, from: try day(notice), basis: .receiptDate,
        circumstances: DeadlineCircumstances(market: market))
    }
    let deadline = try #require(try appeal(.employer))
    #expect(deadline.date == (try day(last)))
    #expect(deadline.pausedDays == paused)
    #expect(deadline.notes.contains(.outbreakPeriod) == (paused != nil))
    #expect(deadline.rule.hasSuffix("; 85 FR 26351") == (paused != nil))
    for market in [nil, PlanMarket.individual] {
      #expect(try appeal(market)?.date == (try day(notice).adding(days: 180)))
    }
  }
}
