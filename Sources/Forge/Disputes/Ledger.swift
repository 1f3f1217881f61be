internal import DisputeModel

/// What a payer has counted towards the limits of a year, and what a member still owes by the terms.
struct Ledger {
  /// Whose spending, where.
  struct Account: Hashable {
    /// `nil` for the family.
    var person: Int?
    var network: NetworkStatus
  }

  private(set) var deductible: [Account: Money] = [:]
  private(set) var maximum: [Account: Money] = [:]

  /// The parts of an allowed amount that the member pays.
  struct Shares: Hashable {
    var copay = Money.zero
    var deductible = Money.zero
    var coinsurance = Money.zero
    var total: Money { copay + deductible + coinsurance }
  }

  /// What is left of a deductible, the person's or the family's, whichever ends first.
  func deductibleLeft(_ person: Int, _ network: NetworkStatus, _ limits: PlanDesign.Limits) -> Money {
    left(deductible, person, network, limits.deductible)
  }

  /// What is left until the out-of-pocket maximum.
  func maximumLeft(_ person: Int, _ network: NetworkStatus, _ limits: PlanDesign.Limits) -> Money {
    left(maximum, person, network, limits.maximum)
  }

  private func left(
    _ used: [Account: Money], _ person: Int, _ network: NetworkStatus, _ limit: YearlyLimit
  ) -> Money {
    let own = (limit.individual ?? .zero) - (used[Account(person: person, network: network)] ?? .zero)
    let family = (limit.family ?? .zero) - (used[Account(person: nil, network: network)] ?? .zero)
    return max(.zero, min(own, family))
  }

  /// The shares of an allowed amount: copay, then deductible, then the percentage of the rest, never beyond the maximum.
  func shares(
    of allowed: Money, for person: Int, in network: NetworkStatus, terms: PlanDesign.Terms,
    limits: PlanDesign.Limits
  ) -> Shares {
    var shares = Shares()
    shares.copay = min(allowed, terms.copay ?? .zero)
    if terms.deductibleApplies {
      shares.deductible = min(allowed - shares.copay, deductibleLeft(person, network, limits))
    }
    shares.coinsurance = terms.coinsurance?.of(allowed - shares.copay - shares.deductible) ?? .zero
    return Self.capped(shares, to: maximumLeft(person, network, limits))
  }

  /// Takes off what goes beyond a maximum, the percentage first.
  static func capped(_ shares: Shares, to most: Money) -> Shares {
    var shares = shares
    for part in [\Shares.coinsurance, \Shares.deductible, \Shares.copay] {
      let excess = max(.zero, shares.total - most)
      shares[keyPath: part] = shares[keyPath: part] - min(excess, shares[keyPath: part])
    }
    return shares
  }

  /// Counts the shares of a claim.
  mutating func count(_ claim: DecidedClaim) {
    for line in claim.lines {
      count(
        line.shares, for: claim.visit.patient,
        in: Decision.account(line.given.service.kind, claim.network))
    }
  }

  /// Counts what was charged.
  mutating func count(_ shares: Shares, for person: Int, in network: NetworkStatus) {
    for account in [Account(person: person, network: network), Account(person: nil, network: network)] {
      deductible[account] = (deductible[account] ?? .zero) + shares.deductible
      maximum[account] = (maximum[account] ?? .zero) + shares.total
    }
  }
}
