internal import DisputeModel

/// The plan's terms in the records, and which claims they hold for.
///
/// The terms are one plan's. Claims of another payer, and amounts in another currency, are not under them; dental and
/// vision claims are not under a medical plan's limits.
struct PlanScope {
  /// The terms.
  let terms: PlanTerms
  /// The payers of the claims at hand with the number of their claims, where the records name none.
  private let payers: [(payer: PayerIdentity, count: Int)]

  init(of docket: Docket) {
    terms = docket.records.records.plan
    var payers: [(payer: PayerIdentity, count: Int)] = []
    if terms.payer == nil {
      let plans = docket.documents.map { (plan: DecidingPlan(of: $0), count: $0.claims.count) }
      for (plan, count) in plans where plan.isMedical && !plan.payer.isUnknown {
        if let place = payers.firstIndex(where: { $0.payer.isSame(as: plan.payer) }) {
          payers[place].count += count
        } else {
          payers.append((plan.payer, count))
        }
      }
    }
    self.payers = payers
  }

  /// The surest that a finding by the terms can be; `nil` for claims that they do not hold for.
  ///
  /// Where the records name no payer, the plan is taken for the one that most claims are of: most papers of a member are
  /// of the plan that he writes down. That is likely only, and a question where two have as many.
  func highest(for filed: FiledClaim) -> Certainty? {
    let plan = DecidingPlan(of: filed.document)
    guard plan.hasCurrencyOfRecords else { return nil }
    if isAdministrator(plan.payer) { return .certain }
    if let payer = terms.payer {
      switch plan.payer.isNamed(payer) {
      case true?: return .certain
      case false?: return nil
      case nil: return plan.payer.isUnknown ? .certain : .possible
      }
    }
    guard payers.count > 1, let most = payers.map(\.count).max() else { return .certain }
    let leading = payers.filter { $0.count == most }
    guard plan.payer.isUnknown || leading.contains(where: { $0.payer.isSame(as: plan.payer) }) else {
      return nil
    }
    return leading.count == 1 ? .likely : .possible
  }

  /// The same for the plan's yearly limits.
  func highestForLimits(of filed: FiledClaim) -> Certainty? {
    DecidingPlan(of: filed.document).isMedical ? highest(for: filed) : nil
  }

  /// The first benefit that holds for a line; one that is bound to a network holds only where the network is known.
  func benefit(for line: FiledLine, network: NetworkStatus?) -> BenefitFinder.Found? {
    guard let highest = highest(for: line.filed),
      let found = BenefitFinder.benefit(for: line, network: network, in: terms, highest: highest),
      // Terms for every service are those of the medical plan.
      found.fit != .everything || DecidingPlan(of: line.filed.document).isMedical
    else { return nil }
    return found
  }

  /// Whether a payer is the one that decides behavioral claims for the plan.
  private func isAdministrator(_ payer: PayerIdentity) -> Bool {
    terms.behavioralHealth?.administrator.map { payer.isNamed($0) == true } ?? false
  }
}
