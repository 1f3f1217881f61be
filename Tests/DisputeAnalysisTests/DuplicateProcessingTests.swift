import DisputeModel
import Testing

/// One service on two claims, and services denied as duplicates.
struct DuplicateProcessingTests {
  private static func findings(_ claims: Claim...) -> [Finding] {
    Fixture.findings(
      .duplicateProcessing,
      claims.enumerated().map { Fixture.document(Character(String($0.offset)), $0.element) })
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

  private static func adjustment(of number: String?, on day: CalendarDate) -> Claim {
    var claim = Fixture.claim("1002", Fixture.paid())
    claim.status = .adjusted
    claim.replaces = number
    claim.processedDate = day
    return claim
  }

  private static func processed(_ number: String, on day: CalendarDate) -> Claim {
    var claim = Fixture.claim(number, Fixture.paid())
    claim.processedDate = day
    return claim
  }

  @Test func aDuplicateOfAnAdjustedClaimIsCertain() {
    let adjusted = Self.adjustment(of: "1001", on: Fixture.day(4, 2))
    // The adjustment has the place of what it replaces, whenever it was made.
    for day in [Fixture.day(4, 5), Fixture.day(3, 25)] {
      let findings = Self.findings(
        Self.processed("1001", on: Fixture.day(3, 22)), adjusted, Self.processed("1003", on: day))
      #expect(findings.map(\.claimNumber) == ["1003"])
      #expect(findings.map(\.certainty) == [.certain])
    }
  }

  @Test func anAdjustmentOfAnotherClaimIsADuplicate() {
    let findings = Self.findings(
      Self.processed("1001", on: Fixture.day(3, 22)), Self.adjustment(of: "0999", on: Fixture.day(4, 2)))
    #expect(findings.map(\.claimNumber) == ["1002"])
    #expect(findings.map(\.certainty) == [.certain])
  }

  @Test func anAdjustmentThatNamesNothingReplacesWhatWasBefore() {
    let adjusted = Self.adjustment(of: nil, on: Fixture.day(4, 2))
    #expect(Self.findings(Self.processed("1001", on: Fixture.day(3, 22)), adjusted).isEmpty)
    let later = Self.findings(adjusted, Self.processed("1003", on: Fixture.day(4, 5)))
    #expect(later.map(\.claimNumber) == ["1003"])
    #expect(later.map(\.certainty) == [.certain])
  }

  @Test func otherRevenueCodesAreNone() {
    func room(_ code: String?) -> ServiceLine {
      var line = Fixture.paid("ROOM", code: nil)
      line.revenueCode = code
      return line
    }
    #expect(Self.findings(Fixture.claim("1001", room("0120")), Fixture.claim("1002", room("0360"))).isEmpty)
    let alike = Self.findings(Fixture.claim("1001", room("0120")), Fixture.claim("1002", room("0120")))
    #expect(alike.map(\.certainty) == [.likely])
  }

  @Test func aClaimThatNamesNobodyIsLikely() {
    var nameless = Fixture.claim("1002", Fixture.paid())
    nameless.patient.name = nil
    #expect(Self.findings(Fixture.claim("1001", Fixture.paid()), nameless).map(\.certainty) == [.likely])
  }

  private static func related(_ relationships: Relationship?...) -> [Finding] {
    Fixture.findings(
      .duplicateProcessing,
      relationships.enumerated().map { index, relationship in
        var claim = Fixture.claim("100\(index)", Fixture.paid())
        claim.patient.relationship = relationship
        return Fixture.document(Character(String(index)), claim)
      })
  }

  @Test func aFatherAndHisSonOfOneNameAreTwo() {
    #expect(Self.related(.`self`, .child).isEmpty)
    #expect(Self.related(.child, .child).map(\.certainty) == [.certain])
    #expect(Self.related(.`self`, nil).map(\.certainty) == [.possible])
    #expect(Self.related(nil, nil).map(\.certainty) == [.certain])
    // The third one is a third person, or one of the two.
    #expect(Self.related(.`self`, .child, nil).isEmpty)
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
