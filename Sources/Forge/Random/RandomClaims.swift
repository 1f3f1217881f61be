package import DisputeModel

/// Random scenarios whose arithmetic is right.
package enum RandomClaims {
  /// A scenario for a profile.
  package static func scenario(for profile: ClaimProfile, using random: inout SplitMix64) -> Scenario {
    let service = RandomDates.serviceDate(using: &random)
    // Services go on for eleven days at most.
    let received = service.later(days: random.int(12...34))
    let processed = received.later(days: random.int(1...16))
    var scenario = Scenario(statementDate: processed.later(days: random.int(0...4)))
    let subscriber = RandomPeople.name(capitals: profile.capitals, using: &random)
    scenario.member.name = subscriber
    scenario.member.memberId = RandomPeople.fill(profile.memberId, using: &random)
    scenario.member.groupName = cased(random.pick(Vocabulary.employers), profile)
    scenario.member.groupNumber = random.digits(random.int(6...7))
    scenario.address = [random.pick(Vocabulary.streets), random.pick(Vocabulary.towns)].map {
      cased($0, profile)
    }
    scenario.filingDays = random.pick([180, 180, 180, 90, 365])
    scenario.planYear = String(service.year)
    scenario.accumulators = RandomAccumulators.accumulators(using: &random)
    var codes = RemarkCodes(style: profile.codes, capitals: profile.capitals)
    for _ in 0..<random.int(profile.claims) {
      var claimCase = claim(for: profile, on: service, codes: &codes, using: &random)
      claimCase.claim.receivedDate = received
      claimCase.claim.processedDate = processed
      claimCase.claim.patient.relationship =
        random.chance(50) ? .self : random.pick([.spouse, .child])
      claimCase.claim.patient.name =
        claimCase.claim.patient.relationship == .self
        ? subscriber : RandomPeople.name(capitals: profile.capitals, using: &random)
      scenario.claims.append(claimCase)
    }
    return scenario
  }

  private static func claim(
    for profile: ClaimProfile, on service: CalendarDate, codes: inout RemarkCodes,
    using random: inout SplitMix64
  ) -> Scenario.ClaimCase {
    var claim = Claim()
    claim.claimNumber = RandomPeople.fill(profile.claimNumber, using: &random)
    claim.provider.name = RandomPeople.provider(capitals: profile.capitals, using: &random)
    claim.provider.npi = RandomPeople.npi(using: &random)
    claim.provider.networkStatus = random.chance(85) ? .inNetwork : .outOfNetwork
    claim.patient.accountNumber = random.digits(9)
    // One claim in twenty is denied as a whole; in the others one line in seven is.
    let deniesAll = random.chance(5)
    var percents: [Int] = []
    for _ in 0..<random.int(profile.lines) {
      let drawn = RandomLine(
        isDenied: deniesAll || random.chance(14), isDiscounted: claim.provider.networkStatus == .inNetwork,
        profile: profile, using: &random)
      var line = ServiceLine()
      line.amounts = drawn.amounts
      percents.append(drawn.percent)
      let from = service.later(days: random.chance(70) ? 0 : random.int(1...6))
      line.serviceDates = DateSpan(
        from, profile.dateRanges && random.chance(25) ? from.later(days: random.int(1...5)) : from)
      describe(&line, profile, using: &random)
      let remarks = remarks(for: drawn, codes: &codes, using: &random)
      line.remarkCodes = remarks.map(\.code)
      claim.remarks += remarks.filter { new in !claim.remarks.contains { $0.code == new.code } }
      claim.lines.append(line)
    }
    claim.totals = sums(claim.lines)
    claim.status = ClaimArithmetic.status(of: claim.lines)
    claim.serviceDates = claim.lines.compactMap(\.serviceDates).reduce(nil) { span, next in
      span.map { $0.union(next) } ?? next
    }
    return Scenario.ClaimCase(claim: claim, percents: percents)
  }

  private static func describe(
    _ line: inout ServiceLine, _ profile: ClaimProfile, using random: inout SplitMix64
  ) {
    line.units = random.chance(80) ? 1 : random.int(2...6)
    switch profile.services {
    case .medical:
      let words =
        profile.longDescriptions && random.chance(25) ? Vocabulary.longServices : Vocabulary.medicalServices
      line.description = cased(random.pick(words), profile)
      line.procedureCode = random.pick(Vocabulary.medicalCodes)
      if random.chance(15) { line.modifiers = [random.pick(Vocabulary.modifiers)] }
    case .behavioral:
      line.description = cased(random.pick(Vocabulary.behavioralServices), profile)
    case .dental:
      line.procedureCode = random.pick(Vocabulary.dentalCodes)
    }
  }

  private static func remarks(
    for line: RandomLine, codes: inout RemarkCodes, using random: inout SplitMix64
  ) -> [Remark] {
    var texts: [Vocabulary.RemarkText] = []
    if let denial = line.denial { texts.append(denial) }
    if let discount = line.amounts[.discount], discount > .zero, random.chance(75) {
      texts.append(random.pick(Vocabulary.discountRemarks))
    }
    let share = [AmountKind.copay, .deductible, .coinsurance].compactMap { line.amounts[$0] }
    if share.contains(where: { $0 > .zero }), random.chance(20) {
      texts.append(random.pick(Vocabulary.costShareRemarks))
    }
    return texts.map { codes.remark(for: $0, using: &random) }
  }

  /// The column sums of the lines.
  package static func sums(_ lines: [ServiceLine]) -> Amounts {
    var totals = Amounts()
    for line in lines {
      for kind in line.amounts.kinds {
        totals[kind] = (totals[kind] ?? .zero) + (line.amounts[kind] ?? .zero)
      }
    }
    return totals
  }

  private static func cased(_ text: String, _ profile: ClaimProfile) -> String {
    profile.capitals ? text.uppercased() : text
  }
}
