internal import DisputeModel

extension PlantingGround {
  private enum WrongShare: CaseIterable {
    case copay, percentage, needlessDeductible, metDeductible, metMaximum, percentageOfAll
  }

  /// A share that is not the one of the plan's terms.
  func plantWrongShare(using random: inout SplitMix64) -> Harvest? {
    let right = right()
    let index = random.int(0...right.claim.lines.count - 1)
    let line = right.claim.lines[index]
    let kind = line.given.service.kind
    let terms = plan.terms(kind, network)
    guard terms.isCovered, line.allowed > Money(minorUnits: 2000), habits.networks,
      kind != .emergency || network == .inNetwork
    else { return nil }
    var books = before
    // Lines of a claim are decided one after the other.
    for other in right.claim.lines[..<index] {
      books.count(
        other.shares, for: visit.patient, in: Decision.account(other.given.service.kind, network))
    }
    let limits = Decision.limits(kind, network, plan)
    let account = Decision.account(kind, network)
    var shares = line.shares
    let variant = random.pick(WrongShare.allCases)
    let isUncapped = shares.total == plan.uncappedIn(line.allowed, terms, books, visit.patient, account)
    switch variant {
    case .copay:
      guard let copay = terms.copay, copay > .zero, isUncapped, shares.copay == copay else { return nil }
      shares.copay = min(line.allowed, copay + Money(minorUnits: Int64(random.int(1...12)) * 500))
      shares.deductible = min(shares.deductible, line.allowed - shares.copay)
      shares.coinsurance = terms.coinsurance?.of(line.allowed - shares.copay - shares.deductible) ?? .zero
    case .percentage:
      guard let percent = terms.coinsurance, isUncapped,
        let more = Share(basisPoints: percent.basisPoints + random.pick([500, 1000, 2000]))
      else { return nil }
      shares.coinsurance = more.of(line.allowed - shares.copay - shares.deductible) ?? .zero
    case .needlessDeductible:
      guard !terms.deductibleApplies, isUncapped else { return nil }
      let left = books.deductibleLeft(visit.patient, account, limits)
      shares.deductible = min(left, line.allowed - shares.copay)
      shares.coinsurance = terms.coinsurance?.of(line.allowed - shares.copay - shares.deductible) ?? .zero
    case .metDeductible:
      // Where earlier claims are missing, only an earlier statement can tell that the limit was met.
      guard terms.deductibleApplies, network == .inNetwork, isUncapped,
        showsWholeYear
          || habits.accumulators && before.deductibleLeft(visit.patient, account, limits) == .zero,
        !hasOutsideEmergency, books.deductibleLeft(visit.patient, account, limits) == .zero,
        hasMet(\.deductible, books, account, limits)
      else { return nil }
      let most = line.allowed - shares.copay
      shares.deductible = min(most, Money(minorUnits: Int64(random.int(20...400)) * 100))
      shares.coinsurance = terms.coinsurance?.of(most - shares.deductible) ?? .zero
    case .metMaximum:
      guard network == .inNetwork, showsWholeYear, !hasOutsideEmergency,
        books.maximumLeft(visit.patient, account, limits) == .zero
      else { return nil }
      shares.copay = min(line.allowed, terms.copay ?? .zero)
      shares.coinsurance = terms.coinsurance?.of(line.allowed - shares.copay) ?? .zero
    case .percentageOfAll:
      guard let percent = terms.coinsurance, isUncapped, shares.deductible > .zero else { return nil }
      shares.coinsurance = min(
        percent.of(line.allowed) ?? .zero, line.allowed - shares.copay - shares.deductible)
    }
    let difference = shares.total - line.shares.total
    guard difference > Money(minorUnits: 200) else { return nil }
    var claim = right.claim
    claim.lines[index].shares = shares
    books = before
    // The payer goes on from its own books.
    for place in claim.lines.indices {
      let given = claim.lines[place].given
      if place > index {
        claim.lines[place].shares = Decision.shares(
          of: claim.lines[place].allowed, given.service.kind, visit, network, plan, books)
      }
      books.count(
        claim.lines[place].shares, for: visit.patient, in: Decision.account(given.service.kind, network))
    }
    claim.books = books
    var planted = mistake(
      .costShareMiscalculated, line: index, stakes: [difference], companions: balance,
      "\(variant)\(habits.joinsShares ? ", joined" : "")\(showsWholeYear ? "" : ", part of the year")")
    planted.needsMetDeductible = variant == .metDeductible && !showsWholeYear
    return Harvest(claims: [claim], planted: [planted], books: books)
  }

  /// Whether it is the person's own limit that is met: papers of others need not be at hand.
  private func hasMet(
    _ limit: KeyPath<PlanDesign.Limits, YearlyLimit>, _ books: Ledger, _ network: NetworkStatus,
    _ limits: PlanDesign.Limits
  ) -> Bool {
    let used = books.deductible[Ledger.Account(person: visit.patient, network: network)] ?? .zero
    return used >= limits[keyPath: limit].individual ?? .zero
  }
}

extension PlanDesign {
  /// The share without an out-of-pocket maximum, in the books of a network.
  func uncappedIn(
    _ allowed: Money, _ terms: Terms, _ books: Ledger, _ person: Int, _ network: NetworkStatus
  ) -> Money {
    guard var limits = limits[network] else { return .zero }
    limits.maximum = YearlyLimit(
      individual: Money(minorUnits: 1 << 40), family: Money(minorUnits: 1 << 40))
    return books.shares(of: allowed, for: person, in: network, terms: terms, limits: limits).total
  }
}
