import DisputeModel
import Testing

/// Shares against the plan's terms, and limits that were met already.
struct CostShareTests {
  private static func terms(
    copay: Money? = nil, coinsurance: Int? = nil, deductible: Bool? = nil,
    network: NetworkStatus? = .inNetwork,
    codes: [String] = [], descriptions: [String] = ["*"]
  ) -> MemberRecords {
    var records = MemberRecords()
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: codes, descriptions: descriptions), network: network,
        copay: copay,
        coinsurance: coinsurance.flatMap(Share.init(basisPoints:)), deductibleApplies: deductible)
    ]
    return records
  }

  private static func findings(
    _ line: ServiceLine, _ records: MemberRecords, network: NetworkStatus? = .inNetwork
  ) -> [Finding] {
    var claim = Fixture.claim("1001", line)
    claim.provider.networkStatus = network
    return Fixture.findings(.costShareMiscalculated, [Fixture.document("a", claim)], records)
  }

  private static func percent(_ coinsurance: Int, deductible: Int = 0) -> ServiceLine {
    let allowed = 150
    return Fixture.line([
      .billed: Fixture.money(200), .discount: Fixture.money(50), .notCovered: .zero,
      .allowed: Fixture.money(allowed), .copay: .zero, .deductible: Fixture.money(deductible),
      .coinsurance: Fixture.money(coinsurance), .planPaid: Fixture.money(allowed - coinsurance - deductible),
      .patientResponsibility: Fixture.money(coinsurance + deductible),
    ])
  }

  @Test func aHigherCopayIsCertain() {
    let findings = Self.findings(Fixture.paid(), Self.terms(copay: Fixture.money(25), codes: ["99213"]))
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(15)])
    #expect(findings.first?.evidence.map(\.path).contains("/plan/benefits/0") == true)
  }

  @Test func aLowerCopayIsNone() {
    #expect(Self.findings(Fixture.paid(), Self.terms(copay: Fixture.money(50))).isEmpty)
  }

  @Test func aHigherPercentageIsCertain() {
    let findings = Self.findings(Self.percent(45), Self.terms(coinsurance: 2000, codes: ["99213"]))
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(15)])
  }

  @Test func theRightPercentageAfterTheDeductibleIsNone() {
    #expect(Self.findings(Self.percent(20, deductible: 50), Self.terms(coinsurance: 2000)).isEmpty)
  }

  @Test func aCentOfRoundingIsNone() {
    var line = Self.percent(30)
    line.amounts[.coinsurance] = Fixture.money(30, 1)
    #expect(Self.findings(line, Self.terms(coinsurance: 2000)).isEmpty)
  }

  @Test func aDeductibleThatDoesNotApplyIsCertain() {
    let findings = Self.findings(
      Self.percent(20, deductible: 50),
      Self.terms(coinsurance: 2000, deductible: false, codes: ["99213"]))
    #expect(findings.map(\.certainty) == [.certain])
    // 70 was charged; 20 % of 150 is 30.
    #expect(findings.map(\.amountAtStake) == [Fixture.money(40)])
  }

  @Test func withoutAPrintedNetworkItIsPossible() {
    let findings = Self.findings(Fixture.paid(), Self.terms(copay: Fixture.money(25)), network: nil)
    #expect(findings.map(\.certainty) == [.possible])
  }

  @Test func termsThatFitByWordsOrForEverythingAreLikely() {
    let copay = Fixture.money(25)
    let everything = Self.findings(Fixture.paid(), Self.terms(copay: copay))
    #expect(everything.map(\.certainty) == [.likely])
    let words = Self.terms(copay: copay, codes: ["99213"], descriptions: ["OFFICE*"])
    #expect(Self.findings(Fixture.paid(), words).map(\.certainty) == [.certain])
    #expect(Self.findings(Fixture.paid(code: nil), words).map(\.certainty) == [.likely])
  }

  @Test func termsOfTheOtherNetworkAreNone() {
    #expect(
      Self.findings(Fixture.paid(), Self.terms(copay: Fixture.money(25), network: .outOfNetwork)).isEmpty)
  }

  @Test func theFirstBenefitThatMatchesHolds() {
    var records = Self.terms(copay: Fixture.money(40), descriptions: ["OFFICE*"])
    records.plan.benefits += Self.terms(copay: Fixture.money(10)).plan.benefits
    #expect(Self.findings(Fixture.paid(), records).isEmpty)
  }

  @Test func aDeniedLineHasNoShares() {
    #expect(Self.findings(Fixture.refused(), Self.terms(copay: .zero)).isEmpty)
  }

  @Test func anIssueAboutTheValueMakesItPossible() {
    var document = Fixture.document("a", Fixture.claim("1001", Fixture.paid()))
    document.review.issues = [
      Issue(
        severity: .warning, code: .conflictingValues, path: "/claims/0/lines/0/amounts/copay",
        message: "two values")
    ]
    let findings = Fixture.findings(
      .costShareMiscalculated, [document], Self.terms(copay: Fixture.money(25), codes: ["99213"]))
    #expect(findings.map(\.certainty) == [.possible])
  }
}
