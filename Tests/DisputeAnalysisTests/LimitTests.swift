import DisputeModel
import Testing

/// Limits that were met already.
struct LimitTests {
  private static func deductible(_ used: Int, of limit: Int, scope: AccumulatorScope = .individual)
    -> Accumulator
  {
    var accumulator = Accumulator(kind: .deductible)
    accumulator.scope = scope
    accumulator.network = .inNetwork
    accumulator.used = Fixture.money(used)
    accumulator.limit = Fixture.money(limit)
    return accumulator
  }

  private static func charged(_ deductible: Int, coinsurance: Int = 0) -> ServiceLine {
    Fixture.line([
      .billed: Fixture.money(200), .allowed: Fixture.money(150), .copay: .zero,
      .deductible: Fixture.money(deductible), .coinsurance: Fixture.money(coinsurance),
      .planPaid: Fixture.money(150 - deductible - coinsurance),
      .patientResponsibility: Fixture.money(deductible + coinsurance),
    ])
  }

  private static func findings(_ documents: ClaimsDocument..., records: MemberRecords = MemberRecords())
    -> [Finding]
  {
    Fixture.findings(.costShareMiscalculated, documents, records)
  }

  @Test func theDocumentsOwnLimitMetIsLikely() {
    var document = Fixture.document("a", Fixture.claim("1001", Self.charged(100)))
    document.accumulators = [Self.deductible(1500, of: 1500)]
    let findings = Self.findings(document)
    #expect(findings.map(\.certainty) == [.likely])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(100)])
  }

  @Test func aLimitThatIsNotMetIsNone() {
    var document = Fixture.document("a", Fixture.claim("1001", Self.charged(100)))
    document.accumulators = [Self.deductible(1499, of: 1500)]
    #expect(Self.findings(document).isEmpty)
  }

  @Test func noDeductibleChargedIsNone() {
    var document = Fixture.document("a", Fixture.claim("1001", Self.charged(0, coinsurance: 30)))
    document.accumulators = [Self.deductible(1500, of: 1500)]
    #expect(Self.findings(document).isEmpty)
  }

  @Test func metOnAnEarlierDocumentBeforeTheVisitIsCertain() {
    var earlier = Fixture.document(
      "a", on: Fixture.day(3, 1), Fixture.claim("1000", on: Fixture.day(2, 1), Fixture.paid()))
    earlier.accumulators = [Self.deductible(1500, of: 1500)]
    let later = Fixture.document("b", Fixture.claim("1001", Self.charged(100)))
    let findings = Self.findings(earlier, later)
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.claimNumber) == ["1001"])
  }

  @Test func aVisitBeforeTheDayItWasMetIsLikely() {
    var earlier = Fixture.document(
      "a", on: Fixture.day(4, 1), Fixture.claim("1000", on: Fixture.day(2, 1), Fixture.paid()))
    earlier.accumulators = [Self.deductible(1500, of: 1500)]
    let later = Fixture.document("b", Fixture.claim("1001", Self.charged(100)))
    #expect(Self.findings(earlier, later).map(\.certainty) == [.likely])
  }

  @Test func metInAnotherYearIsNone() {
    var earlier = Fixture.document(
      "a", on: Fixture.day(12, 1, year: 2025),
      Fixture.claim("1000", on: Fixture.day(11, 1, year: 2025), Fixture.paid()))
    earlier.accumulators = [Self.deductible(1500, of: 1500)]
    #expect(Self.findings(earlier, Fixture.document("b", Fixture.claim("1001", Self.charged(100)))).isEmpty)
  }

  @Test func theYearsSumBeyondThePlansLimitIsCertain() {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(180))
    let first = Fixture.document(
      "a", on: Fixture.day(3, 1), Fixture.claim("1000", on: Fixture.day(2, 1), Self.charged(100)))
    let second = Fixture.document("b", Fixture.claim("1001", Self.charged(100)))
    let findings = Self.findings(first, second, records: records)
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.claimNumber) == ["1001"])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(20)])
  }

  /// 500 are met by a claim of February, decided in February; this visit, 100, is decided later.
  private static func afterTheLimit(
    visit: CalendarDate, network: NetworkStatus? = .inNetwork
  ) -> [Certainty] {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(500))
    var first = Fixture.document(
      "a", on: Fixture.day(2, 10), Fixture.claim("1000", on: Fixture.day(2, 1), charged(500)))
    var second = Fixture.document("b", on: Fixture.day(4, 10), Fixture.claim("1001", on: visit, charged(100)))
    first.claims[0].provider.networkStatus = network
    second.claims[0].provider.networkStatus = network
    return findings(first, second, records: records).map(\.certainty)
  }

  @Test func aVisitBeforeTheSumWasReachedIsLikely() {
    #expect(Self.afterTheLimit(visit: Fixture.day(1, 15)) == [.likely])
    #expect(Self.afterTheLimit(visit: Fixture.day(2, 9)) == [.likely])
    #expect(Self.afterTheLimit(visit: Fixture.day(2, 10)) == [.certain])
  }

  @Test func aSumOfClaimsWithoutANetworkIsPossible() {
    #expect(Self.afterTheLimit(visit: Fixture.day(3, 1), network: nil) == [.possible])
    #expect(Self.afterTheLimit(visit: Fixture.day(3, 1), network: .outOfNetwork).isEmpty)
  }

  /// One line of 600 against a deductible of 500.
  private static func alone(_ change: (inout ClaimsDocument, inout MemberRecords) -> Void = { _, _ in })
    -> [Finding]
  {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(500), family: Fixture.money(1000))
    let line = Fixture.line([
      .billed: Fixture.money(1000), .discount: Fixture.money(400), .allowed: Fixture.money(600),
      .copay: .zero, .deductible: Fixture.money(600), .coinsurance: .zero, .planPaid: .zero,
    ])
    var document = Fixture.document("a", Fixture.claim("1001", line))
    change(&document, &records)
    return findings(document, records: records)
  }

  @Test func oneLineAboveTheWholeLimitIsLikely() {
    let findings = Self.alone()
    #expect(findings.map(\.certainty) == [.likely])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(100)])
  }

  @Test func oneLineAboveALimitThatTheDocumentContradictsIsNone() {
    #expect(Self.alone({ document, _ in document.accumulators = [Self.deductible(600, of: 1000)] }).isEmpty)
    #expect(Self.alone({ _, records in records.plan.planYear = 2025 }).isEmpty)
    #expect(Self.alone({ _, records in records.plan.payer = "aetna" }).isEmpty)
    // Only the family's limit is known, and it is not reached.
    #expect(
      Self.alone({ _, records in records.plan.deductible = YearlyLimit(family: Fixture.money(1000)) }).isEmpty
    )
  }

  @Test func oneLineWhoseSharesAreAboveTheTermsIsThatMistakeOnly() {
    let findings = Self.alone { _, records in
      records.plan.benefits = [
        Benefit(
          match: ServiceMatch(procedureCodes: ["99213"]), network: .inNetwork, copay: .zero,
          deductibleApplies: false)
      ]
    }
    #expect(findings.map(\.amountAtStake) == [Fixture.money(600)])
  }

  @Test func ofTwoLimitsTheLargerOverchargeCounts() {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(100))
    records.plan.outOfPocketMaximum = YearlyLimit(individual: Fixture.money(120))
    let first = Fixture.document(
      "a", on: Fixture.day(3, 1),
      Fixture.claim("1000", on: Fixture.day(2, 1), Self.charged(100, coinsurance: 10)))
    let second = Fixture.document("b", Fixture.claim("1001", Self.charged(50, coinsurance: 20)))
    let findings = Self.findings(first, second, records: records)
    // 40 of the deductible; of 180 in all, 60 are above the maximum.
    #expect(findings.map(\.amountAtStake) == [Fixture.money(60)])
    #expect(findings.map(\.certainty) == [.certain])
    let paths = findings.first?.evidence.map(\.path) ?? []
    #expect(paths.contains("/plan/outOfPocketMaximum/individual"))
    #expect(paths.contains("/plan/deductible/individual"))
    // The deductible is more where the maximum is hardly passed.
    records.plan.outOfPocketMaximum = YearlyLimit(individual: Fixture.money(175))
    #expect(Self.findings(first, second, records: records).map(\.amountAtStake) == [Fixture.money(40)])
  }

  @Test func theYearsSumUpToThePlansLimitIsNone() {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(200))
    let first = Fixture.document(
      "a", on: Fixture.day(3, 1), Fixture.claim("1000", on: Fixture.day(2, 1), Self.charged(100)))
    let second = Fixture.document("b", Fixture.claim("1001", Self.charged(100)))
    #expect(Self.findings(first, second, records: records).isEmpty)
  }

  @Test func theCoinsuranceOfAMetDeductibleStays() {
    var document = Fixture.document("a", Fixture.claim("1001", Self.charged(50, coinsurance: 20)))
    document.accumulators = [Self.deductible(1500, of: 1500)]
    // 20 of 100 is twenty percent; of the 50 that are no longer due, 10 remain as coinsurance.
    #expect(Self.findings(document).map(\.amountAtStake) == [Fixture.money(40)])
  }

  @Test func aStatementThatMayTellOfAnEarlierDecisionIsPossible() {
    // Of two statements in one month without days of decision, either claim may have been the one that met the limit.
    var other = Fixture.document(
      "a", on: Fixture.day(4, 1), Fixture.claim("1000", on: Fixture.day(3, 2), Fixture.paid()))
    other.accumulators = [Self.deductible(1500, of: 1500)]
    let statement = Fixture.document("b", on: Fixture.day(4, 3), Fixture.claim("1001", Self.charged(100)))
    #expect(Self.findings(other, statement).map(\.certainty) == [.possible])
    // Two months later it can only tell of a later one.
    let later = Fixture.document("b", on: Fixture.day(6, 3), Fixture.claim("1001", Self.charged(100)))
    #expect(Self.findings(other, later).map(\.certainty) == [.likely])
  }

  @Test func aLimitThatAnotherStatementMayHaveFilledIsNone() {
    // 1400 on a statement two days younger, which may tell of an older decision, and these 100 are all that counts.
    let other = Fixture.document(
      "a", on: Fixture.day(4, 3), Fixture.claim("1000", on: Fixture.day(3, 2), Self.charged(1400)))
    var own = Fixture.document("b", on: Fixture.day(4, 1), Fixture.claim("1001", Self.charged(100)))
    own.accumulators = [Self.deductible(1500, of: 1500)]
    #expect(Self.findings(own, other).isEmpty)
    // Known to be younger, it explains nothing, and was itself charged too late.
    var dated = other
    dated.claims[0].processedDate = Fixture.day(4, 2)
    #expect(Self.findings(own, dated).map(\.certainty) == [.likely, .likely])
  }

  @Test func emergencyCareOutOfNetworkDoesNotFillTheOtherLimit() {
    var emergency = Self.charged(1450)
    emergency.placeOfService = "23"
    var first = Fixture.document(
      "a", on: Fixture.day(2, 1), Fixture.claim("1000", on: Fixture.day(1, 5), emergency))
    var second = Fixture.document(
      "b", on: Fixture.day(4, 1), Fixture.claim("1001", on: Fixture.day(3, 5), Self.charged(100)))
    first.claims[0].provider.networkStatus = .outOfNetwork
    second.claims[0].provider.networkStatus = .outOfNetwork
    var limit = Self.deductible(1500, of: 1500)
    limit.network = .outOfNetwork
    second.accumulators = [limit]
    #expect(Self.findings(first, second).isEmpty)
    // An office visit of the same amount leaves only 50 to charge.
    first.claims[0].lines[0].placeOfService = "11"
    #expect(Self.findings(first, second).isEmpty)
    var more = first
    more.claims[0].lines[0].amounts[.deductible] = Fixture.money(1500)
    #expect(Self.findings(more, second).map(\.certainty) == [.likely])
  }

  @Test func sharesAboveTheTermsThatPassTheMaximumAreSaidOnce() {
    var records = MemberRecords()
    records.plan.outOfPocketMaximum = YearlyLimit(individual: Fixture.money(120))
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: ["99213"]), network: .inNetwork,
        coinsurance: Share(basisPoints: 2000), deductibleApplies: false)
    ]
    let first = Fixture.document(
      "a", on: Fixture.day(3, 1),
      Fixture.claim("1000", on: Fixture.day(2, 1), Self.charged(0, coinsurance: 30)))
    let second = Fixture.document("b", Fixture.claim("1001", Self.charged(0, coinsurance: 100)))
    let findings = Self.findings(first, second, records: records)
    #expect(findings.map(\.claimNumber) == ["1001"])
    // 100 instead of 20 percent of 150; the maximum is passed by 10 of it.
    #expect(findings.map(\.amountAtStake) == [Fixture.money(70)])
  }
}
