import DisputeLetters
import DisputeModel
import Testing

/// A letter says and attaches only what documents and records hold.
@Suite("What letters claim") struct EvidenceTests {
  private static func notices(_ kind: LetterKind, _ dispute: SampleDispute) throws -> [LetterNotice] {
    try LetterContext(kind, about: dispute.subject()).notices
  }

  @Test("what the records only speak of is a blank among the attachments")
  func attachments() throws {
    var dispute = SampleDispute.denied()
    var authorization = AppealTests.authorization()
    authorization.letter = nil
    dispute.records.authorizations = [authorization]
    dispute.find(
      .priorAuthorizationOnFile, "Covered.",
      evidence: [FindingEvidence(source: .records, path: "/authorizations/0", says: "x")])
    dispute.records.providers = [Self.verified()]
    var criterion = PolicyCriterion()
    (criterion.id, criterion.met, criterion.evidence) = ("2(b)", true, "therapy notes")
    var policy = PolicyCriteria()
    (policy.claimNumber, policy.policy, policy.items) = (SampleDispute.number, "Imaging 0550", [criterion])
    dispute.records.criteria = [policy]
    let letter = try LetterWriter.letter(.appeal, dispute)
    let text = letter.text(as: .text)
    let attached = text[text.firstRange(of: "Attachments\n")!.upperBound...]
    #expect(!text.contains("approval letter is attached"))
    #expect(attached.contains("[attach: the approval letter of prior authorization A1234567]"))
    #expect(letter.blanks.contains { $0.hasPrefix("attach: what shows the network status") })
    #expect(letter.blanks.contains("attach: the coverage policy, if you have it"))
    #expect(letter.blanks.contains("attach: the evidence for criterion 2(b)"))
    #expect(!attached.contains("therapy notes") && !attached.contains("Imaging 0550"))
  }

  @Test("a network status counts when it was found before the visit, in network, for this provider and plan")
  func network() throws {
    func text(_ change: (inout VerifiedProvider) -> Void) throws -> String {
      var provider = Self.verified()
      change(&provider)
      var dispute = SampleDispute.denied()
      dispute.records.providers = [provider]
      return try LetterWriter.text(.networkVerification, dispute)
    }
    let blank = "- [what you found: in network or not], verified on [day on which"
    #expect(try text { _ in }.contains("- In network, verified on July 1, 2026: provider directory"))
    #expect(try text { $0.verifiedOn = SampleDispute.day(2026, 8, 20) }.contains(blank))
    #expect(try text { $0.network = .outOfNetwork }.contains(blank))
    #expect(try text { $0.npi = "1932102084" }.contains(blank))
    #expect(try text { $0.plan = .behavioral }.contains(blank))
  }

  @Test("the last word before the visit counts")
  func lastWord() throws {
    var dispute = SampleDispute.denied()
    var later = Self.verified()
    (later.network, later.verifiedOn) = (.outOfNetwork, SampleDispute.day(2026, 7, 9))
    dispute.records.providers = [Self.verified(), later]
    #expect(try LetterWriter.text(.networkVerification, dispute).contains("- [what you found"))
  }

  @Test("the law about wrong directories is not named for a visit before it held")
  func directoryLaw() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.lines[0].serviceDates = SampleDispute.span(2019, 6, 1)
    #expect(try !LetterWriter.text(.networkVerification, dispute).contains("300gg-115"))
  }

  @Test("late filing and bundling are no argument, unless a provider in network charges the member")
  func mattersOfProvider() throws {
    var dispute = SampleDispute.denied(.bundled, text: "Part of another service.")
    dispute.find(.bundled, "MRI was denied as part of another service.")
    let letter = try LetterWriter.letter(.appeal, dispute)
    #expect(!letter.text(as: .text).contains("was denied as part of another service"))
    #expect(letter.blanks.contains("why the decision is wrong, in your own words"))
    #expect(try Self.notices(.appeal, dispute) == [.mattersOfProvider])
    dispute.claim.provider.networkStatus = .inNetwork
    #expect(try LetterWriter.text(.appeal, dispute).contains("was denied as part of another service"))
  }

  @Test("a wrong code is kept out of the appeal, and a corrected claim is named first")
  func wrongCode() throws {
    var dispute = SampleDispute.denied()
    dispute.find(.wrongProcedureCode, "The service performed was 72141.")
    #expect(try !LetterWriter.text(.appeal, dispute).contains("72141"))
    #expect(try Self.notices(.appeal, dispute) == [.correctedClaimFirst])
    #expect(try LetterWriter.text(.correctedClaim, dispute).contains("72141"))
  }

  @Test("what findings say of two lines in the same words is said once, with the sum at stake")
  func sameWords() throws {
    var dispute = SampleDispute.denied()
    dispute.find(.arithmeticError, "The amounts do not add up.")
    dispute.find(.arithmeticError, "The amounts do not add up.")
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.ranges(of: "The amounts do not add up. At stake: $2,560.30.").count == 1)
    #expect(text.ranges(of: "The amounts do not add up.").count == 1)
  }

  @Test("dates and amounts of findings are written as in the rest of the letter, quotations stay")
  func prose() throws {
    var dispute = SampleDispute.denied()
    dispute.find(
      .arithmeticError, "On 2026-08-03, 1280.15 was charged (20.00 % of it -43.84); see A-2026-08-03.1.",
      evidence: [FindingEvidence(source: .claims, path: "/claims/0", says: "K7: “66.15 on 2026-08-03”")])
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(
      text.contains(
        "On August 3, 2026, $1,280.15 was charged (20.00 % of it -$43.84); see A-2026-08-03.1."))
    #expect(text.contains("- K7: “66.15 on 2026-08-03”"))
  }

  @Test("two services of one name are told apart by what they cost")
  func twins() throws {
    var dispute = SampleDispute.denied()
    var twin = dispute.claim.lines[0]
    twin.amounts[.billed] = Money(minorUnits: 9_900)
    dispute.claim.lines.append(twin)
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(
      text.contains(
        "MRI LUMBAR SPINE, billed $1,280.15; August 3, 2026, 72148, MRI LUMBAR SPINE, billed $99.00"))
  }

  @Test("that codes do not agree is said only where something shows it")
  func codes() throws {
    var dispute = SampleDispute.denied()
    let letter = try LetterWriter.letter(.correctedClaim, dispute)
    #expect(!letter.text(as: .text).contains("do not seem to agree"))
    #expect(letter.blanks.contains("what does not agree, and how you know"))
    var service = PerformedService()
    (service.on, service.npi, service.procedureCodes) = (
      SampleDispute.day(2026, 8, 3), "1234567893", ["72148"]
    )
    dispute.records.services = [service]
    #expect(try Self.notices(.correctedClaim, dispute) == [.codesAgree])
  }

  @Test("a claim of which nothing was refused and nothing is owed is not appealed")
  func settled() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.status = .paid
    dispute.claim.remarks = []
    dispute.claim.lines[0].remarkCodes = []
    dispute.claim.lines[0].amounts[.notCovered] = .zero
    dispute.claim.totals[.patientResponsibility] = Money(minorUnits: 2_000)
    #expect(try Self.notices(.appeal, dispute) == [.nothingDenied])
    dispute.claim.totals[.patientResponsibility] = .zero
    #expect(throws: LetterError.nothingToAppeal) { _ = try Self.notices(.appeal, dispute) }
  }

  @Test(
    "whoever asks for another person attaches the authorization, in both records letters and for the call")
  func authorization() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.patient.name = "Max Example"
    dispute.claim.patient.relationship = nil
    let records = try LetterWriter.text(.recordsRequest, dispute)
    #expect(records.ranges(of: "[attach: authorization to act for the patient").count == 2)
    #expect(try LetterWriter.text(.peerToPeer, dispute).contains("[attach: authorization to act"))
    #expect(try !LetterWriter.text(.recordsRequest, .denied()).contains("authorization to act"))
  }

  @Test("other patients of the document are to be blacked out")
  func otherPatients() throws {
    var dispute = SampleDispute.denied()
    var other = dispute.claim
    (other.claimNumber, other.patient.name) = ("9900", "Max Sample")
    dispute.documents[0].claims.append(other)
    #expect(try Self.notices(.correctedClaim, dispute) == [.otherPatients])
    #expect(
      try LetterWriter.text(.correctedClaim, dispute).contains(
        "Explanation of Benefits of September 14, 2026, without the parts about other patients"))
  }

  @Test("the parity law of coverage that the member bought is that of insurers alone")
  func individualParity() throws {
    var dispute = EveryLetterTests.full()
    dispute.records.plan.market = .individual
    let text = try LetterWriter.text(.parityComplaint, dispute)
    #expect(text.contains("42 U.S.C. 300gg-26") && !text.contains("1185a"))
  }

  private static func verified() -> VerifiedProvider {
    var provider = VerifiedProvider()
    (provider.npi, provider.network, provider.how) = ("1234567893", .inNetwork, "provider directory")
    provider.verifiedOn = SampleDispute.day(2026, 7, 1)
    return provider
  }
}
