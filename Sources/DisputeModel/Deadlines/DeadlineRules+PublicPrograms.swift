extension DeadlineRules {
  /// The rows of public programs: the first filing, and what of the rest was read.
  ///
  /// What has no row here, such as Medicaid's appeals, whose days a state may set, the payer's notice tells.
  static let publicPrograms: [DeadlineRule] = [
    DeadlineRule(
      kind: .internalAppeal, period: .days(120), trigger: .receiptOfNotice, presumesReceipt: true,
      printedPeriod: .whenLonger, coverage: .program(.medicare), citation: "42 CFR 405.942(a)",
      readOn: thirdReading,
      note: "A redetermination. The contractor that the notice names must have it by the last day, (a)(2). "
        + noRoll),
    DeadlineRule(
      kind: .internalAppealLevel2, period: .days(180), trigger: .receiptOfNotice, presumesReceipt: true,
      coverage: .program(.medicare), citation: "42 CFR 405.962(a)", readOn: thirdReading,
      note:
        "A reconsideration. The independent contractor that the redetermination names must have it by the "
        + "last day, (a)(2). " + noRoll),

    DeadlineRule(
      kind: .internalAppeal, period: .days(60), trigger: .receiptOfNotice, presumesReceipt: true,
      printedPeriod: .whenLonger, coverage: .program(.medicareAdvantage), citation: "42 CFR 422.582(b)",
      readOn: secondReading,
      note: "Since 2025 counted from receipt, before from the notice itself. " + noRoll),
    DeadlineRule(
      kind: .payerDecisionPreService, period: .days(30), trigger: .receiptByPayer,
      coverage: .program(.medicareAdvantage), citation: "42 CFR 422.590(a)", readOn: thirdReading,
      note: "A plan that does not agree sends the case to an independent reviewer by itself."),
    DeadlineRule(
      kind: .payerDecisionPostService, period: .days(60), trigger: .receiptByPayer,
      coverage: .program(.medicareAdvantage), citation: "42 CFR 422.590(b)", readOn: thirdReading,
      note: "A plan that does not agree sends the case to an independent reviewer by itself."),

    DeadlineRule(
      kind: .internalAppeal, period: .days(90), trigger: .notice, printedPeriod: .whenLonger,
      coverage: .program(.tricare), citation: "32 CFR 199.10", readOn: secondReading,
      note: "A reconsideration; counted from the date of the notice, whenever it came. " + noRoll),
  ]

  /// The day on which the rules of Medicare were read.
  private static let thirdReading = CalendarDate(year: 2026, month: 11, day: 23)
}
