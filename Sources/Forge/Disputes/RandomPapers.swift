package import DisputeModel

/// Random papers of one member: claims documents built straight as values, and records that match them.
package enum RandomPapers {
  /// How many households are drawn for one seed before giving up.
  private static let attempts: UInt64 = 400

  /// Papers with one mistake of each kind wished for; none for claims that are right.
  ///
  /// - Returns: `nil` when no household of the seed has a place for all of them.
  package static func papers(seed: UInt64, planting wishes: [PlantedKind] = []) -> MemberPapers? {
    for attempt in 0..<attempts {
      var random = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D &+ attempt)
      if let year = HouseholdYear(wishes: wishes, using: &random) {
        let papers = papers(of: year, seed: seed, using: &random)
        if papers.planted.allSatisfy({ !$0.needsMetDeductible || showsMetDeductible(before: $0, in: papers) })
        {
          return papers
        }
      }
    }
    return nil
  }

  private static func papers(
    of year: HouseholdYear, seed: UInt64, using random: inout SplitMix64
  ) -> MemberPapers {
    var noise = year.noise
    var documents = statements(of: year, seed: seed, noise: &noise, using: &random)
    if random.chance(6), var again = documents.last {
      again.source.sha256 = digest(seed, 900)
      again.statementDate = again.statementDate?.later(days: random.int(3...40))
      documents.append(again)
      for claim in again.claims { noise.add("printed again", to: claim.claimNumber ?? "") }
    }
    if random.chance(10) {
      documents = random.shuffle(documents)
      noise.add("documents in disorder", to: "")
    }
    let records = RandomRecords.records(of: year, noise: &noise, using: &random)
    let last = year.claims.map(\.visit.processed).max() ?? year.household.visits[0].processed
    return MemberPapers(
      documents: documents, records: records, asOf: last.later(days: 30), noise: noise, planted: year.planted)
  }

  /// Whether a statement from before the claim's services shows the patient's own deductible as met.
  private static func showsMetDeductible(before mistake: PlantedMistake, in papers: MemberPapers) -> Bool {
    let claims = papers.documents.flatMap(\.claims)
    guard let claim = claims.first(where: { $0.claimNumber == mistake.claimNumber }),
      let visit = claim.serviceDates?.from
    else { return false }
    return papers.documents.contains { document in
      guard let day = document.statementDate ?? document.claims.compactMap(\.processedDate).max(),
        day < visit,
        document.claims.allSatisfy({ $0.patient.name == claim.patient.name })
      else { return false }
      return document.accumulators.contains {
        $0.kind == .deductible && $0.scope == .individual && $0.network != .outOfNetwork
          && $0.used == $0.limit
      }
    }
  }

  /// The claims in statements, each of them printed after its last claim.
  private static func statements(
    of year: HouseholdYear, seed: UInt64, noise: inout Noise, using random: inout SplitMix64
  ) -> [ClaimsDocument] {
    var documents: [ClaimsDocument] = []
    var left = year.claims[...]
    while let first = left.first {
      let most = year.habits.oneClaimEach ? 1 : random.int(1...4)
      let isBehavioral = program(of: first, year) != nil
      let group = Array(left.prefix(most).prefix { (program(of: $0, year) != nil) == isBehavioral })
      left = left.dropFirst(group.count)
      documents.append(
        statement(of: group, year: year, sha: digest(seed, documents.count), noise: &noise, using: &random))
    }
    return documents
  }

  private static func statement(
    of group: [DecidedClaim], year: HouseholdYear, sha: String, noise: inout Noise,
    using random: inout SplitMix64
  ) -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: sha, pageCount: 1), documentType: .explanationOfBenefits)
    document.payer = year.habits.payer
    document.payer?.program = program(of: group[0], year)
    let printed = PrintedClaim(habits: year.habits, people: year.household.people)
    document.claims = group.map(printed.claim)
    let last = group.map(\.visit.processed).max() ?? group[0].visit.processed
    if year.habits.statementDates { document.statementDate = last.later(days: random.int(0...4)) }
    document.member = Member()
    document.member?.name = year.household.people[0].name
    document.member?.memberId = year.household.memberId
    if year.habits.accumulators, group.allSatisfy({ $0.status == nil }) {
      let accumulators = accumulators(after: group, year: year)
      let isFinished = accumulators.contains { $0.kind == .deductible && $0.used == $0.limit }
      let charging = group.filter { claim in claim.lines.contains { $0.shares.deductible > .zero } }
      // A met limit beside a deductible is right only where earlier papers show that the claim has finished it. Alone it
      // is a likely mistake, because nothing tells the two apart.
      let isExplained = year.startingBooks.maximum.isEmpty && year.habits.networks
      if !isFinished || charging.isEmpty || isExplained { document.accumulators = accumulators }
      for claim in charging where isFinished && isExplained {
        noise.add("a claim finishes the deductible", to: claim.visit.number)
      }
    }
    return document
  }

  private static func program(of claim: DecidedClaim, _ year: HouseholdYear) -> String? {
    let isProgram =
      claim.isBehavioralProgram ?? (year.habits.hasBehavioralProgram && claim.visit.isBehavioral())
    return isProgram ? "behavioralHealth" : nil
  }

  /// The standing of the limits right after the last claim.
  private static func accumulators(after group: [DecidedClaim], year: HouseholdYear) -> [Accumulator] {
    guard let last = group.last else { return [] }
    let plan = year.household.plan
    let patients = Set(group.map(\.visit.patient))
    var result: [Accumulator] = []
    let networks: [NetworkStatus] =
      year.habits.accumulatorNetworks ? NetworkStatus.allCases : [.inNetwork]
    for network in networks {
      guard let limits = plan.limits[network] else { continue }
      // Statements for several people print the subscriber's, or the family's only.
      for person in patients.count == 1 ? [patients.first, nil] : [nil] {
        let account = Ledger.Account(person: person, network: network)
        for kind in [AccumulatorKind.deductible, .outOfPocketMaximum] {
          let limit = kind == .deductible ? limits.deductible : limits.maximum
          let most = (person == nil ? limit.family : limit.individual) ?? .zero
          let used = (kind == .deductible ? last.books.deductible : last.books.maximum)[account] ?? .zero
          var accumulator = Accumulator(kind: kind)
          accumulator.scope = person == nil ? .family : .individual
          accumulator.network = year.habits.accumulatorNetworks ? network : nil
          accumulator.limit = most
          accumulator.used = min(used, most)
          accumulator.planYear = String(plan.year)
          result.append(accumulator)
        }
      }
    }
    return result
  }

  private static func digest(_ seed: UInt64, _ index: Int) -> String {
    var random = SplitMix64(seed: seed &* 1009 &+ UInt64(index))
    let digits = Array("0123456789abcdef")
    return String((0..<64).map { _ in digits[random.int(0...15)] })
  }
}
