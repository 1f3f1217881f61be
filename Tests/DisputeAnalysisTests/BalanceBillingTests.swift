import DisputeModel
import Testing

/// Charges above the in-network share where the law forbids them.
struct BalanceBillingTests {
  /// 1,000 billed, 400 allowed, a copay of 100; the provider may charge the rest.
  private static func charged(_ description: String, code: String?, owed: Int = 700) -> ServiceLine {
    Fixture.line(
      description, code: code,
      [
        .billed: Fixture.money(1000), .notCovered: Fixture.money(600), .allowed: Fixture.money(400),
        .copay: Fixture.money(100), .deductible: .zero, .coinsurance: .zero, .planPaid: Fixture.money(300),
        .patientResponsibility: Fixture.money(owed),
      ])
  }

  private static func claim(_ line: ServiceLine, network: NetworkStatus = .outOfNetwork) -> Claim {
    var claim = Fixture.claim("1001", line)
    claim.provider.networkStatus = network
    return claim
  }

  private static func findings(_ documents: ClaimsDocument..., records: MemberRecords = MemberRecords())
    -> [Finding]
  {
    Fixture.findings(.balanceBilling, documents, records)
  }

  @Test func emergencyCareAboveTheShareIsLikely() {
    let findings = Self.findings(Fixture.document("a", Self.claim(Self.charged("ER VISIT", code: "99284"))))
    #expect(findings.map(\.certainty) == [.likely])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(600)])
  }

  @Test func againstThePlansTermsItIsCertain() {
    var records = MemberRecords()
    records.plan.benefits = [
      Benefit(match: ServiceMatch(procedureCodes: ["99284"]), network: .inNetwork, copay: Fixture.money(75))
    ]
    let document = Fixture.document("a", Self.claim(Self.charged("ER VISIT", code: "99284")))
    let findings = Self.findings(document, records: records)
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(625)])
  }

  @Test func noMoreThanTheShareIsNone() {
    let line = Self.charged("ER VISIT", code: "99284", owed: 100)
    #expect(Self.findings(Fixture.document("a", Self.claim(line))).isEmpty)
  }

  @Test func inTheNetworkIsNone() {
    let line = Self.charged("ER VISIT", code: "99284")
    #expect(Self.findings(Fixture.document("a", Self.claim(line, network: .inNetwork))).isEmpty)
  }

  @Test func careThatIsNeitherIsNone() {
    #expect(
      Self.findings(Fixture.document("a", Self.claim(Self.charged("OFFICE VISIT", code: "99213")))).isEmpty)
  }

  @Test func beforeTheActIsNone() {
    var claim = Self.claim(Self.charged("ER VISIT", code: "99284"))
    let day = Fixture.day(12, 31, year: 2021)
    claim.lines[0].serviceDates = DateSpan(day, day)
    #expect(Self.findings(Fixture.document("a", claim)).isEmpty)
  }

  @Test func ancillaryCareWithoutTheFacilityIsPossible() {
    let findings = Self.findings(Fixture.document("a", Self.claim(Self.charged("ANESTHESIA", code: "00840"))))
    #expect(findings.map(\.certainty) == [.possible])
  }

  @Test func ancillaryCareAtAFacilityInTheNetworkIsLikely() {
    var facility = Fixture.claim("1002", Fixture.paid("SURGERY", code: nil))
    facility.provider.name = "Laurel Creek Hospital"
    facility.provider.npi = nil
    let care = Fixture.document("a", Self.claim(Self.charged("ANESTHESIA", code: "00840")))
    #expect(Self.findings(care, Fixture.document("b", facility)).map(\.certainty) == [.likely])
    var outside = facility
    outside.provider.networkStatus = .outOfNetwork
    #expect(Self.findings(care, Fixture.document("b", outside)).isEmpty)
    // The patient was at both.
    #expect(
      Self.findings(care, Fixture.document("b", outside), Fixture.document("c", facility)).map(\.certainty)
        == [.likely])
    // A stay on other days says nothing.
    outside.lines[0].serviceDates = nil
    outside.serviceDates = DateSpan(Fixture.day(3, 1), Fixture.day(3, 2))
    #expect(Self.findings(care, Fixture.document("b", outside)).map(\.certainty) == [.possible])
  }
}
