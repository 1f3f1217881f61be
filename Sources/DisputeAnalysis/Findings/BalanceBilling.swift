internal import DisputeModel

/// Care out of network for which the member may be charged the in-network share only.
///
/// - Source: No Surprises Act; 45 CFR 149.110 (emergency care), 149.120 (care at an in-network facility), 149.130 (air
///   ambulances).
enum BalanceBilling: FindingRule {
  /// The act holds for plan years that begin in 2022 or later.
  private static let firstYear = 2022

  static func findings(in docket: Docket) -> [Finding] {
    // The act does not hold for public programs, which forbid such bills by rules of their own.
    docket.standing.filter {
      $0.claim.provider.networkStatus == .outOfNetwork && $0.document.publicProgram == nil
    }.flatMap { filed in
      filed.lines.compactMap { finding(about: $0, in: docket) }
    }
  }

  private static func finding(about line: FiledLine, in docket: Docket) -> Finding? {
    guard let day = line.serviceDates?.from, day.year >= firstYear, let charge = charge(on: line, in: docket)
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
        evidence: [emergency, outside] + charge.evidence)
    }
    guard let ancillary = ServiceNature.ancillaryEvidence(line) else { return nil }
    let facility = facility(of: line, in: docket)
    return docket.finding(
      .balanceBilling, line.filed, line: line, certainty: facility == nil ? .possible : .likely,
      amountAtStake: charge.excess,
      statement: facility == nil
        ? "\(line.title) is out of network; if it was given at a facility in the network, it may cost no more than in network."
        : "\(line.title) was given out of network at a facility in the network; it may cost no more than in network.",
      evidence: [ancillary, outside] + charge.evidence
        + (facility.map { [$0.evidence("/provider/networkStatus", says: "the facility is in network")] } ?? [])
    )
  }

  private struct Charge {
    /// Above the in-network share.
    let excess: Money
    /// Whether the plan's terms, and not the document alone, tell the in-network share.
    let isProved: Bool
    let evidence: [FindingEvidence]
  }

  /// What is charged above the in-network share; `nil` when nothing is, or it cannot be told.
  ///
  /// Without the plan's terms, what goes beyond copay, deductible and coinsurance is above any share.
  private static func charge(on line: FiledLine, in docket: Docket) -> Charge? {
    // What was refused for a reason of its own is no bill above a share.
    guard !Refusal.refusals(of: line).contains(where: { $0.isFull && isDenial($0.category) }),
      let owed = Liability.owed(for: line), owed > .zero
    else { return nil }
    let shown = [line.evidence(.patientResponsibility), line.evidence(.notCovered), line.evidence(.allowed)]
      .compactMap { $0 }
    let printed = Liability.share(of: line.line.amounts, merged: line.line.mergedAmounts)
    if let benefit = BenefitFinder.benefit(for: line, network: .inNetwork, in: docket.records.records.plan),
      benefit.isSure, let share = ExpectedShare(of: line.line, under: benefit.terms)
    {
      // The printed share is less where the year's maximum was met.
      let most = printed.map { min($0, share.total) } ?? share.total
      guard owed > most else { return nil }
      let terms = FindingEvidence(source: .records, path: benefit.path, says: "in-network share \(most)")
      return Charge(excess: owed - most, isProved: true, evidence: shown + [terms])
    }
    guard owed > printed ?? .zero else { return nil }
    return Charge(excess: owed - (printed ?? .zero), isProved: false, evidence: shown)
  }

  private static func isDenial(_ category: RemarkCategory) -> Bool {
    switch category {
    case .contractualDiscount, .costShare, .outOfNetwork, .other: false
    default: true
    }
  }

  /// A facility in the network where the patient was on the same days.
  private static func facility(of line: FiledLine, in docket: Docket) -> FiledClaim? {
    guard let days = line.serviceDates else { return nil }
    return docket.standing.first { other in
      guard other.claim.provider.networkStatus == .inNetwork, ServiceNature.isFacility(other),
        SameService.isSamePatient(other, line.filed), let stay = other.serviceDates
      else { return false }
      return stay.from <= days.to && days.from <= stay.to
    }
  }
}
