import DisputeModel
import Testing

/// Refusals by the payer's own reason, and what parity and routing make of them.
struct RefusedServicesTests {
  private static func document(
    _ category: RemarkCategory, status: ClaimStatus = .denied, program: String? = nil,
    line: ServiceLine? = nil
  ) -> ClaimsDocument {
    var claim = Fixture.claim("1001", line ?? Fixture.refused())
    claim.status = status
    claim.remarks = [Remark(code: "A1", text: "Why.", category: category)]
    var document = Fixture.document("a", claim)
    document.payer?.program = program
    return document
  }

  /// 100 of 300 refused, the rest paid.
  private static var refusedInPart: ServiceLine {
    var line = Fixture.line([
      .billed: Fixture.money(300), .discount: Fixture.money(50), .notCovered: Fixture.money(100),
      .allowed: Fixture.money(150), .copay: .zero, .deductible: .zero, .coinsurance: .zero,
      .planPaid: Fixture.money(150), .patientResponsibility: Fixture.money(100),
    ])
    line.remarkCodes = ["A1"]
    return line
  }

  private static let kinds: [(RemarkCategory, FindingKind)] = [
    (.medicalNecessity, .medicalNecessity), (.experimental, .experimental), (.timelyFiling, .timelyFiling),
    (.informationNeeded, .informationNeeded), (.coordinationOfBenefits, .coordinationOfBenefits),
    (.bundled, .bundled), (.benefitMaximum, .benefitMaximum), (.eligibility, .eligibility),
  ]

  @Test(arguments: kinds)
  func aRefusalInFullIsCertain(category: RemarkCategory, kind: FindingKind) {
    let findings = Fixture.findings(kind, [Self.document(category)])
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.line) == [0])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(900)])
  }

  @Test(arguments: kinds)
  func aRefusalInPartIsLikely(category: RemarkCategory, kind: FindingKind) {
    let findings = Fixture.findings(kind, [Self.document(category, status: .paid, line: Self.refusedInPart)])
    #expect(findings.map(\.certainty) == [.likely])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(100)])
  }

  @Test(arguments: kinds)
  func aNoteOnAPaidLineIsNone(category: RemarkCategory, kind: FindingKind) {
    var line = Fixture.paid()
    line.remarkCodes = ["A1"]
    #expect(Fixture.findings(kind, [Self.document(category, status: .paid, line: line)]).isEmpty)
  }

  @Test(arguments: kinds)
  func anIssueAboutTheReasonMakesItPossible(category: RemarkCategory, kind: FindingKind) {
    var document = Self.document(category)
    document.review.issues = [
      Issue(
        severity: .warning, code: .columnAmbiguous, path: "/claims/0/lines/0/remarkCodes/0",
        message: "may be another")
    ]
    #expect(Fixture.findings(kind, [document]).map(\.certainty) == [.possible])
  }

  @Test func aReversedClaimIsNone() {
    #expect(
      Fixture.findings(.medicalNecessity, [Self.document(.medicalNecessity, status: .reversed)]).isEmpty)
  }

  @Test func aDenialThatWasReplacedIsNone() {
    var adjusted = Fixture.claim("1002", Fixture.paid())
    adjusted.status = .adjusted
    adjusted.replaces = "1001"
    let documents = [Self.document(.medicalNecessity), Fixture.document("b", adjusted)]
    #expect(Fixture.findings(.medicalNecessity, documents).isEmpty)
  }

  @Test func aClaimThatWaitsForInformationIsPossible() {
    let document = Self.document(.informationNeeded, status: .pending, line: Fixture.paid())
    #expect(Fixture.findings(.informationNeeded, [document]).map(\.certainty) == [.possible])
  }

  @Test func aPrintedAdjustmentIsAReasonToo() {
    var line = Fixture.refused(remark: "")
    line.remarkCodes = nil
    line.adjustments = [Adjustment(group: "PR", reason: "50", amount: Fixture.money(900))]
    var claim = Fixture.claim("1001", line)
    claim.status = .denied
    let findings = Fixture.findings(.medicalNecessity, [Fixture.document("a", claim)])
    #expect(findings.map { $0.evidence.first?.path } == ["/claims/0/lines/0/adjustments/0/reason"])
  }

  @Test func lateFilingInTheNetworkIsNotTheMembers() {
    let findings = Fixture.findings(.timelyFiling, [Self.document(.timelyFiling)])
    #expect(findings.first?.statement.contains("may not charge the member") == true)
  }

  // MARK: Non-covered services

  private static func terms(covered: Bool?) -> MemberRecords {
    var records = MemberRecords()
    records.plan.benefits = [
      Benefit(match: ServiceMatch(descriptions: ["MRI*"]), network: .inNetwork, covered: covered)
    ]
    return records
  }

  @Test func notCoveredThoughTheTermsCoverItIsCertain() {
    let findings = Fixture.findings(
      .nonCoveredService, [Self.document(.nonCovered)], Self.terms(covered: true))
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.first?.evidence.last?.path == "/plan/benefits/0/covered")
  }

  @Test func notCoveredWithoutTermsIsPossible() {
    #expect(
      Fixture.findings(.nonCoveredService, [Self.document(.nonCovered)]).map(\.certainty) == [.possible])
  }

  @Test func notCoveredAsTheTermsSayIsNone() {
    #expect(
      Fixture.findings(.nonCoveredService, [Self.document(.nonCovered)], Self.terms(covered: false)).isEmpty)
  }

  // MARK: Behavioral services

  private static func therapy(_ category: RemarkCategory, program: String? = nil) -> ClaimsDocument {
    document(
      category, program: program, line: Fixture.refused("PSYCHOTHERAPY 60 MIN", code: "90837", dollars: 180))
  }

  @Test func aReviewOfNecessityOfABehavioralServiceIsLikely() {
    #expect(
      Fixture.findings(.behavioralParity, [Self.therapy(.medicalNecessity)]).map(\.certainty) == [.likely])
  }

  @Test func aLimitOfVisitsIsPossible() {
    #expect(
      Fixture.findings(.behavioralParity, [Self.therapy(.benefitMaximum)]).map(\.certainty) == [.possible])
  }

  @Test func aMedicalServiceIsNoMatterOfParity() {
    #expect(Fixture.findings(.behavioralParity, [Self.document(.medicalNecessity)]).isEmpty)
  }

  @Test func outOfNetworkPriceIsNoMatterOfParity() {
    #expect(Fixture.findings(.behavioralParity, [Self.therapy(.outOfNetwork)]).isEmpty)
  }

  private static var carveOut: MemberRecords {
    var records = MemberRecords()
    records.plan.behavioralHealth = BehavioralHealthTerms(
      administrator: "Quarry Behavioral", separateNetwork: true, separatePriorAuthorization: true)
    return records
  }

  @Test func aBehavioralServiceDecidedByTheMedicalPlanIsLikely() {
    let findings = Fixture.findings(.behavioralRouting, [Self.therapy(.eligibility)], Self.carveOut)
    #expect(findings.map(\.certainty) == [.likely])
  }

  @Test func silentRecordsAndAMedicalProgramAreNone() {
    #expect(Fixture.findings(.behavioralRouting, [Self.therapy(.eligibility)]).isEmpty)
  }

  @Test func knownByItsWordsAloneItIsPossible() {
    let line = Fixture.refused("PSYCHOTHERAPY", code: nil)
    let findings = Fixture.findings(
      .behavioralRouting, [Self.document(.eligibility, line: line)], Self.carveOut)
    #expect(findings.map(\.certainty) == [.possible])
  }

  @Test func aMedicalServiceDecidedByTheBehavioralProgramIsLikely() {
    let document = Self.document(.eligibility, program: "behavioralHealth")
    #expect(Fixture.findings(.behavioralRouting, [document]).map(\.certainty) == [.likely])
  }

  @Test func aPayerThatHandsTheClaimOverIsCertain() {
    var line = Fixture.refused("OFFICE VISIT", code: "99213")
    line.adjustments = [Adjustment(group: "CO", reason: "300", amount: Fixture.money(900))]
    let findings = Fixture.findings(.behavioralRouting, [Self.document(.other, line: line)])
    #expect(findings.map(\.certainty) == [.certain])
  }
}

/// Behavioral services that are known by words alone, the payer's and the provider's.
struct BehavioralWordsTests {
  private static func document(_ description: String, note: String, program: String? = nil)
    -> ClaimsDocument
  {
    var claim = Fixture.claim("1001", Fixture.refused(description, code: nil))
    claim.status = .denied
    claim.remarks = [Remark(code: "A1", text: note, category: .medicalNecessity)]
    var document = Fixture.document("a", claim)
    document.payer?.program = program
    return document
  }

  private static func parity(_ description: String) -> [Certainty] {
    Fixture.findings(.behavioralParity, [document(description, note: "Not necessary.")]).map(\.certainty)
  }

  @Test(arguments: ["RESIDENTIAL TREATMENT", "FAMILY THERAPY", "ABA THERAPY", "Family therapy w/o patient"])
  func wordsOfBehavioralServices(description: String) { #expect(Self.parity(description) == [.likely]) }

  @Test func groupsMayBeOfAnotherTherapy() {
    #expect(Self.parity("GROUP THERAPY") == [.possible])
    for other in ["PHYSICAL GROUP THERAPY", "GROUP THERAPY PT", "SPEECH GROUP THERAPY", "PHYSICAL THERAPY"] {
      #expect(Self.parity(other).isEmpty)
    }
  }

  private static func routing(_ note: String, program: String? = nil) -> [Certainty] {
    Fixture.findings(.behavioralRouting, [document("PSYCHOTHERAPY", note: note, program: program)])
      .map(\.certainty)
  }

  @Test(arguments: [
    "SUBMIT THESE CHARGES TO THE BEHAVIORAL HEALTH CARRIER.",
    "This service is paid by the behavioral health plan. Send the claim there.",
    "Benefits not available under this plan. Submit to the mental health administrator.",
  ])
  func aNoteThatSendsTheClaimOnIsCertain(note: String) { #expect(Self.routing(note) == [.certain]) }

  @Test(arguments: [
    "Submit the records to the behavioral health plan.",
    "You may appeal; send the appeal to the behavioral health administrator.",
    "Not approved by the behavioral health administrator. Submit clinicals.",
    "This was decided by the behavioral health plan.", "Submit the claim to your medical plan.",
  ])
  func otherNotesAreNone(note: String) { #expect(Self.routing(note).isEmpty) }

  @Test func theBehavioralProgramSendsToTheMedicalPlan() {
    #expect(Self.routing("Submit the claim to your medical plan.", program: "behavioralHealth") == [.certain])
  }
}

/// Who bears what was refused, told by the claim's sums.
struct BorneRefusalTests {
  private static func document(owed: Int) -> ClaimsDocument {
    func line(_ dollars: Int, _ remark: String) -> ServiceLine {
      var line = Fixture.refused(dollars: dollars, remark: remark)
      line.amounts[.patientResponsibility] = nil
      return line
    }
    var claim = Fixture.claim("1001", line(900, "A1"), line(70, "A2"))
    claim.remarks = [
      Remark(code: "A1", text: "Unproven.", category: .experimental),
      Remark(code: "A2", text: "Part of another service.", category: .bundled),
    ]
    claim.totals[.patientResponsibility] = Fixture.money(owed)
    return Fixture.document("a", claim)
  }

  @Test(arguments: [
    (900, [900, nil]), (970, [900, 70]), (70, [nil, 70]), (0, [nil, nil]), (500, [nil, nil]),
  ])
  func theOneWayThatGivesWhatIsOwedCounts(owed: Int, stakes: [Int?]) {
    let document = Self.document(owed: owed)
    let found =
      Fixture.findings(.experimental, [document]) + Fixture.findings(.bundled, [document])
    #expect(found.map(\.amountAtStake) == stakes.map { $0.map { Fixture.money($0) } })
  }

  @Test func twoWaysThatGiveItTellNothing() {
    var document = Self.document(owed: 900)
    document.claims[0].lines[1].amounts[.notCovered] = Fixture.money(900)
    document.claims[0].lines[1].amounts[.billed] = Fixture.money(900)
    #expect(Fixture.findings(.experimental, [document]).map(\.amountAtStake) == [nil])
  }
}
