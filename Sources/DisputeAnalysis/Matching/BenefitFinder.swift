internal import DisputeModel

/// The plan's terms for a service.
enum BenefitFinder {
  /// A benefit, its place in the records, and by what it fits.
  struct Found {
    let terms: Benefit
    let path: String
    let fit: ServiceFit
    /// The surest that a finding by it can be: a question where an earlier benefit could be meant, as one that names codes
    /// only cannot be compared with a line without a code.
    let highest: Certainty
    /// What was compared to find it.
    let places: [ClaimsPlace]
    /// Where the records say so.
    func evidence(says: String) -> FindingEvidence {
      FindingEvidence(source: .records, path: path, says: says)
    }
  }

  /// The first benefit that holds for a line; one that is bound to a network holds only where the network is known.
  ///
  /// - Parameter highest: the surest that findings by the terms can be.
  static func benefit(
    for line: FiledLine, network: NetworkStatus?, in plan: PlanTerms, highest: Certainty
  ) -> Found? {
    var highest = highest
    var places = line.codePlaces
    for (index, benefit) in plan.benefits.enumerated() {
      if benefit.network != nil { places += line.filed.networkPlaces }
      guard benefit.network == nil || benefit.network == network else { continue }
      let fit = benefit.match.fit(line.line)
      if fit != .code, !benefit.match.descriptions.isEmpty { places += line.descriptionPlaces }
      if let fit {
        return Found(
          terms: benefit, path: "/plan/benefits/\(index)", fit: fit, highest: highest, places: places)
      }
      if line.line.procedureCode == nil, benefit.match.descriptions.isEmpty { highest = .possible }
    }
    return nil
  }
}
