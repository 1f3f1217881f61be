internal import DisputeModel

/// The plan's terms for a service.
enum BenefitFinder {
  /// A benefit, its place in the records, and by what it fits.
  struct Found {
    let terms: Benefit
    let path: String
    let fit: ServiceFit
    /// Whether no earlier benefit could be meant: one that names codes only cannot be compared with a
    /// line without a code.
    let isSure: Bool
  }

  /// The first benefit that holds for a line; one that is bound to a network holds only where the network is known.
  static func benefit(for line: FiledLine, network: NetworkStatus?, in plan: PlanTerms) -> Found? {
    var isSure = true
    for (index, benefit) in plan.benefits.enumerated()
    where benefit.network == nil || benefit.network == network {
      if let fit = benefit.match.fit(line.line) {
        return Found(terms: benefit, path: "/plan/benefits/\(index)", fit: fit, isSure: isSure)
      }
      if line.line.procedureCode == nil, benefit.match.descriptions.isEmpty { isSure = false }
    }
    return nil
  }
}
