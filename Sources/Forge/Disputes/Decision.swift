internal import DisputeModel

/// How a payer decides a visit by the plan's terms.
enum Decision {
  /// The claim of a visit, counted in the books.
  ///
  /// - Parameters:
  ///   - network: the network in which the payer takes the provider to be.
  ///   - reprices: whether a provider out of network is denied the discount too.
  static func claim(
    for visit: Visit, in network: NetworkStatus, plan: PlanDesign, books: inout Ledger, reprices: Bool = true
  ) -> DecidedClaim {
    let lines = visit.services.map { given in
      line(for: given, of: visit, in: network, plan: plan, books: &books, reprices: reprices)
    }
    return DecidedClaim(visit: visit, network: network, lines: lines, books: books)
  }

  /// The line of one service, counted in the books.
  static func line(
    for given: GivenService, of visit: Visit, in network: NetworkStatus, plan: PlanDesign,
    books: inout Ledger, reprices: Bool = true
  ) -> DecidedLine {
    var line = DecidedLine(given)
    let terms = plan.terms(given.service.kind, network)
    guard terms.isCovered else {
      line.notCovered = given.billed
      line.bearsRefused = true
      line.reason = .nonCovered
      return line
    }
    line.discount = network == .inNetwork || !reprices ? discount(of: given) : .zero
    line.allowed = given.billed - line.discount
    line.shares = shares(of: line.allowed, given.service.kind, visit, network, plan, books)
    books.count(line.shares, for: visit.patient, in: account(given.service.kind, network))
    return line
  }

  static func discount(of given: GivenService) -> Money {
    Money(minorUnits: given.billed.minorUnits * Int64(given.discount) / 1000)
  }

  /// Emergency care counts towards the limits of the network wherever it is given.
  static func account(_ kind: ServiceClass, _ network: NetworkStatus) -> NetworkStatus {
    kind == .emergency ? .inNetwork : network
  }

  static func limits(_ kind: ServiceClass, _ network: NetworkStatus, _ plan: PlanDesign) -> PlanDesign.Limits
  {
    guard let limits = plan.limits[account(kind, network)] else { preconditionFailure("no limits") }
    return limits
  }

  static func shares(
    of allowed: Money, _ kind: ServiceClass, _ visit: Visit, _ network: NetworkStatus, _ plan: PlanDesign,
    _ books: Ledger
  ) -> Ledger.Shares {
    books.shares(
      of: allowed, for: visit.patient, in: account(kind, network), terms: plan.terms(kind, network),
      limits: limits(kind, network, plan))
  }
}
