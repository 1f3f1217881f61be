internal import DisputeModel

/// Care out of network for which the member may be charged the in-network share only.
///
/// - Source: No Surprises Act; 45 CFR 149.110 (emergency care), 149.120 (care at an in-network facility), 149.130 (air
///   ambulances).
enum BalanceBilling: FindingRule {
  /// The act holds for plan years that begin in 2022 or later.
  private static let firstYear = 2022

  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    // The act does not hold for public programs, which forbid such bills by rules of their own.
    docket.standing.filter {
      $0.claim.provider.networkStatus == .outOfNetwork && $0.document.publicProgram == nil
    }.flatMap { filed in
      filed.lines.compactMap { finding(about: $0, under: plan, in: docket) }
    }
  }

  private static func finding(
    about line: FiledLine, under plan: PlanScope, in docket: Docket
  ) -> Finding? {
    guard let day = line.serviceDates?.from, day.year >= firstYear,
      let charge = charge(on: line, under: plan)
    else {
      return nil
    }
    let outside = line.filed.evidence("/provider/networkStatus", says: "out of network")
    if let emergency = ServiceNature.emergencyEvidence(line) {
      return docket.finding(
        .balanceBilling, line.filed, line: line, certainty: charge.isProved ? .certain : .likely,
        amountAtStake: charge.excess,
        statement:
          "\(line.title) is emergency care out of network; it may cost the member no more than in network.",
        evidence: [emergency, outside] + charge.evidence, restingOn: line.dayPlaces + charge.places)
    }
    guard let ancillary = ServiceNature.ancillaryEvidence(line) else { return nil }
    let facilities = facilities(of: line, in: docket)
    let facility = facilities.first { $0.claim.provider.networkStatus == .inNetwork }
    // Care at a facility outside the network is not protected.
    guard facility != nil || !facilities.contains(where: { $0.claim.provider.networkStatus == .outOfNetwork })
    else { return nil }
    return docket.finding(
      .balanceBilling, line.filed, line: line, certainty: facility == nil ? .possible : .likely,
      amountAtStake: charge.excess,
      statement: facility == nil
        ? "\(line.title) is out of network; if it was given at a facility in the network, it may cost no more than in network."
        : "\(line.title) was given out of network at a facility in the network; it may cost no more than in network.",
      evidence: [ancillary, outside] + charge.evidence
        + (facility.map { [$0.evidence("/provider/networkStatus", says: "the facility is in network")] } ?? []),
      restingOn: line.dayPlaces + charge.places
        + (facility.map { line.filed.patientPlaces + places(of: $0) } ?? [])
    )
  }

  private struct Charge {
    /// Above the in-network share.
    let excess: Money
    /// Whether the plan's terms, and not the document alone, tell the in-network share.
    let isProved: Bool
    let evidence: [FindingEvidence]
    let places: [ClaimsPlace]
  }

  /// What is charged above the in-network share; `nil` when nothing is, or it cannot be told.
  ///
  /// Without the plan's terms, what goes beyond copay, deductible and coinsurance is above any share.
  private static func charge(on line: FiledLine, under plan: PlanScope) -> Charge? {
    // What was refused for a reason of its own is no bill above a share.
    guard !Refusal.refusals(of: line).contains(where: { $0.isFull && isDenial($0.category) }),
      let owed = Liability.owed(for: line), owed > .zero
    else { return nil }
    let shown = [line.evidence(.patientResponsibility), line.evidence(.notCovered), line.evidence(.allowed)]
      .compactMap { $0 }
    let printed = Liability.share(of: line.line.amounts, merged: line.line.mergedAmounts)
    if let benefit = plan.benefit(for: line, network: .inNetwork), benefit.highest > .possible,
      let share = ExpectedShare(of: line.line, under: benefit.terms)
    {
      // The printed share is less where the year's maximum was met.
      let most = printed.map { min($0, share.total) } ?? share.total
      guard owed > most else { return nil }
      return Charge(
        excess: owed - most, isProved: benefit.highest == .certain,
        evidence: shown + [benefit.evidence(says: "in-network share \(most)")],
        places: benefit.places + line.sharePlaces)
    }
    guard owed > printed ?? .zero else { return nil }
    return Charge(
      excess: owed - (printed ?? .zero), isProved: false, evidence: shown, places: line.sharePlaces)
  }

  private static func isDenial(_ category: RemarkCategory) -> Bool {
    switch category {
    case .contractualDiscount, .costShare, .outOfNetwork, .other: false
    default: true
    }
  }

  /// The claims of facilities where the patient was on the same days.
  private static func facilities(of line: FiledLine, in docket: Docket) -> [FiledClaim] {
    guard let days = line.serviceDates else { return [] }
    return docket.standing.filter { other in
      guard other.path != line.filed.path || other.document.source != line.filed.document.source,
        ServiceNature.isFacility(other), SameService.isSamePatient(other, line.filed),
        let stay = other.serviceDates
      else { return false }
      return stay.from <= days.to && days.from <= stay.to
    }
  }

  /// What tells that a claim is a facility's, and whose stay it is about.
  private static func places(of facility: FiledClaim) -> [ClaimsPlace] {
    [facility.place("/provider/name")] + facility.dayPlaces + facility.patientPlaces
      + facility.lines.flatMap { [$0.place("/revenueCode"), $0.place("/placeOfService")] }
  }
}
