import DisputeModel
import Testing

/// Denials for want of an authorization.
struct PriorAuthorizationTests {
  private static func document(
    code: String? = "72148", npi: String? = "1234567893", network: NetworkStatus = .inNetwork,
    line: ServiceLine? = nil
  ) -> ClaimsDocument {
    var claim = Fixture.claim("1001", line ?? Fixture.refused(code: code))
    claim.status = .denied
    claim.provider.npi = npi
    claim.provider.networkStatus = network
    claim.remarks = [Remark(code: "A1", text: "No authorization on file.", category: .priorAuthorization)]
    return Fixture.document("a", claim)
  }

  private static func record(
    codes: [String] = ["72148"], npi: String? = "1234567893", to: CalendarDate = Fixture.day(5, 30)
  ) -> Authorization {
    var record = Authorization()
    record.number = "A1234567"
    record.procedureCodes = codes
    record.descriptions = ["MRI*"]
    record.npi = npi
    record.from = Fixture.day(3, 1)
    record.to = to
    record.letter = "approval.pdf"
    return record
  }

  private static func findings(_ document: ClaimsDocument, _ records: Authorization...) -> [Finding] {
    let records = MemberRecords(authorizations: records)
    return Fixture.findings(.priorAuthorizationOnFile, [document], records)
      + Fixture.findings(.priorAuthorizationMissing, [document], records)
  }

  @Test func anAuthorizationThatCoversItIsCertain() {
    let findings = Self.findings(Self.document(), Self.record())
    #expect(findings.map(\.kind) == [.priorAuthorizationOnFile])
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(900)])
    #expect(findings.first?.remedy.bring.contains("authorization number A1234567") == true)
  }

  @Test func withoutAPrintedCodeTheDescriptionCounts() {
    #expect(Self.findings(Self.document(code: nil), Self.record()).map(\.kind) == [.priorAuthorizationOnFile])
  }

  @Test func aRecordThatNamesNoProviderIsLikely() {
    #expect(Self.findings(Self.document(), Self.record(npi: nil)).map(\.certainty) == [.likely])
  }

  @Test func aRecordWithoutDaysIsLikely() {
    var record = Self.record()
    record.from = nil
    record.to = nil
    #expect(Self.findings(Self.document(), record).map(\.certainty) == [.likely])
    // One that names its days proves more.
    #expect(Self.findings(Self.document(), record, Self.record()).map(\.certainty) == [.certain])
  }

  @Test(arguments: [
    (["73721"], "1234567893", 30, "another service"), (["72148"], "1245319599", 30, "another provider"),
    (["72148"], "1234567893", 1, "ends on"),
  ])
  func aRecordThatDoesNotFitIsMissing(codes: [String], npi: String, lastDay: Int, part: String) {
    let to = lastDay == 30 ? Fixture.day(5, 30) : Fixture.day(3, 15)
    let findings = Self.findings(Self.document(), Self.record(codes: codes, npi: npi, to: to))
    #expect(findings.map(\.kind) == [.priorAuthorizationMissing])
    #expect(findings.first?.statement.contains(part) == true)
  }

  @Test func withoutARecordItIsMissingAndSaysWhoIsLiable() {
    let findings = Self.findings(Self.document())
    #expect(findings.map(\.kind) == [.priorAuthorizationMissing])
    #expect(findings.first?.statement.contains("may not charge the member") == true)
    let outside = Self.findings(Self.document(network: .outOfNetwork))
    #expect(outside.first?.statement.contains("may not charge") == false)
  }

  @Test func codesThatNoDocumentPrintsToCompareArePossible() {
    var record = Self.record()
    record.descriptions = []
    let findings = Self.findings(Self.document(code: nil), record)
    #expect(findings.map(\.kind) == [.priorAuthorizationOnFile])
    #expect(findings.map(\.certainty) == [.possible])
  }

  @Test func anIssueAboutTheReasonMakesItPossible() {
    var document = Self.document()
    document.review.issues = [
      Issue(
        severity: .warning, code: .columnAmbiguous, path: "/claims/0/lines/0/remarkCodes/0",
        message: "may be another")
    ]
    let findings = Self.findings(document)
    #expect(findings.map(\.kind) == [.priorAuthorizationMissing])
    #expect(findings.map(\.certainty) == [.possible])
  }

  @Test func aNoteWithoutARefusalIsNone() {
    var line = Fixture.paid("MRI LUMBAR SPINE", code: "72148")
    line.remarkCodes = ["A1"]
    #expect(Self.findings(Self.document(line: line), Self.record()).isEmpty)
  }

  @Test func aRefusalInPartIsLikely() {
    var line = Fixture.paid("MRI LUMBAR SPINE", code: "72148")
    line.remarkCodes = ["A1"]
    line.amounts[.billed] = Fixture.money(300)
    line.amounts[.notCovered] = Fixture.money(100)
    #expect(Self.findings(Self.document(line: line), Self.record()).map(\.certainty) == [.likely])
  }
}
