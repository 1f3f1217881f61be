/// What may be wrong with a claim.
public enum FindingKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// Processed as out of network, though the provider was verified in network.
  case wrongNetworkStatus
  /// The codes differ from those of the service performed.
  case wrongProcedureCode
  /// One service processed twice, or denied as a duplicate of what was never paid.
  case duplicateProcessing
  /// Copay, deductible or coinsurance differ from the plan's terms.
  case costShareMiscalculated
  /// Denied for want of an authorization that was obtained.
  case priorAuthorizationOnFile
  /// Denied for want of an authorization, and none is known.
  case priorAuthorizationMissing
  /// Denied as not medically necessary.
  case medicalNecessity
  /// Denied as not covered by the plan.
  case nonCoveredService
  /// A behavioral claim denied or limited in a way that parity law compares with medical benefits.
  case behavioralParity
  /// A behavioral service processed by the medical plan, or the other way round.
  case behavioralRouting
  /// Denied as experimental or unproven.
  case experimental
  /// Denied because the claim came too late.
  case timelyFiling
  /// Something is missing or was asked for.
  case informationNeeded
  /// Another plan should pay first.
  case coordinationOfBenefits
  /// Denied as part of another service.
  case bundled
  /// A limit of visits, days or money is used up.
  case benefitMaximum
  /// Not covered on that day, or not a member.
  case eligibility
  /// The document's own amounts do not add up.
  case arithmeticError
  /// Charged above the in-network share where the law forbids it.
  case balanceBilling
}

/// How sure a finding is.
public enum Certainty: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
  /// Worth asking.
  case possible
  /// The evidence speaks for it.
  case likely
  /// Proved by documents and records.
  case certain

  /// Compares from `possible` to `certain`.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .certain: 2
    }
  }
}
