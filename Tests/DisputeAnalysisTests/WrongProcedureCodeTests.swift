import DisputeModel
import Testing

/// Codes on the document against those of the service performed.
struct WrongProcedureCodeTests {
  private static func records(
    _ codes: String..., npi: String? = "1234567893", on date: CalendarDate = Fixture.day(3, 16)
  )
    -> MemberRecords
  {
    var service = PerformedService()
    service.on = date
    service.npi = npi
    service.provider = "Laurel Creek Family Practice"
    service.procedureCodes = codes
    service.source = "after-visit summary"
    return MemberRecords(services: [service])
  }

  private static func findings(_ records: MemberRecords, codes: String?..., npi: String? = "1234567893")
    -> [Finding]
  {
    var claim = Fixture.claim()
    claim.provider.npi = npi
    claim.lines = codes.map { code in
      var line = Fixture.paid(code: code)
      line.serviceDates = claim.serviceDates
      return line
    }
    return Fixture.findings(.wrongProcedureCode, [Fixture.document("a", claim)], records)
  }

  @Test func anotherCodeIsCertain() {
    let findings = Self.findings(Self.records("99213"), codes: "99215")
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.line) == [0])
    #expect(findings.first?.statement.contains("99213") == true)
  }

  @Test func theLineWithTheOtherCodeIsNamed() {
    let findings = Self.findings(Self.records("99213", "36415"), codes: "36415", "99215")
    #expect(findings.map(\.line) == [1])
  }

  @Test func matchedByNameItIsLikely() {
    #expect(Self.findings(Self.records("99213"), codes: "99215", npi: nil).map(\.certainty) == [.likely])
  }

  @Test func aCodeTooManyIsPossible() {
    let findings = Self.findings(Self.records("99213"), codes: "99213", "36415")
    #expect(findings.map(\.certainty) == [.possible])
    #expect(findings.map(\.line) == [1])
  }

  @Test func aServiceThatTheDocumentDoesNotShowIsNone() {
    #expect(Self.findings(Self.records("99213", "36415"), codes: "99213").isEmpty)
  }

  @Test func theSameCodesInAnotherOrderAreNone() {
    #expect(Self.findings(Self.records("36415", "99213-25"), codes: "99213", "36415").isEmpty)
  }

  @Test func anotherDayOrProviderIsNone() {
    #expect(Self.findings(Self.records("99213", on: Fixture.day(3, 17)), codes: "99215").isEmpty)
    #expect(Self.findings(Self.records("99213", npi: "1245319599"), codes: "99215").isEmpty)
  }

  @Test func linesWithoutCodesSayNothing() {
    #expect(Self.findings(Self.records("99213"), codes: nil).isEmpty)
  }

  @Test func whatTheRightCodeWouldCostIsAtStake() {
    var records = Self.records("99213")
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: ["99213"]), network: .inNetwork, copay: Fixture.money(25),
        deductibleApplies: false)
    ]
    #expect(Self.findings(records, codes: "99215").map(\.amountAtStake) == [Fixture.money(15)])
  }

  @Test func whereMoreCodesAreTooManyThanMissingOnlyTheFamilyTells() {
    let findings = Self.findings(Self.records("99213"), codes: "99215", "72148")
    #expect(findings.first { $0.line == 0 }?.certainty == .certain)
    #expect(findings.first { $0.line == 1 }?.certainty == .possible)
  }
}
