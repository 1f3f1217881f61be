internal import DisputeModel

/// The plan's terms for a service.
enum BenefitFinder {
  /// A benefit, its place in the records, and by what it fits.
  struct Found {
    let terms: Benefit
    let path: String
    let fit: ServiceFit
  }

  /// The first benefit that holds for a line; one that is bound to a network holds only where the network is known.
  static func benefit(for line: FiledLine, network: NetworkStatus?, in plan: PlanTerms) -> Found? {
    for (index, benefit) in plan.benefits.enumerated() {
      guard benefit.network == nil || benefit.network == network, let fit = benefit.match.fit(line.line)
      else {
        continue
      }
      return Found(terms: benefit, path: "/plan/benefits/\(index)", fit: fit)
    }
    return nil
  }
}
