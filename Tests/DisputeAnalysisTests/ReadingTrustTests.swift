import DisputeModel
import Testing

/// Issues of the reading about what a finding rests on.
struct ReadingTrustTests {
  private static func issue(
    at path: String, _ code: IssueCode = .conflictingValues, severity: IssueSeverity = .warning
  ) -> DisputeModel.Issue {
    DisputeModel.Issue(severity: severity, code: code, path: path, message: "doubtful")
  }

  // MARK: Duplicates

  private static func duplicate(_ issue: DisputeModel.Issue, inEarlier: Bool = false) -> [Certainty] {
    var earlier = Fixture.document("a", Fixture.claim("1001", Fixture.paid()))
    var later = Fixture.document("b", on: Fixture.day(9, 20), Fixture.claim("1002", Fixture.paid()))
    // The days stand on the claims alone.
    earlier.claims[0].lines[0].serviceDates = nil
    later.claims[0].lines[0].serviceDates = nil
    if inEarlier { earlier.review.issues = [issue] } else { later.review.issues = [issue] }
    return Fixture.findings(.duplicateProcessing, [earlier, later]).map(\.certainty)
  }

  private static let placesOfDuplicates = [
    "/claims/0/lines/0/procedureCode", "/claims/0/lines/0/amounts/billed", "/claims/0/serviceDates/from",
    "/claims/0/serviceDates", "/claims/0/patient/name", "/claims/0/patient", "/claims/0/provider/npi",
    "/claims/0/lines/0/amounts/patientResponsibility", "/claims/0/claimNumber", "/claims/0",
  ]

  @Test(arguments: placesOfDuplicates)
  func whatADuplicateComparesMakesItLikely(path: String) {
    #expect(Self.duplicate(Self.issue(at: path)) == [.likely])
    #expect(Self.duplicate(Self.issue(at: path), inEarlier: true) == [.likely])
  }

  @Test(arguments: ["/claims/0/receivedDate", "/appealRights", "/claims/1/lines/0", "/accumulators/0"])
  func whatItDoesNotCompareLeavesItCertain(path: String) {
    #expect(Self.duplicate(Self.issue(at: path)) == [.certain])
  }

  @Test func informationLeavesItCertain() {
    for path in Self.placesOfDuplicates {
      #expect(Self.duplicate(Self.issue(at: path, severity: .info)) == [.certain])
    }
  }

  @Test func aRecognisedTextMakesAllOfItLikely() {
    for path in ["", "/claims/0"] {
      #expect(Self.duplicate(Self.issue(at: path, .lowConfidenceText), inEarlier: true) == [.likely])
    }
    // A page that is missing is no doubt about what is there.
    #expect(Self.duplicate(Self.issue(at: "", .documentTruncated)) == [.certain])
  }

  // MARK: Authorizations

  private static func authorized(_ issue: DisputeModel.Issue) -> [Certainty] {
    var claim = Fixture.claim("1001", Fixture.refused())
    claim.status = .denied
    claim.remarks = [Remark(code: "A1", text: "None on file.", category: .priorAuthorization)]
    claim.lines[0].serviceDates = nil
    var record = Authorization()
    record.procedureCodes = ["72148"]
    record.npi = "1234567893"
    record.from = Fixture.day(3, 1)
    record.to = Fixture.day(5, 30)
    var document = Fixture.document("a", claim)
    document.review.issues = [issue]
    return Fixture.findings(
      .priorAuthorizationOnFile, [document], MemberRecords(authorizations: [record])
    ).map(\.certainty)
  }

  @Test(arguments: [
    "/claims/0/lines/0/procedureCode", "/claims/0/serviceDates/from", "/claims/0/provider/npi",
    "/claims/0/remarks/0", "/claims/0/remarks/0/category", "/claims/0/lines/0/remarkCodes",
    "/claims/0/lines/0/amounts/billed",
  ])
  func whatAnAuthorizationIsComparedWithMakesItLikely(path: String) {
    #expect(Self.authorized(Self.issue(at: path)) == [.likely])
  }

  @Test func aDescriptionThatWasNotComparedLeavesItCertain() {
    #expect(Self.authorized(Self.issue(at: "/claims/0/lines/0/description")) == [.certain])
  }

  // MARK: Shares and codes

  private static func share(_ issue: DisputeModel.Issue) -> [Certainty] {
    var records = MemberRecords()
    records.plan.benefits = [
      Benefit(
        match: ServiceMatch(procedureCodes: ["99213"]), network: .inNetwork, copay: Fixture.money(25))
    ]
    var document = Fixture.document("a", Fixture.claim("1001", Fixture.paid()))
    document.review.issues = [issue]
    return Fixture.findings(.costShareMiscalculated, [document], records).map(\.certainty)
  }

  @Test(arguments: [
    "/claims/0/lines/0/procedureCode", "/claims/0/provider/networkStatus", "/claims/0/lines/0",
  ])
  func whatFindsTheTermsMakesAShareLikely(path: String) {
    #expect(Self.share(Self.issue(at: path)) == [.likely])
  }

  @Test func anAmbiguousColumnIsAboutAmounts() {
    #expect(Self.share(Self.issue(at: "/claims/0", .columnAmbiguous)) == [.likely])
    #expect(Self.share(Self.issue(at: "/claims/0", .claimNumberMissing)) == [.certain])
  }

  private static func wrongCode(_ issue: DisputeModel.Issue) -> [Certainty] {
    var service = PerformedService()
    service.on = Fixture.day(3, 16)
    service.npi = "1234567893"
    service.procedureCodes = ["99213"]
    var document = Fixture.document("a", Fixture.claim("1001", Fixture.paid(code: "99215")))
    document.review.issues = [issue]
    return Fixture.findings(
      .wrongProcedureCode, [document], MemberRecords(services: [service])
    ).map(\.certainty)
  }

  @Test func theDayThatACodeIsComparedForMakesItLikely() {
    let day = "/claims/0/lines/0/serviceDates"
    #expect(Self.wrongCode(Self.issue(at: day, .dateImplausible)) == [.likely])
    #expect(Self.wrongCode(Self.issue(at: day + "/from")) == [.likely])
    #expect(Self.wrongCode(Self.issue(at: "/claims/0", .columnAmbiguous)) == [.certain])
  }

  // MARK: Limits

  @Test(arguments: [
    "/claims/0/patient/name", "/claims/0/lines/0/amounts", "/claims/0/lines/0/serviceDates",
    "/claims/0/provider/networkStatus", "/statementDate",
  ])
  func theOtherClaimsOfAYearsSumMakeItLikely(path: String) {
    var records = MemberRecords()
    records.plan.deductible = YearlyLimit(individual: Fixture.money(180))
    func charged() -> ServiceLine {
      Fixture.line([
        .billed: Fixture.money(200), .allowed: Fixture.money(150), .deductible: Fixture.money(100),
      ])
    }
    var first = Fixture.document(
      "a", on: Fixture.day(3, 1), Fixture.claim("1000", on: Fixture.day(2, 1), charged()))
    let second = Fixture.document("b", Fixture.claim("1001", charged()))
    first.review.issues = [Self.issue(at: path)]
    #expect(
      Fixture.findings(.costShareMiscalculated, [first, second], records).map(\.certainty) == [.likely])
  }
}
