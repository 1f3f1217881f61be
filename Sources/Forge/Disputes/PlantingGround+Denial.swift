internal import DisputeModel

extension PlantingGround {
  /// Turns a line that was paid into one that was refused, in full or in part.
  ///
  /// - Returns: what may be said to be at stake.
  func deny(
    _ line: inout DecidedLine, _ reason: RemarkCategory, bears: Bool, inFull: Bool,
    using random: inout SplitMix64
  ) -> [Money?] {
    let right = line
    let terms = plan.terms(line.given.service.kind, network)
    line.reason = reason
    line.bearsRefused = bears
    let refused: Money
    if inFull {
      // Some payers take the network's discount off first.
      let keepsDiscount = habits.discounts && line.discount > .zero && random.chance(40)
      line.discount = keepsDiscount ? line.discount : .zero
      refused = line.given.billed - line.discount
      line.shares = Ledger.Shares()
      line.allowed = .zero
    } else {
      refused = Money(minorUnits: right.allowed.minorUnits * Int64(random.int(20...60)) / 100)
      line.allowed = right.allowed - refused
      line.shares.copay = min(right.shares.copay, line.allowed)
      line.shares.deductible = min(right.shares.deductible, line.allowed - line.shares.copay)
      line.shares.coinsurance = min(
        right.shares.coinsurance,
        terms.coinsurance?.of(line.allowed - line.shares.copay - line.shares.deductible) ?? .zero)
    }
    line.notCovered = refused
    let relief = line.owed - right.owed
    // What the plan would pay of an amount that nobody owes now.
    guard bears else { return [nil, refused - max(.zero, right.owed - line.owed)] }
    let isWhole = right.owed == min(terms.copay ?? .zero, right.allowed)
    // Papers that print neither a network nor its discount do not tell whose terms hold.
    let isOpen = !habits.networks && (line.discount == .zero || !habits.discounts)
    // A copay is the whole price where that is less, and papers that print no price leave it open.
    let isSurelyMore = (terms.copay ?? .zero) <= Money(minorUnits: line.given.billed.minorUnits / 2)
    if terms.isFixedPrice, isWhole { return isSurelyMore && !isOpen ? [relief] : [relief, nil, refused] }
    if !isOpen, line.discount == right.discount, !terms.deductibleApplies, habits.discounts,
      isUncapped(right, terms)
    {
      return [relief]
    }
    // Neither the price nor what is left of the deductible is in the papers: at most what was refused.
    return [relief, nil, refused]
  }

  private func isUncapped(_ line: DecidedLine, _ terms: PlanDesign.Terms) -> Bool {
    line.shares.total == plan.uncapped(line.allowed, terms, before, visit.patient)
  }

  /// A denial for one of the reasons that payers give.
  func plantDenial(_ kind: PlantedKind, using random: inout SplitMix64) -> Harvest? {
    guard let reason = Self.reason(of: kind), let finding = kind.finding,
      visit.services.allSatisfy({ $0.service.kind != .acupuncture }),
      kind != .behavioralParity || visit.isBehavioral()
    else { return nil }
    var books = before
    var claim = Decision.claim(for: visit, in: network, plan: plan, books: &books)
    let index = random.int(0...claim.lines.count - 1)
    let bears = random.chance(65)
    let inFull = kind == .behavioralParity || random.chance(85)
    let stakes = deny(&claim.lines[index], reason, bears: bears, inFull: inFull, using: &random)
    books = before
    for line in claim.lines {
      books.count(
        line.shares, for: visit.patient, in: Decision.account(line.given.service.kind, network))
    }
    claim.books = books
    // Parity law asks about every limit on behavioral care.
    var companions = balance.union([kind == .behavioralParity ? .medicalNecessity : .behavioralParity])
    companions.remove(finding)
    // Terms of one network cannot be applied for sure where the statement prints no network.
    let isOpen = kind == .nonCoveredService && !habits.networks
    return Harvest(
      claims: [claim],
      planted: [
        mistake(
          finding, line: index, stakes: tellsOwed(claim, index) ? stakes : stakes + [nil],
          least: isOpen ? .possible : .likely, companions: companions,
          (inFull ? "in full" : "in part") + (bears ? ", borne" : ", not borne")
            + (plan.terms(visit.services[index].service.kind, network).isFixedPrice ? ", fixed price" : ""))
      ], books: books)
  }

  private static func reason(of kind: PlantedKind) -> RemarkCategory? {
    switch kind {
    case .priorAuthorizationOnFile, .priorAuthorizationMissing: .priorAuthorization
    case .medicalNecessity, .behavioralParity: .medicalNecessity
    case .nonCoveredService: .nonCovered
    case .experimental: .experimental
    case .timelyFiling: .timelyFiling
    case .informationNeeded: .informationNeeded
    case .coordinationOfBenefits: .coordinationOfBenefits
    case .bundled: .bundled
    case .benefitMaximum: .benefitMaximum
    case .eligibility: .eligibility
    default: nil
    }
  }
}
