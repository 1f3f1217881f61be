internal import DisputeModel

/// Out of network on the document, and verified in network before the visit.
enum WrongNetworkStatus: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    docket.standing.compactMap { finding(about: $0, under: plan, in: docket) }
  }

  private static func finding(
    about filed: FiledClaim, under plan: PlanScope, in docket: Docket
  ) -> Finding? {
    guard let printed = outOfNetworkEvidence(filed), let visit = filed.serviceDates?.from else { return nil }
    guard let verified = verification(of: filed, on: visit, in: docket) else { return nil }
    var certainty: Certainty = verified.match == .number ? .certain : .likely
    if verified.on == nil { certainty = .possible }
    let provider = filed.claim.provider.name ?? "The provider"
    let when = verified.on.map { "verified in network on \($0)" } ?? "noted as in network, without a date"
    let amounts = excess(of: filed, plan: plan)
    let day = dayEvidence(of: filed, visit)
    return docket.finding(
      .wrongNetworkStatus, filed, certainty: certainty, amountAtStake: amounts,
      statement:
        "\(provider) was \(when), before the visit of \(visit), but the claim was processed as out of network.",
      evidence: [
        printed, verified.match.evidence(in: filed), day,
        FindingEvidence(
          source: .records, path: verified.path,
          says:
            "\(when)\(verified.how.map { " (\($0))" } ?? "")\(verified.reference.map { ", reference \($0)" } ?? "")"
        ),
      ],
      restingOn: filed.dayPlaces + naturePlaces(of: filed)
        + (amounts == nil ? [] : filed.lines.flatMap(places(ofExcessOn:))),
      bring: verified.reference.map { ["reference \($0)"] } ?? [])
  }

  private static func dayEvidence(of filed: FiledClaim, _ visit: CalendarDate) -> FindingEvidence {
    let says = "visit of \(visit)"
    guard filed.claim.serviceDates == nil,
      let line = filed.lines.first(where: { $0.line.serviceDates?.from == visit })
    else { return filed.evidence("/serviceDates/from", says: says) }
    return line.evidence("/serviceDates/from", says: says)
  }

  /// What tells that a claim is behavioral, and so which network counts.
  private static func naturePlaces(of filed: FiledClaim) -> [ClaimsPlace] {
    let nature =
      ServiceNature.programEvidence(filed)
      ?? filed.lines.lazy.compactMap(ServiceNature.behavioralEvidence).first
    return nature.map { [ClaimsPlace(document: filed.document.source.sha256, path: $0.path)] } ?? []
  }

  private static func places(ofExcessOn line: FiledLine) -> [ClaimsPlace] {
    line.codePlaces + line.places(of: [.allowed]) + Liability.places(for: line)
  }

  private static func outOfNetworkEvidence(_ filed: FiledClaim) -> FindingEvidence? {
    if filed.claim.provider.networkStatus == .outOfNetwork {
      return filed.evidence("/provider/networkStatus", says: "processed as out of network")
    }
    guard filed.claim.provider.networkStatus == nil else { return nil }
    for (index, remark) in filed.claim.remarks.enumerated() where remark.category == .outOfNetwork {
      return filed.evidence("/remarks/\(index)", says: "note \(remark.code) says out of network")
    }
    return nil
  }

  private struct Verification {
    let match: ProviderMatch
    let path: String
    let on: CalendarDate?
    let how: String?
    let reference: String?
  }

  /// The last word before the visit that the provider is in network; `nil` when the last word is that it is not.
  private static func verification(
    of filed: FiledClaim, on visit: CalendarDate, in docket: Docket
  ) -> Verification? {
    let plan: NetworkPlan = ServiceNature.isBehavioral(filed) ? .behavioral : .medical
    let candidates = docket.records.records.providers.enumerated().compactMap {
      index, record -> (record: VerifiedProvider, verification: Verification)? in
      guard record.plan ?? .medical == plan, record.network != nil,
        record.verifiedOn.map({ $0 <= visit }) ?? true,
        let match = ProviderMatch.between(filed.claim.provider, npi: record.npi, name: record.name)
      else { return nil }
      let verification = Verification(
        match: match, path: "/providers/\(index)", on: record.verifiedOn, how: record.how,
        reference: record.reference)
      return (record, verification)
    }
    let dated = candidates.filter { $0.record.verifiedOn != nil }
    let last = dated.max { a, b in
      guard let first = a.record.verifiedOn, let second = b.record.verifiedOn else { return false }
      return first < second
    }
    guard let best = last ?? candidates.first, best.record.network == .inNetwork else { return nil }
    return best.verification
  }

  /// What the member pays beyond the plan's in-network terms; `nil` where the terms do not tell.
  ///
  /// What is left of the in-network deductible is not known, nor is the network's price where no discount is printed.
  private static func excess(of filed: FiledClaim, plan: PlanScope) -> Money? {
    var total = Money.zero
    for line in filed.lines {
      guard let owed = Liability.owed(for: line),
        let benefit = plan.benefit(for: line, network: .inNetwork), benefit.highest > .possible,
        benefit.terms.deductibleApplies == false,
        let expected = ExpectedShare(of: line.line, under: benefit.terms),
        benefit.terms.isFixedPrice || line[.discount].map({ $0 > .zero }) ?? false
      else { return nil }
      total += owed - expected.total
    }
    return total
  }
}
