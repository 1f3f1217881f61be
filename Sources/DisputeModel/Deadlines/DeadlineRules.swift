/// The table of deadlines, and their calculation.
///
/// Nothing else knows how long a period is. To calculate: `deadlines(_:noticeOn:receivedOn:circumstances:)` for what the
/// member files after a denial, `deadline(_:from:basis:circumstances:)` for an answer to a filing, `followUp(after:)` for
/// an answer that is late.
public enum DeadlineRules {
  /// Every row; of the rows of a kind the first that holds counts.
  public static let all: [DeadlineRule] = privatePlans + publicPrograms

  /// The rows of employers' plans and individual coverage.
  private static let privatePlans: [DeadlineRule] = [
    DeadlineRule(
      kind: .peerToPeer, period: .hours(48), trigger: .notice,
      citation: "practice of payers; no federal rule",
      note: "The treating physician asks for the call. Another window that the payer names counts instead."),

    DeadlineRule(
      kind: .internalAppeal, period: .days(180), trigger: .receiptOfNotice, printedPeriod: .whenLonger,
      market: .individual, citation: "45 CFR 147.136(b)(3)(i)", readOn: secondReading,
      note: "Applies the employer plans' rule to individual coverage. " + noRoll),
    DeadlineRule(
      kind: .internalAppeal, period: .days(180), trigger: .receiptOfNotice, disregardsOutbreakPeriod: true,
      printedPeriod: .whenLonger, citation: "29 CFR 2560.503-1(h)(3)(i)", readOn: secondReading,
      note: "At least this long; a plan may give more. " + noRoll),
    DeadlineRule(
      kind: .internalAppealLevel2, period: .days(180), trigger: .receiptOfNotice,
      disregardsOutbreakPeriod: true, isSetByLaw: false, printedPeriod: .whenLonger, internalLevels: .two,
      citation: "29 CFR 2560.503-1(h)(3)(i)", readOn: secondReading,
      note: "The period of the first level, from the first decision. The rule sets none for a second level, "
        + "so a shorter one in the decision letter counts. " + noRoll),

    DeadlineRule(
      kind: .payerDecisionPreService, period: .days(30), trigger: .receiptByPayer, pausesForInformation: true,
      market: .individual, citation: "45 CFR 147.136(b)(3)(i)", readOn: secondReading,
      note: "One internal level only, (b)(3)(ii)(G)."),
    DeadlineRule(
      kind: .payerDecisionPreService, period: .days(30), trigger: .receiptByPayer, pausesForInformation: true,
      internalLevels: .one, citation: "29 CFR 2560.503-1(i)(2)(ii)", readOn: firstReading, note: incomplete),
    DeadlineRule(
      kind: .payerDecisionPreService, period: .days(15), trigger: .receiptByPayer, pausesForInformation: true,
      internalLevels: .two, citation: "29 CFR 2560.503-1(i)(2)(ii)", readOn: firstReading,
      note: "For each of the two levels. " + incomplete),

    DeadlineRule(
      kind: .payerDecisionPostService, period: .days(60), trigger: .receiptByPayer,
      pausesForInformation: true,
      market: .individual, citation: "45 CFR 147.136(b)(3)(i)", readOn: secondReading,
      note: "One internal level only, (b)(3)(ii)(G)."),
    DeadlineRule(
      kind: .payerDecisionPostService, period: .days(60), trigger: .receiptByPayer,
      pausesForInformation: true,
      internalLevels: .one, citation: "29 CFR 2560.503-1(i)(2)(iii)", readOn: firstReading, note: incomplete),
    DeadlineRule(
      kind: .payerDecisionPostService, period: .days(30), trigger: .receiptByPayer,
      pausesForInformation: true,
      internalLevels: .two, citation: "29 CFR 2560.503-1(i)(2)(iii)", readOn: firstReading,
      note: "For each of the two levels. " + incomplete),

    DeadlineRule(
      kind: .payerDecisionUrgent, period: .hours(72), trigger: .receiptByPayer, market: .individual,
      citation: "45 CFR 147.136(b)(3)(i)", readOn: secondReading,
      note: "At the latest; sooner where the case needs it."),
    DeadlineRule(
      kind: .payerDecisionUrgent, period: .hours(72), trigger: .receiptByPayer,
      citation: "29 CFR 2560.503-1(i)(2)(i)", readOn: firstReading,
      note: "At the latest; sooner where the case needs it. Not halved where a plan has two levels."),

    DeadlineRule(
      kind: .followUp, period: .days(1), trigger: .lastDayOfAnswer, coverage: .all,
      citation: "the day after the last day of the answer",
      note: "A plan that misses its clock may have lost the right to be asked first, 29 CFR 2560.503-1(l)."),

    DeadlineRule(
      kind: .externalReview, period: .months(4), trigger: .receiptOfNotice, rollsToBusinessDay: true,
      citation: "45 CFR 147.136(d)(2)(i)", readOn: secondReading,
      note:
        "The federal process. A state's allows at least as long, (c)(2)(vi). In the outbreak period of 2020 to "
        + "2023 there was more time for plans of employers; the date without it is the safe one."),
    DeadlineRule(
      kind: .externalDecision, period: .hours(72), trigger: .receiptByReviewer, urgent: true,
      citation: "45 CFR 147.136(d)(3)", readOn: secondReading, note: "Expedited review."),
    DeadlineRule(
      kind: .externalDecision, period: .days(45), trigger: .receiptByReviewer,
      citation: "45 CFR 147.136(d)(2)(iii)(B)", readOn: secondReading,
      note: "From the day on which the assigned reviewer receives the request."),
  ]

  /// The row that holds for a kind under the circumstances; `nil` where there is none, as for a second level of a plan
  /// that has one.
  public static func rule(
    for kind: DeadlineKind, under circumstances: DeadlineCircumstances = DeadlineCircumstances()
  ) -> DeadlineRule? {
    all.first { $0.kind == kind && $0.holds(under: circumstances) }
  }

  /// Days after which Medicare presumes that a notice has come.
  ///
  /// No rule of employers' and individual plans, so it makes informational dates only; see `presumptionOfMail`.
  public static let presumedDaysOfMail = 5
  /// The citation of the presumption.
  public static let presumptionOfMail = "42 CFR 405.942(a)(1)"

  /// The day on which the rules of employers' plans were read.
  private static let firstReading = CalendarDate(year: 2026, month: 9, day: 25)
  /// The day on which 45 CFR 147.136 was read, and the others again.
  static let secondReading = CalendarDate(year: 2026, month: 10, day: 1)

  static let noRoll = "The rule does not move a last day on a weekend or holiday."
  private static let incomplete =
    "Begins when the appeal is filed, even without everything needed to decide it."
}
