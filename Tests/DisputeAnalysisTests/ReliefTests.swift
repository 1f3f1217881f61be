import DisputeModel
import Testing

/// What the member would no longer owe if the plan paid for what it refused.
struct ReliefTests {
  /// 900 billed and refused, all of it owed; a discount lowers both.
  private static func relief(
    discount: Int = 0, network: NetworkStatus? = .inNetwork, _ benefit: Benefit
  ) -> Money? {
    var line = Fixture.refused()
    line.amounts[.discount] = Fixture.money(discount)
    line.amounts[.notCovered] = Fixture.money(900 - discount)
    line.amounts[.patientResponsibility] = Fixture.money(900 - discount)
    var claim = Fixture.claim("1001", line)
    claim.status = .denied
    claim.provider.networkStatus = network
    claim.remarks = [Remark(code: "A1", text: "Why.", category: .medicalNecessity)]
    var records = MemberRecords()
    records.plan.benefits = [benefit]
    return Fixture.findings(.medicalNecessity, [Fixture.document("a", claim)], records).first?.amountAtStake
  }

  private static func terms(
    copay: Int? = nil, percent: Int? = nil, deductible: Bool? = false, covered: Bool? = nil
  ) -> Benefit {
    Benefit(
      match: ServiceMatch(procedureCodes: ["72148"]), network: .inNetwork,
      copay: copay.map { Fixture.money($0) },
      coinsurance: percent.flatMap { Share(basisPoints: $0 * 100) }, deductibleApplies: deductible,
      covered: covered)
  }

  @Test func ofAnUnknownPriceItIsAllThatWasRefused() {
    #expect(Self.relief(Self.terms(percent: 20)) == Fixture.money(900))
    // A copay that the price may be less than.
    #expect(Self.relief(Self.terms(copay: 500)) == Fixture.money(900))
    #expect(Self.relief(Self.terms(copay: 450)) == Fixture.money(450))
  }

  @Test func termsOfANetworkThatIsNotPrintedTellNothing() {
    #expect(Self.relief(network: nil, Self.terms(copay: 75)) == Fixture.money(900))
    // A discount is the network's.
    #expect(Self.relief(discount: 300, network: nil, Self.terms(copay: 75)) == Fixture.money(525))
  }

  @Test func aPercentageOfThePriceIsStillOwed() {
    // 20 % of 600 remain.
    #expect(Self.relief(discount: 300, Self.terms(percent: 20)) == Fixture.money(480))
  }

  @Test func aCopayIsStillOwed() {
    #expect(Self.relief(Self.terms(copay: 75)) == Fixture.money(825))
    #expect(Self.relief(discount: 300, Self.terms(copay: 75)) == Fixture.money(525))
  }

  @Test func withAnUnknownRestOfTheDeductibleItIsAllThatWasRefused() {
    #expect(Self.relief(discount: 300, Self.terms(percent: 20, deductible: true)) == Fixture.money(600))
    #expect(Self.relief(discount: 300, Self.terms(percent: 20, deductible: nil)) == Fixture.money(600))
  }

  @Test func termsThatNameNoShareLeaveWhatWasRefused() {
    #expect(Self.relief(Self.terms(deductible: nil, covered: true)) == Fixture.money(900))
  }
}
