internal import DisputeModel

/// Out of network on the document, and verified in network before the visit.
enum WrongNetworkStatus: FindingRule {
  static func findings(in docket: Docket) -> [Finding] {
    docket.standing.compactMap { finding(about: $0, in: docket) }
  }

  private static func finding(about filed: FiledClaim, in docket: Docket) -> Finding? {
    guard let printed = outOfNetworkEvidence(filed), let visit = filed.serviceDates?.from else { return nil }
    guard let verified = verification(of: filed, on: visit, in: docket) else { return nil }
    var certainty: Certainty = verified.match == .number ? .certain : .likely
    if verified.on == nil { certainty = .possible }
    let provider = filed.claim.provider.name ?? "The provider"
    let when = verified.on.map { "verified in network on \($0)" } ?? "noted as in network, without a date"
    let amounts = excess(of: filed, plan: docket.records.records.plan)
    return docket.finding(
      .wrongNetworkStatus, filed, certainty: certainty, amountAtStake: amounts,
      statement:
        "\(provider) was \(when), before the visit of \(visit), but the claim was processed as out of network.",
      evidence: [
        printed, verified.match.evidence(in: filed),
        filed.claim.serviceDates != nil
          ? filed.evidence("/serviceDates/from", says: "visit of \(visit)")
          : filed.evidence("/lines", says: "visit of \(visit)"),
        FindingEvidence(
          source: .records, path: verified.path,
          says:
            "\(when)\(verified.how.map { " (\($0))" } ?? "")\(verified.reference.map { ", reference \($0)" } ?? "")"
        ),
      ], bring: verified.reference.map { ["reference \($0)"] } ?? [])
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
  private static func excess(of filed: FiledClaim, plan: PlanTerms) -> Money? {
    var total = Money.zero
    for line in filed.lines {
      guard let owed = Liability.owed(for: line),
        let benefit = BenefitFinder.benefit(for: line, network: .inNetwork, in: plan), benefit.isSure,
        benefit.terms.deductibleApplies == false,
        let expected = ExpectedShare(of: line.line, under: benefit.terms),
        benefit.terms.isFixedPrice || line[.discount].map({ $0 > .zero }) ?? false
      else { return nil }
      total += owed - expected.total
    }
    return total
  }
}
