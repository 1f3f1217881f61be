internal import DisputeModel

extension PlantingGround {
  /// A provider of the network, taken for one outside.
  func plantWrongNetwork(using random: inout SplitMix64) -> Harvest? {
    guard network == .inNetwork, habits.networks,
      visit.services.allSatisfy({ $0.service.kind != .emergency && $0.service.kind != .acupuncture })
    else { return nil }
    // With or without the discount that the provider agreed to.
    let reprices = random.chance(50)
    var books = before
    let claim = Decision.claim(for: visit, in: .outOfNetwork, plan: plan, books: &books, reprices: reprices)
    let right = right().claim
    let difference = claim.lines.map(\.owed).reduce(.zero, +) - right.lines.map(\.owed).reduce(.zero, +)
    guard difference > Money(minorUnits: 100) else { return nil }
    let terms = visit.services.map { plan.terms($0.service.kind, .inNetwork) }
    let isCapped = zip(right.lines, terms).contains { line, terms in
      line.shares.total
        < plan.uncapped(line.allowed, terms, before, visit.patient)
    }
    let owed = claim.lines.map(\.owed).reduce(.zero, +)
    // What the terms alone tell, without the maximum and without the network's prices.
    let byTerms = zip(claim.lines, terms).map { line, terms in
      plan.uncapped(line.allowed, terms, before, visit.patient)
    }.reduce(.zero, +)
    let stakes: [Money?]
    if isCapped {
      stakes = [difference, owed - byTerms, nil]
    } else if terms.allSatisfy(\.isFixedPrice) {
      // A service may cost less than its copay, but the price in network is not in the papers.
      stakes = owed - byTerms == difference ? [difference] : [difference, owed - byTerms, nil]
    } else if !reprices, terms.allSatisfy({ !$0.deductibleApplies }), habits.discounts {
      stakes = [difference]
    } else if !reprices {
      // What is left of the deductible in network, other papers may tell.
      stakes = [difference, nil]
    } else {
      // The price that the network agreed on is not in the papers.
      stakes = [nil]
    }
    let isAncillary = visit.services.contains {
      $0.service.kind == .laboratory || $0.service.kind == .imaging
    }
    return Harvest(
      claims: [claim],
      planted: [
        mistake(
          .wrongNetworkStatus, line: nil, stakes: stakes, companions: isAncillary ? [.balanceBilling] : [],
          (reprices ? "without the discount" : "with the discount")
            + (terms.allSatisfy(\.isFixedPrice) ? ", fixed price" : ""))
      ], books: books)
  }
}

extension PlanDesign {
  /// The share of an allowed amount as though there were no out-of-pocket maximum.
  func uncapped(_ allowed: Money, _ terms: Terms, _ books: Ledger, _ person: Int) -> Money {
    guard var limits = limits[.inNetwork] else { return .zero }
    limits.maximum = YearlyLimit(
      individual: Money(minorUnits: 1 << 40), family: Money(minorUnits: 1 << 40))
    return books.shares(of: allowed, for: person, in: .inNetwork, terms: terms, limits: limits).total
  }
}
