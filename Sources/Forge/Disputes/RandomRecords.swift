internal import DisputeModel

/// What a member knows of a year, as it really was.
enum RandomRecords {
  static func records(
    of year: HouseholdYear, noise: inout Noise, using random: inout SplitMix64
  ) -> MemberRecords {
    var records = MemberRecords()
    records.plan = plan(of: year, noise: &noise, using: &random)
    for claim in unique(year.claims) {
      let mistakes = year.planted.filter { $0.claimNumber == claim.visit.number }
      addProvider(of: claim, mistakes, year, to: &records, noise: &noise, using: &random)
      addServices(of: claim, year, to: &records, noise: &noise, using: &random)
      addAuthorizations(of: claim, mistakes, year, to: &records, noise: &noise, using: &random)
    }
    return records
  }

  private static func unique(_ claims: [DecidedClaim]) -> [DecidedClaim] {
    var seen: Set<String> = []
    return claims.filter { seen.insert($0.visit.number).inserted }
  }

  private static func plan(
    of year: HouseholdYear, noise: inout Noise, using random: inout SplitMix64
  ) -> PlanTerms {
    guard !year.planted.isEmpty || random.chance(90) else { return PlanTerms() }
    var wording = year.habits.terms
    if year.planted.isEmpty, random.chance(5) { wording = .codes }
    if wording == .codes && !year.habits.codes {
      for claim in year.claims {
        noise.add("benefits by code, statements without codes", to: claim.visit.number)
      }
    }
    var plan = year.household.plan.records(wording)
    plan.payer = year.habits.payer.id
    plan.funding = random.pick([.insured, .selfFunded, nil])
    plan.market = .employer
    if year.habits.hasBehavioralProgram {
      plan.behavioralHealth = BehavioralHealthTerms(
        administrator: "Cigna Behavioral Health", separateNetwork: true, separatePriorAuthorization: true)
    }
    if year.planted.isEmpty, random.chance(10) {
      plan.deductible = nil
      plan.outOfPocketMaximum = nil
    }
    return plan
  }

  private static func addProvider(
    of claim: DecidedClaim, _ mistakes: [PlantedMistake], _ year: HouseholdYear,
    to records: inout MemberRecords,
    noise: inout Noise, using random: inout SplitMix64
  ) {
    let isMistaken = mistakes.contains { $0.kind == .wrongNetworkStatus }
    guard isMistaken || random.chance(60) else { return }
    var record = VerifiedProvider()
    record.name = claim.visit.practice.name
    // Where the statement prints no NPI, the name has to do.
    record.npi = random.chance(80) ? claim.visit.practice.npi : nil
    record.plan = claim.visit.isBehavioral() ? .behavioral : random.pick([.medical, nil])
    record.network = claim.visit.practice.network
    record.verifiedOn = claim.visit.day.later(days: -random.int(0...60))
    record.how = random.pick(["provider directory", "call to member services", nil])
    record.reference = random.chance(30) ? random.digits(8) : nil
    records.providers.append(record)
    // What is known later of one visit is known before the next one.
    guard !isMistaken, claim.visit.practice.network == .outOfNetwork,
      year.household.visits.filter({ $0.practice == claim.visit.practice }).count == 1
    else { return }
    // Everything else that may be known of a provider outside the network proves nothing.
    var other = record
    other.network = .inNetwork
    switch random.int(1...4) {
    case 1:
      other.verifiedOn = claim.visit.day.later(days: random.int(1...40))
      noise.add("verified after the visit", to: claim.visit.number)
    case 2:
      other.plan = claim.visit.isBehavioral() ? .medical : .behavioral
      noise.add("verified in the other network", to: claim.visit.number)
    case 3:
      other.verifiedOn = record.verifiedOn?.later(days: -random.int(1...90))
      noise.add("left the network before the visit", to: claim.visit.number)
    default: return
    }
    records.providers.append(other)
  }

  private static func addServices(
    of claim: DecidedClaim, _ year: HouseholdYear, to records: inout MemberRecords,
    noise: inout Noise, using random: inout SplitMix64
  ) {
    let mistaken = year.performed[claim.visit.number]
    guard mistaken != nil || random.chance(55) else { return }
    let days = Set(claim.visit.services.map(\.later)).sorted()
    for later in days {
      var record = PerformedService()
      record.on = claim.visit.day.later(days: later)
      record.npi = random.chance(80) ? claim.visit.practice.npi : nil
      record.provider = claim.visit.practice.name
      record.procedureCodes =
        mistaken ?? claim.visit.services.filter { $0.later == later }.map(\.service.code)
      if mistaken == nil, random.chance(10) {
        record.procedureCodes.append("99000")
        noise.add("a service that was never charged", to: claim.visit.number)
      }
      record.source = "after-visit summary"
      records.services.append(record)
    }
  }

  private static func addAuthorizations(
    of claim: DecidedClaim, _ mistakes: [PlantedMistake], _ year: HouseholdYear,
    to records: inout MemberRecords,
    noise: inout Noise, using random: inout SplitMix64
  ) {
    var record = Authorization()
    record.number = "A" + random.digits(7)
    record.npi = random.chance(70) ? claim.visit.practice.npi : nil
    record.provider = record.npi == nil && random.chance(60) ? claim.visit.practice.name : nil
    record.from = claim.visit.day.later(days: -random.int(0...30))
    record.to = claim.visit.day.later(days: random.int(10...90))
    record.letter = "approval.pdf"
    if let mistake = mistakes.first(where: { $0.kind == .priorAuthorizationOnFile }), let line = mistake.line
    {
      let service = claim.visit.services[line].service
      record.procedureCodes = [service.code]
      // A record by code alone says nothing of a statement that prints none.
      record.descriptions =
        !year.habits.codes || random.chance(50) ? [service.description.uppercased() + "*"] : []
      records.authorizations.append(record)
      if random.chance(40) { records.authorizations.insert(misfit(of: record, year, using: &random), at: 0) }
    } else if mistakes.contains(where: { $0.kind == .priorAuthorizationMissing }) {
      record.procedureCodes = claim.visit.services.map(\.service.code)
      if random.chance(70) { records.authorizations.append(misfit(of: record, year, using: &random)) }
    } else if !year.planted.contains(where: { $0.kind == .priorAuthorizationMissing }), random.chance(15) {
      record.procedureCodes = claim.visit.services.map(\.service.code)
      records.authorizations.append(random.chance(50) ? record : misfit(of: record, year, using: &random))
      noise.add("authorization of what was paid", to: claim.visit.number)
    }
  }

  /// An authorization that does not cover the service.
  private static func misfit(
    of record: Authorization, _ year: HouseholdYear, using random: inout SplitMix64
  ) -> Authorization {
    var other = record
    other.number = "A" + random.digits(7)
    switch random.int(1...3) {
    case 1:
      other.procedureCodes = ["E1390"]
      // Where no code is printed, only other words can be another service.
      other.descriptions = year.habits.codes ? [] : ["OXYGEN*"]
    case 2:
      // Where no number is printed, only a name can be another one.
      other.npi = year.habits.numbers ? RandomPeople.npi(using: &random) : nil
      other.provider = year.habits.numbers ? nil : "Quiet Night Sleep Center"
    default: other.to = record.from?.later(days: -1)
    }
    if let to = other.to, let from = other.from, to < from { other.from = to.later(days: -30) }
    return other
  }
}
