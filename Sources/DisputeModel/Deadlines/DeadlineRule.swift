/// A row of the table of deadlines: how long a period is, from when it counts, how, and who says so.
public struct DeadlineRule: Hashable, Sendable {
  /// What the period is counted from.
  public enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// The date of the denial notice.
    case notice
    /// The day on which the member received the denial notice; unknown, the date of the notice counts.
    case receiptOfNotice
    /// The day on which the plan received the appeal; unknown, the day of filing counts.
    case receiptByPayer
    /// The day on which the reviewer received the request; unknown, the day of filing counts.
    case receiptByReviewer
    /// The last day of the answer that is late.
    case lastDayOfAnswer
  }

  /// When a period that the document prints takes the place of the row's.
  public enum PrintedPeriod: Hashable, Sendable {
    /// Never: the printed periods that a document holds are about other things.
    case never
    /// When it is longer: a plan may give more time than the law, never less.
    case whenLonger
  }

  /// Whose plans a row holds for.
  public enum Coverage: Hashable, Sendable {
    /// Plans of employers and individual coverage.
    case privatePlans
    /// One public program.
    case program(PublicProgram)
    /// All.
    case all
  }

  /// What has to be done.
  public let kind: DeadlineKind
  /// How long there is time.
  public let period: DeadlinePeriod
  /// From when it counts; that day is excluded.
  public let trigger: Trigger
  /// Whether a last day on a weekend or federal holiday moves to the next business day.
  public var rollsToBusinessDay = false
  /// Whether the clock stands still while the payer waits for information that it asked for.
  public var pausesForInformation = false
  /// Whether the days of the outbreak period of 2020 to 2023 do not count; see `OutbreakPeriod`.
  public var disregardsOutbreakPeriod = false
  /// Whether the law sets the period; otherwise it is the plan's, which the decision letter tells.
  public var isSetByLaw = true
  /// Whether the rule itself presumes that a notice came some days after its date.
  public var presumesReceipt = false
  /// When a printed period counts instead.
  public var printedPeriod = PrintedPeriod.never
  /// Whose plans it holds for.
  public var coverage = Coverage.privatePlans
  /// Holds only for plans with this many internal levels; `nil` for all.
  public var internalLevels: InternalLevels?
  /// Holds only for this market; `nil` for all.
  public var market: PlanMarket?
  /// Holds only where the case is urgent, or is not; `nil` for both.
  public var urgent: Bool?
  /// The rule's citation, such as `29 CFR 2560.503-1(h)(3)(i)`.
  public let citation: String
  /// The day on which a public text of the rule was read; `nil` where the row is no rule of law.
  public var readOn: CalendarDate?
  /// What else one has to know.
  public let note: String

  /// Who has to act.
  public var actor: DeadlineActor { kind.actor }

  /// Whether something has to be with somebody else by the last day, so that it has to be sent while mail goes.
  public var isFiling: Bool { [.internalAppeal, .internalAppealLevel2, .externalReview].contains(kind) }

  /// Whether the row holds under the circumstances.
  public func holds(under circumstances: DeadlineCircumstances) -> Bool {
    covers(circumstances.program)
      && (internalLevels == nil || internalLevels == circumstances.levelsByLaw)
      && (market == nil || market == circumstances.market)
      && (urgent == nil || urgent == circumstances.urgent)
  }

  private func covers(_ program: PublicProgram?) -> Bool {
    switch coverage {
    case .all: true
    case .privatePlans: program == nil
    case .program(let own): own == program
    }
  }
}
