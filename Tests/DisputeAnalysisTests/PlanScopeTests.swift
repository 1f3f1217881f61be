import DisputeModel
import Testing

/// Which claims the plan's terms hold for.
struct PlanScopeTests {
  private static func charged(_ deductible: Int, coinsurance: Int = 0) -> ServiceLine {
    Fixture.line([
      .billed: Fixture.money(200), .discount: Fixture.money(50), .notCovered: .zero,
      .allowed: Fixture.money(150), .copay: .zero, .deductible: Fixture.money(deductible),
      .coinsurance: Fixture.money(coinsurance),
      .planPaid: Fixture.money(150 - deductible - coinsurance),
      .patientResponsibility: Fixture.money(deductible + coinsurance),
    ])
  }

  private static func records(payer: String? = "cigna") -> MemberRecords {
    var records = MemberRecords()
    records.plan.payer = payer
    records.plan.deductible = YearlyLimit(individual: Fixture.money(180))
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: ["99214"], descriptions: ["*"]), network: .inNetwork,
        coinsurance: Share(basisPoints: 2000))
    ]
    return records
  }

  /// Two claims that charge 100 each to a deductible of 180; the second one can be changed.
  private static func limits(
    _ records: MemberRecords = records(), change: (inout ClaimsDocument) -> Void
  ) -> [Certainty] {
    let first = Fixture.document(
      "a", on: Fixture.day(3, 1), Fixture.claim("1000", on: Fixture.day(2, 1), charged(100)))
    var second = Fixture.document("b", Fixture.claim("1001", charged(100)))
    change(&second)
    return Fixture.findings(.costShareMiscalculated, [first, second], records).map(\.certainty)
  }

  @Test func thePlansOwnClaimsAreUnderItsLimits() {
    #expect(Self.limits(change: { _ in }) == [.certain])
    #expect(Self.limits(change: { $0.payer?.program = "behavioralHealth" }) == [.certain])
    #expect(Self.limits(change: { $0.payer = nil }) == [.certain])
  }

  @Test func anotherPayersClaimsAreNot() {
    #expect(Self.limits(change: { $0.payer = Payer(id: "aetna", name: "Aetna") }) == [])
  }

  @Test(arguments: ["dental", "vision"])
  func claimsOfAnotherProgramAreNot(program: String) {
    #expect(Self.limits(change: { $0.payer?.program = program }) == [])
  }

  @Test func amountsInAnotherCurrencyAreNot() { #expect(Self.limits(change: { $0.currency = "EUR" }) == []) }

  @Test func aNameThatNeedNotBeThePlansMakesItPossible() {
    #expect(Self.limits(change: { $0.payer = Payer(name: "Cigna Healthcare") }) == [.certain])
    // The sum of the two would be one of two payers.
    #expect(Self.limits(change: { $0.payer = Payer(name: "Harbor Mutual") }) == [])
  }

  // MARK: Terms

  private static func terms(
    _ records: MemberRecords = records(), payer: Payer?, code: String = "99214"
  ) -> [Certainty] {
    var line = charged(0, coinsurance: 60)
    line.procedureCode = code
    var document = Fixture.document("a", Fixture.claim("1001", line))
    document.payer = payer
    return Fixture.findings(.costShareMiscalculated, [document], records).map(\.certainty)
  }

  @Test func termsAreThePlansAlone() {
    #expect(Self.terms(payer: Payer(id: "cigna")) == [.certain])
    #expect(Self.terms(payer: Payer(id: "aetna")).isEmpty)
  }

  @Test func theBehavioralAdministratorDecidesForThePlan() {
    var records = Self.records()
    records.plan.behavioralHealth = BehavioralHealthTerms(administrator: "Quarry Behavioral")
    let payer = Payer(id: "quarry", name: "Quarry Behavioral Health")
    #expect(Self.terms(records, payer: payer) == [.certain])
    #expect(Self.terms(payer: payer).isEmpty)
  }

  @Test func termsForEverythingAreNotForDentalClaims() {
    let dental = Payer(id: "cigna", program: "dental")
    #expect(Self.terms(payer: dental, code: "D1110").isEmpty)
    #expect(Self.terms(payer: dental) == [.certain])
  }

  // MARK: Records without a payer

  /// A copay above the terms at each of these payers.
  private static func withoutPayer(_ payers: [String]) -> [String: Certainty] {
    var line = charged(0, coinsurance: 60)
    line.procedureCode = "99214"
    let documents = payers.enumerated().map { index, payer in
      let name = Character(String(index))
      return Fixture.document(
        name, payer: payer,
        Fixture.claim(
          "\(payer)\(index)", on: Fixture.day(3, index + 1),
          {
            var line = charged(0, coinsurance: 60)
            line.procedureCode = "99214"
            return line
          }()))
    }
    let findings = Fixture.findings(.costShareMiscalculated, documents, records(payer: nil))
    return Dictionary(findings.map { ($0.claimNumber ?? "", $0.certainty) }) { first, _ in first }
  }

  @Test func ofOnePayerTheyAreCertain() {
    #expect(Self.withoutPayer(["cigna", "cigna"]) == ["cigna0": .certain, "cigna1": .certain])
  }

  @Test func ofSeveralTheyAreThoseOfMostClaims() {
    #expect(
      Self.withoutPayer(["aetna", "cigna", "cigna"]) == ["cigna1": .likely, "cigna2": .likely])
  }

  @Test func whereTwoHaveAsManyItIsAQuestion() {
    #expect(Self.withoutPayer(["aetna", "cigna"]) == ["aetna0": .possible, "cigna1": .possible])
  }

  // MARK: Statements that show a limit as met

  @Test func aLimitThatAnotherPayersStatementShowsIsNotThisOnes() {
    func findings(_ payer: String) -> [Finding] {
      var earlier = Fixture.document(
        "a", on: Fixture.day(3, 1), payer: payer, Fixture.claim("1000", on: Fixture.day(2, 1), Fixture.paid())
      )
      var limit = Accumulator(kind: .deductible)
      limit.network = .inNetwork
      limit.used = Fixture.money(1500)
      limit.limit = Fixture.money(1500)
      earlier.accumulators = [limit]
      let later = Fixture.document("b", Fixture.claim("1001", Self.charged(100)))
      return Fixture.findings(.costShareMiscalculated, [earlier, later])
    }
    #expect(findings("cigna").map(\.certainty) == [.certain])
    #expect(findings("aetna").isEmpty)
  }
}
