/// What a reader of a deadline has to be told besides its date.
public enum DeadlineNote: String, CaseIterable, Codable, Hashable, Sendable {
  /// The date follows a period printed in the document.
  case printedPeriod
  /// The document prints a shorter period than the law that is taken to hold.
  case shorterPrinted
  /// The law has no period for this level.
  case periodOfPlan
  /// The last day was no business day and has moved.
  case rolled
  /// The last day is no business day and stays.
  case noBusinessDay
  /// Federal offices are closed on the last day, for a holiday that falls on the weekend.
  case officesClosed
  /// The clock stood still while the payer waited for information.
  case clockPaused
  /// Days of the outbreak period are not counted.
  case outbreakPeriod
  /// The date rests on a presumption, and is information only.
  case presumedReceipt
  /// The rule presumes when the notice came; the date counted from the notice itself is the safe one.
  case presumedByRule
  /// The reading of the document doubts the date that the period was counted from.
  case dateInDoubt
  /// The period is in hours, and the time of its start is not known.
  case hoursAsDays

  /// The note as a sentence for the member.
  public var text: String {
    switch self {
    case .printedPeriod: "The period is the one printed in the document."
    case .shorterPrinted:
      "The document prints a shorter period. A plan of an employer may not have one, but Medicare, Medicaid and some "
        + "other plans are under other laws: to be safe, file within the printed period."
    case .periodOfPlan:
      "The law sets no period for a second internal appeal; a shorter one in the decision letter or plan counts."
    case .rolled:
      "The last day fell on a weekend or federal holiday, and the rule moves it to the next business day."
    case .noBusinessDay:
      "The last day is on a weekend or holiday, and the rule does not move it: send it before."
    case .officesClosed: "Federal offices are closed on the last day, which does not move it: send it before."
    case .clockPaused:
      "The payer's clock stood still while it waited for information. Not every plan may do so on an appeal: "
        + "the answer may be asked for from the day without the pause."
    case .outbreakPeriod:
      "Days of the outbreak period of 2020 to 2023 do not count, at most one year of them."
    case .presumedReceipt:
      "Information only: Medicare presumes that mail comes within these days; the rules of this plan do not."
    case .presumedByRule:
      "The rule presumes that the notice came \(DeadlineRules.presumedDaysOfMail) days after its date; the date counted "
        + "from the notice is the safe one."
    case .dateInDoubt:
      "An issue of the reading names the date that this was counted from: compare it with the document."
    case .hoursAsDays: "The period is in hours: the exact time depends on the time of its start."
    }
  }
}
