/// How many internal appeals a plan has.
public enum InternalLevels: Int, CaseIterable, Codable, Hashable, Sendable {
  case one = 1
  case two = 2
}

/// A request of the payer for information that it needs to decide.
public struct InformationRequest: Codable, Hashable, Sendable {
  /// The day on which the payer sent it.
  public let sentOn: CalendarDate
  /// The day of the answer; `nil` while there is none.
  public let answeredOn: CalendarDate?

  /// Creates a request.
  public init(sentOn: CalendarDate, answeredOn: CalendarDate? = nil) {
    self.sentOn = sentOn
    self.answeredOn = answeredOn
  }
}

/// What decides which row of the table holds, and how a clock runs.
public struct DeadlineCircumstances: Hashable, Sendable {
  /// The internal levels that the plan is said to have.
  public var internalLevels: InternalLevels
  /// Whether the case is urgent.
  public var urgent: Bool
  /// Where the plan comes from; `nil` when unknown.
  public var market: PlanMarket?
  /// The public program whose rules hold; `nil` for employers' and individual plans.
  public var program: PublicProgram?
  /// Days for filing the internal appeal in question that the notice of the decision prints.
  public var filingDaysPrinted: Int?
  /// What the payer asked for while its clock ran, in any order.
  public var informationRequests: [InformationRequest]

  /// Creates circumstances; without any, those of an employer's or unknown plan with one level.
  public init(
    internalLevels: InternalLevels = .one, urgent: Bool = false, market: PlanMarket? = nil,
    program: PublicProgram? = nil, filingDaysPrinted: Int? = nil,
    informationRequests: [InformationRequest] = []
  ) {
    self.internalLevels = internalLevels
    self.urgent = urgent
    self.market = market
    self.program = program
    self.filingDaysPrinted = filingDaysPrinted
    self.informationRequests = informationRequests
  }

  /// The internal levels that the plan can have, whatever is said: one in the individual market, two before Medicare's
  /// judges are asked.
  ///
  /// - Source: 45 CFR 147.136(b)(3)(ii)(G); 42 CFR 405.940 and 405.960.
  public var levelsByLaw: InternalLevels {
    switch program {
    case .medicare: .two
    case .medicareAdvantage, .medicaid, .tricare: .one
    case nil: market == .individual ? .one : internalLevels
    }
  }

  /// What the member files after a decision at a level that leaves something to dispute; `nil` after the last one.
  public func filing(after level: AppealLevel) -> DeadlineKind? {
    switch level {
    case .internal1: levelsByLaw == .two ? .internalAppealLevel2 : .externalReview
    case .internal2: .externalReview
    case .externalReview: nil
    }
  }
}
