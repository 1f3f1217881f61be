import DisputeModel
import Testing

/// A provider verified in network before the visit, and processed as out of network.
struct WrongNetworkStatusTests {
  private static func document(
    network: NetworkStatus? = .outOfNetwork, npi: String? = "1234567893", program: String? = nil
  ) -> ClaimsDocument {
    var claim = Fixture.claim("1001", Fixture.paid())
    claim.provider.networkStatus = network
    claim.provider.npi = npi
    var document = Fixture.document("a", claim)
    document.payer?.program = program
    return document
  }

  private static func record(
    npi: String? = "1234567893", on date: CalendarDate? = Fixture.day(3, 1), plan: NetworkPlan? = nil,
    network: NetworkStatus = .inNetwork
  ) -> VerifiedProvider {
    var record = VerifiedProvider()
    record.npi = npi
    record.name = "Laurel Creek Family Practice, LLC"
    record.network = network
    record.verifiedOn = date
    record.plan = plan
    record.how = "provider directory"
    return record
  }

  private static func findings(_ document: ClaimsDocument, _ records: VerifiedProvider...) -> [Finding] {
    Fixture.findings(.wrongNetworkStatus, [document], MemberRecords(providers: records))
  }

  @Test func sameNumberVerifiedBeforeIsCertain() {
    let findings = Self.findings(Self.document(), Self.record())
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.first?.claimNumber == "1001")
    #expect(findings.first?.path == "/claims/0")
    #expect(findings.first?.evidence.map(\.path).contains("/providers/0") == true)
  }

  @Test func sameNameWithoutANumberIsLikely() {
    #expect(Self.findings(Self.document(npi: nil), Self.record()).map(\.certainty) == [.likely])
  }

  @Test func withoutADayOfVerificationItIsPossible() {
    #expect(Self.findings(Self.document(), Self.record(on: nil)).map(\.certainty) == [.possible])
  }

  @Test func verifiedAfterTheVisitIsNone() {
    #expect(Self.findings(Self.document(), Self.record(on: Fixture.day(3, 17))).isEmpty)
  }

  @Test func anotherNumberIsAnotherProvider() {
    #expect(Self.findings(Self.document(), Self.record(npi: "1245319599")).isEmpty)
  }

  @Test func theLastWordBeforeTheVisitCounts() {
    let left = Self.record(on: Fixture.day(3, 10), network: .outOfNetwork)
    #expect(Self.findings(Self.document(), Self.record(), left).isEmpty)
  }

  @Test func inNetworkOnTheDocumentIsNone() {
    #expect(Self.findings(Self.document(network: .inNetwork), Self.record()).isEmpty)
  }

  @Test func aBehavioralVerificationSaysNothingOfAMedicalClaim() {
    #expect(Self.findings(Self.document(), Self.record(plan: .behavioral)).isEmpty)
  }

  @Test func aBehavioralClaimNeedsABehavioralVerification() {
    let document = Self.document(program: "behavioralHealth")
    #expect(Self.findings(document, Self.record(plan: .medical)).isEmpty)
    #expect(Self.findings(document, Self.record(plan: .behavioral)).map(\.certainty) == [.certain])
  }

  @Test func whatIsAboveTheInNetworkTermsIsAtStake() {
    var records = MemberRecords(providers: [Self.record()])
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: ["99213"]), network: .inNetwork, copay: Fixture.money(25),
        deductibleApplies: false)
    ]
    let findings = Fixture.findings(.wrongNetworkStatus, [Self.document()], records)
    #expect(findings.map(\.amountAtStake) == [Fixture.money(15)])
  }
}
