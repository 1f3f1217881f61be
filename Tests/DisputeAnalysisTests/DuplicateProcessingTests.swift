import DisputeModel
import Testing

/// One service on two claims, and services denied as duplicates.
struct DuplicateProcessingTests {
  private static func findings(_ claims: Claim...) -> [Finding] {
    Fixture.findings(
      .duplicateProcessing,
      claims.enumerated().map { Fixture.document($0.offset == 0 ? "a" : "b", $0.element) })
  }

  private static func denied(_ number: String) -> Claim {
    var line = Fixture.refused("OFFICE VISIT", code: "99213", dollars: 200)
    line.amounts[.patientResponsibility] = Fixture.money(200)
    var claim = Fixture.claim(number, line)
    claim.status = .denied
    claim.remarks = [Remark(code: "A1", text: "Already processed.", category: .duplicate)]
    return claim
  }

  @Test func theSameServiceOnTwoClaimsIsCertain() {
    let findings = Self.findings(Fixture.claim("1001", Fixture.paid()), Fixture.claim("1002", Fixture.paid()))
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.claimNumber) == ["1002"])
    #expect(findings.map(\.line) == [0])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(40)])
    #expect(findings.first?.remedy.bring.contains("claim number 1001") == true)
  }

  @Test func theSameWordsWithoutACodeAreLikely() {
    let findings = Self.findings(
      Fixture.claim("1001", Fixture.paid(code: nil)), Fixture.claim("1002", Fixture.paid(code: nil)))
    #expect(findings.map(\.certainty) == [.likely])
  }

  @Test func theSameWordsUnderTwoCodesAreNone() {
    #expect(
      Self.findings(
        Fixture.claim("1001", Fixture.paid(code: "99213")), Fixture.claim("1002", Fixture.paid(code: "99214"))
      )
      .isEmpty)
  }

  @Test func aLineTwiceInOneClaimIsPossible() {
    let findings = Self.findings(Fixture.claim("1001", Fixture.paid(), Fixture.paid()))
    #expect(findings.map(\.certainty) == [.possible])
    #expect(findings.map(\.line) == [1])
  }

  @Test func aLineRepeatedOnPurposeIsNone() {
    var again = Fixture.paid()
    again.modifiers = ["76"]
    #expect(Self.findings(Fixture.claim("1001", again, again)).isEmpty)
  }

  @Test func anAdjustmentAndWhatItReplacesAreNone() {
    var adjusted = Fixture.claim("1002", Fixture.paid())
    adjusted.status = .adjusted
    adjusted.replaces = "1001"
    #expect(Self.findings(Fixture.claim("1001", Fixture.paid()), adjusted).isEmpty)
  }

  @Test func aReversedClaimDoesNotCount() {
    var reversal = Fixture.claim("1001", Fixture.paid())
    reversal.status = .reversed
    let documents = [
      Fixture.document("a", Fixture.claim("1001", Fixture.paid())), Fixture.document("b", reversal),
      Fixture.document("c", Fixture.claim("1002", Fixture.paid())),
    ]
    #expect(Fixture.findings(.duplicateProcessing, documents).isEmpty)
  }

  @Test func theSameStatementTwiceIsNone() {
    let document = Fixture.document("a", Fixture.claim("1001", Fixture.paid()))
    #expect(Fixture.findings(.duplicateProcessing, [document, document]).isEmpty)
    let reprint = Fixture.document("b", Fixture.claim("1001", Fixture.paid()))
    #expect(Fixture.findings(.duplicateProcessing, [document, reprint]).isEmpty)
  }

  @Test func anotherPatientDayOrChargeIsNone() {
    var child = Fixture.claim("1002", Fixture.paid())
    child.patient.name = "Marco Novak"
    #expect(Self.findings(Fixture.claim("1001", Fixture.paid()), child).isEmpty)
    let later = Fixture.claim("1002", on: Fixture.day(3, 17), Fixture.paid())
    #expect(Self.findings(Fixture.claim("1001", Fixture.paid()), later).isEmpty)
  }

  @Test func aDuplicateThatWasDeniedIsNone() {
    #expect(Self.findings(Fixture.claim("1001", Fixture.paid()), Self.denied("1002")).isEmpty)
  }

  @Test func deniedWithoutAnOriginalIsPossible() {
    #expect(Self.findings(Self.denied("1002")).map(\.certainty) == [.possible])
  }

  @Test func deniedThoughTheOriginalWasNeverPaidIsCertain() {
    var original = Fixture.claim("1001", Fixture.refused("OFFICE VISIT", code: "99213", dollars: 200))
    original.status = .denied
    original.remarks = [Remark(code: "A1", text: "Not on file.", category: .eligibility)]
    let findings = Self.findings(original, Self.denied("1002"))
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.claimNumber) == ["1002"])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(200)])
  }
}
