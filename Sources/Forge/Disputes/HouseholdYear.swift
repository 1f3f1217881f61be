internal import DisputeModel

/// A year of a family's claims: what the payer decided, and what the member noted.
struct HouseholdYear {
  let household: RandomHousehold
  let habits: PaperHabits
  /// The claims in the order of the payer's decisions.
  private(set) var claims: [DecidedClaim] = []
  private(set) var planted: [PlantedMistake] = []
  private(set) var noise = Noise()
  /// The codes that were really given, by claim number, where the claim says others.
  private(set) var performed: [String: [String]] = [:]
  /// What was counted before the first of the papers.
  private(set) var startingBooks = Ledger()

  /// Days until the next decision, between which a claim may be decided anew.
  private static let shortestGap = 6
  private static let longestGap = 40

  /// - Returns: `nil` when some of the wishes find no place.
  init?(wishes: [PlantedKind], using random: inout SplitMix64) {
    household = RandomHousehold(using: &random)
    habits = PaperHabits(using: &random)
    noise = household.noise
    startBooks(using: &random)
    var books = startingBooks
    var open = wishes
    var hasOutsideEmergency = false
    for (place, visit) in household.visits.enumerated() {
      let ground = PlantingGround(
        visit: visit, plan: household.plan, habits: habits, before: books,
        showsWholeYear: startingBooks.maximum.isEmpty, isSharedDay: isShared(visit),
        hasOutsideEmergency: hasOutsideEmergency)
      hasOutsideEmergency =
        hasOutsideEmergency || visit.practice.network == .outOfNetwork && visit.practice.kind == .emergency
      if !open.isEmpty, random.chance(70),
        let place = open.indices.first(where: { _ in random.chance(100 / open.count + 1) }),
        let harvest = ground.plant(open[place], using: &random)
      {
        open.remove(at: place)
        claims += harvest.claims
        planted += harvest.planted
        books = harvest.books
        if let codes = harvest.performed { performed[visit.number] = codes }
        continue
      }
      let claim = Decision.claim(for: visit, in: visit.practice.network, plan: household.plan, books: &books)
      // What is decided anew in between would make the books of later claims doubtful.
      let next = household.visits.dropFirst(place + 1).first
      let gap = next.map { visit.processed.days(until: $0.processed) } ?? Self.longestGap
      // A share that was miscalculated has to be seen in the order in which the claims were decided.
      let entries =
        wishes.contains(.costShareMiscalculated)
          || gap < Self.shortestGap
        ? [otherwisePaid(claim, using: &random)] : history(of: claim, within: gap, using: &random)
      claims += entries
      if let last = entries.last {
        books = ground.before
        books.count(last)
        claims[claims.count - 1].books = books
      }
    }
    guard open.isEmpty, !claims.isEmpty else { return nil }
    claims.sort { ($0.visit.processed, $0.visit.number) < ($1.visit.processed, $1.visit.number) }
  }

  private mutating func startBooks(using random: inout SplitMix64) {
    guard random.chance(35), let limits = household.plan.limits[.inNetwork] else { return }
    var shares = Ledger.Shares()
    let most = limits.deductible.individual ?? .zero
    shares.deductible = Money(minorUnits: most.minorUnits * Int64(random.int(10...95)) / 100)
    startingBooks.count(shares, for: 0, in: .inNetwork)
  }

  private func isShared(_ visit: Visit) -> Bool {
    household.visits.contains { other in
      other.number != visit.number && other.day == visit.day && other.practice.name == visit.practice.name
    }
  }

  /// What the papers show of a claim that is right in the end.
  private mutating func history(
    of claim: DecidedClaim, within gap: Int, using random: inout SplitMix64
  ) -> [DecidedClaim] {
    var claim = claim
    guard random.chance(25) else {
      return [otherwisePaid(claim, using: &random)]
    }
    var earlier = claim
    earlier.visit.number = RandomPeople.fill("86########", using: &random)
    earlier.books = startingBooks
    claim.visit.processed = claim.visit.processed.later(days: random.int(4...min(gap, Self.longestGap) - 1))
    claim.visit.received = claim.visit.received.later(days: 1)
    claim.status = .adjusted
    // First decided wrongly: too high a copay, or nothing at all until somebody answers.
    if random.chance(50) {
      for index in earlier.lines.indices where earlier.lines[index].allowed > Money(minorUnits: 6000) {
        earlier.lines[index].shares.copay = Money(minorUnits: 5500)
        earlier.lines[index].shares.deductible = .zero
        earlier.lines[index].shares.coinsurance = .zero
      }
    } else {
      for index in earlier.lines.indices {
        earlier.lines[index] = DecidedLine(earlier.lines[index].given)
        earlier.lines[index].notCovered = earlier.lines[index].given.billed
        earlier.lines[index].reason = .informationNeeded
      }
    }
    func note(_ name: String) {
      noise.add(name, to: earlier.visit.number)
      noise.add(name, to: claim.visit.number)
    }
    switch random.int(1...5) {
    case 1:
      earlier.visit.number = claim.visit.number
      note("adjusted under the same number")
      return [earlier, claim]
    case 2:
      claim.replaces = earlier.visit.number
      note("adjusted under a new number")
      return [earlier, claim]
    case 3:
      claim.replaces = earlier.visit.number
      var reversal = earlier
      reversal.isReversal = true
      reversal.status = .reversed
      reversal.replacedBy = claim.visit.number
      reversal.visit.processed = claim.visit.processed
      note("reversed and adjusted")
      return [earlier, reversal, claim]
    case 4:
      note("adjusted without a pointer")
      return [earlier, claim]
    default:
      earlier.visit.number = claim.visit.number
      claim.replaces = claim.visit.number
      note("adjusted, names itself")
      return [earlier, claim]
    }
  }

  private mutating func otherwisePaid(_ claim: DecidedClaim, using random: inout SplitMix64) -> DecidedClaim {
    var claim = claim
    payOtherwise(&claim, using: &random)
    return claim
  }

  /// Other insurance, health accounts, charges above what is usual, claims that wait.
  private mutating func payOtherwise(_ claim: inout DecidedClaim, using random: inout SplitMix64) {
    switch random.int(1...25) {
    case 1:
      for index in claim.lines.indices where claim.lines[index].paid > Money(minorUnits: 1000) {
        claim.lines[index].otherInsurance = Money(minorUnits: claim.lines[index].paid.minorUnits / 3)
      }
      noise.add("other insurance", to: claim.visit.number)
    case 2:
      for index in claim.lines.indices {
        claim.lines[index].accountPaid = Money(minorUnits: claim.lines[index].shares.total.minorUnits / 2)
      }
      noise.add("health account", to: claim.visit.number)
    case 3:
      for index in claim.lines.indices where claim.lines[index].shares.coinsurance > Money(minorUnits: 300) {
        claim.lines[index].shares.coinsurance = Money(
          minorUnits: claim.lines[index].shares.coinsurance.minorUnits / 2)
      }
      noise.add("less than the plan's terms", to: claim.visit.number)
    case 4 where claim.network == .outOfNetwork && claim.visit.practice.kind != .emergency:
      let index = 0
      guard claim.lines[index].allowed > Money(minorUnits: 5000) else { return }
      var line = claim.lines[index]
      let refused = Money(minorUnits: line.allowed.minorUnits / 4)
      line.allowed = line.allowed - refused
      line.notCovered = refused
      line.bearsRefused = random.chance(50)
      line.reason = .outOfNetwork
      let percent = household.plan.terms(line.given.service.kind, .outOfNetwork).coinsurance
      line.shares.deductible = min(line.shares.deductible, line.allowed)
      line.shares.coinsurance = min(
        line.shares.coinsurance, percent?.of(line.allowed - line.shares.deductible) ?? .zero)
      claim.lines[index] = line
      noise.add("above the usual charge out of network", to: claim.visit.number)
    case 5:
      claim.status = .pending
      for index in claim.lines.indices {
        claim.lines[index] = DecidedLine(claim.lines[index].given)
        claim.lines[index].notCovered = claim.lines[index].given.billed
        claim.lines[index].reason = .informationNeeded
      }
      noise.add("pending", to: claim.visit.number)
    case 6:
      // The provider sent the claim twice, and the payer says so.
      guard let first = claims.last, first.status == nil, first.lines.allSatisfy({ $0.reason == nil }) else {
        return
      }
      var again = first
      again.visit.number = RandomPeople.fill("86########", using: &random)
      again.visit.processed = first.visit.processed.later(days: random.int(3...20))
      for index in again.lines.indices {
        again.lines[index] = DecidedLine(first.lines[index].given)
        again.lines[index].printed = first.lines[index].printed
        again.lines[index].notCovered = again.lines[index].given.billed
        again.lines[index].reason = .duplicate
      }
      let isPlanted = planted.contains { $0.claimNumber == first.visit.number }
      if !isPlanted {
        claims.append(again)
        noise.add("denied as the duplicate that it is", to: again.visit.number)
      }
    default: break
    }
  }
}
