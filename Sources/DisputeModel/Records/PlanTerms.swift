/// Who bears the risk of a plan: decides which law and which complaint office applies.
public enum PlanFunding: String, CaseIterable, Codable, Hashable, Sendable {
  /// An insurer; state law and the state's insurance department.
  case insured
  /// The employer; ERISA alone and the Department of Labor.
  case selfFunded
  /// Not known.
  case unknown
}

/// How a plan was bought.
public enum PlanMarket: String, CaseIterable, Codable, Hashable, Sendable {
  /// Through an employer.
  case employer
  /// By the member; one internal level of appeal only (45 CFR 147.136(b)(3)(ii)(G)).
  case individual
}

/// A yearly limit for one person and for the family.
public struct YearlyLimit: Codable, Hashable, Sendable {
  /// One person's.
  public var individual: Money?
  /// The whole family's.
  public var family: Money?

  /// Creates a limit.
  public init(individual: Money? = nil, family: Money? = nil) {
    self.individual = individual
    self.family = family
  }
}

/// A plan's behavioral benefits where somebody else administers them.
public struct BehavioralHealthTerms: Codable, Hashable, Sendable {
  /// Who decides and pays these claims.
  public var administrator: String?
  /// Whether its network is not the medical one.
  public var separateNetwork: Bool?
  /// Whether it authorizes by itself.
  public var separatePriorAuthorization: Bool?

  /// Creates terms.
  public init(
    administrator: String? = nil, separateNetwork: Bool? = nil, separatePriorAuthorization: Bool? = nil
  ) {
    self.administrator = administrator
    self.separateNetwork = separateNetwork
    self.separatePriorAuthorization = separatePriorAuthorization
  }
}

/// The terms of a plan, from its Summary of Benefits and Coverage.
public struct PlanTerms: Hashable, Sendable {
  /// The payer's identifier, as in the claims document.
  public var payer: String?
  /// Who bears the risk.
  public var funding: PlanFunding?
  /// How it was bought.
  public var market: PlanMarket?
  /// Two letters, for the state's insurance department.
  public var state: String?
  /// 1 or 2.
  public var internalAppealLevels: Int?
  /// Whether the care at issue is urgent.
  public var urgentCare: Bool?
  /// The calendar year in which the plan's year begins.
  public var planYear: Int?
  /// In network.
  public var deductible: YearlyLimit?
  /// In network.
  public var outOfPocketMaximum: YearlyLimit?
  /// The first that matches a service holds.
  public var benefits: [Benefit]
  /// Where behavioral benefits are administered apart.
  public var behavioralHealth: BehavioralHealthTerms?

  /// Creates terms of which nothing is known.
  public init() { benefits = [] }
}

extension PlanTerms: Codable {
  /// Reads terms; a missing key is unknown.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    payer = try values.decodeIfPresent(String.self, forKey: .payer)
    funding = try values.decodeIfPresent(PlanFunding.self, forKey: .funding)
    market = try values.decodeIfPresent(PlanMarket.self, forKey: .market)
    state = try values.decodeIfPresent(String.self, forKey: .state)
    internalAppealLevels = try values.decodeIfPresent(Int.self, forKey: .internalAppealLevels)
    urgentCare = try values.decodeIfPresent(Bool.self, forKey: .urgentCare)
    planYear = try values.decodeIfPresent(Int.self, forKey: .planYear)
    deductible = try values.decodeIfPresent(YearlyLimit.self, forKey: .deductible)
    outOfPocketMaximum = try values.decodeIfPresent(YearlyLimit.self, forKey: .outOfPocketMaximum)
    benefits = try values.decodeList(forKey: .benefits)
    behavioralHealth = try values.decodeIfPresent(BehavioralHealthTerms.self, forKey: .behavioralHealth)
  }
}
