import DisputeModel
import Testing

/// One visit at two plans is no duplicate.
struct OtherCoverageTests {
  /// A visit at one payer, and again at the same or another one.
  private static func findings(
    _ payer: Payer?, change: (inout Claim, inout Claim) -> Void = { _, _ in }
  ) -> [Certainty] {
    var first = Fixture.claim("1001", Fixture.paid())
    var second = Fixture.claim("77", Fixture.paid())
    change(&first, &second)
    let earlier = Fixture.document("a", first)
    var later = Fixture.document("b", on: Fixture.day(9, 20), second)
    later.payer = payer
    return Fixture.findings(.duplicateProcessing, [earlier, later]).map(\.certainty)
  }

  private static func told(_ claim: inout Claim) {
    claim.lines[0].amounts[.otherInsurance] = Fixture.money(110)
  }

  @Test func atOnePayerItIsCertain() {
    #expect(Self.findings(Payer(id: "cigna")) == [.certain])
    #expect(Self.findings(Payer(name: "Example health plan")) == [.certain])
    #expect(Self.findings(nil) == [.certain])
  }

  @Test func atTwoPayersItIsPossible() {
    #expect(Self.findings(Payer(id: "aetna")) == [.possible])
    #expect(Self.findings(Payer(name: "Harbor Mutual")) == [.possible])
  }

  @Test func atTwoPayersOfWhichOneTellsOfTheOtherIsNone() {
    #expect(Self.findings(Payer(id: "aetna"), change: { _, second in Self.told(&second) }) == [])
    #expect(Self.findings(Payer(id: "aetna"), change: { first, _ in Self.told(&first) }) == [])
    let noted = Self.findings(Payer(id: "aetna")) { _, second in
      second.remarks = [Remark(code: "C1", text: "Another plan paid.", category: .coordinationOfBenefits)]
    }
    #expect(noted == [])
  }

  @Test func atOnePayerWithTwoPlansIsNone() {
    #expect(Self.findings(Payer(id: "cigna"), change: { _, second in Self.told(&second) }) == [])
  }

  @Test func afterAnotherPlanPaidTheSameTwiceIsCertain() {
    let findings = Self.findings(Payer(id: "cigna")) { first, second in
      Self.told(&first)
      Self.told(&second)
    }
    #expect(findings == [.certain])
  }
}
