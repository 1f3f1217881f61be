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
  /// Days for filing the internal appeal in question that the notice of the decision prints.
  public var filingDaysPrinted: Int?
  /// What the payer asked for while its clock ran, in any order.
  public var informationRequests: [InformationRequest]

  /// Creates circumstances; without any, those of an employer's or unknown plan with one level.
  public init(
    internalLevels: InternalLevels = .one, urgent: Bool = false, market: PlanMarket? = nil,
    filingDaysPrinted: Int? = nil, informationRequests: [InformationRequest] = []
  ) {
    self.internalLevels = internalLevels
    self.urgent = urgent
    self.market = market
    self.filingDaysPrinted = filingDaysPrinted
    self.informationRequests = informationRequests
  }

  /// The internal levels that the plan can have: one in the individual market, whatever is said.
  ///
  /// - Source: 45 CFR 147.136(b)(3)(ii)(G).
  public var levelsByLaw: InternalLevels { market == .individual ? .one : internalLevels }
}
