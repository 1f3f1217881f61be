import DisputeAnalysis
import DisputeLetters
import DisputeModel
import Testing

/// From claims and records over the analysis to the letter.
@Suite("From analysis to letter") struct AnalysisTests {
  static func analysed(_ dispute: SampleDispute) -> SampleDispute {
    var dispute = dispute
    dispute.disputes = DisputeAnalysis.disputes(
      in: dispute.documents, records: CaseRecords(records: dispute.records, events: dispute.events),
      asOf: SampleDispute.day(2026, 11, 22))
    return dispute
  }

  @Test("a denial for want of an authorization that was obtained")
  func authorization() throws {
    var dispute = SampleDispute.denied(.priorAuthorization, text: "No prior authorization on file.")
    var authorization = AppealTests.authorization()
    authorization.procedureCodes = ["72148"]
    authorization.npi = "1234567893"
    dispute.records.authorizations = [authorization]
    let text = try LetterWriter.text(.appeal, Self.analysed(dispute))
    #expect(text.contains("K7: “No prior authorization on file.”"))
    #expect(text.contains("Prior authorization A1234567 was obtained"))
    #expect(text.contains("the period for it ends on March 13, 2027"))
    #expect(!text.contains("in your own words"))
  }

  @Test("a provider that was verified in network, with the payer's own telephone number and address")
  func network() throws {
    var dispute = SampleDispute.denied(.outOfNetwork, text: "Out of network.")
    dispute.documents[0].appealRights = AppealRights(
      filingDays: 365, address: ["Cigna Appeals Unit", "PO Box 1"], phone: "1-800-555-0100")
    var provider = VerifiedProvider()
    (provider.npi, provider.network, provider.how) = ("1234567893", .inNetwork, "provider directory")
    provider.verifiedOn = SampleDispute.day(2026, 7, 1)
    dispute.records.providers = [provider]
    let analysed = Self.analysed(dispute)
    let letter = try LetterWriter.letter(.networkVerification, analysed)
    #expect(letter.text(as: .text).contains("Cigna Healthcare\nCigna Appeals Unit\nPO Box 1\n"))
    #expect(
      try LetterWriter.text(.networkVerification, analysed).contains(
        "was verified in network on July 1, 2026"))
    #expect(try LetterWriter.text(.appeal, analysed).contains("the period for it ends on September 14, 2027"))
  }

  @Test("a medical-necessity denial has no argument but the member's own, and a call is asked for")
  func medicalNecessity() throws {
    let analysed = Self.analysed(.denied())
    let appeal = try LetterWriter.letter(.appeal, analysed)
    #expect(appeal.blanks.contains("why the decision is wrong, in your own words"))
    #expect(try LetterWriter.text(.peerToPeer, analysed).contains("Cigna Healthcare, 1-800-244-6224"))
  }

  @Test("the parity law that is cited is the plan's, in the appeal too")
  func parityLaw() throws {
    var dispute = SampleDispute.denied()
    dispute.documents[0].payer?.program = "behavioralHealth"
    for kind in [LetterKind.appeal, .parityComplaint] {
      dispute.records.plan.market = .individual
      let individual = try LetterWriter.text(kind, Self.analysed(dispute))
      #expect(individual.contains("42 U.S.C. 300gg-26") && !individual.contains("2590.712"))
      dispute.records.plan.market = .employer
      dispute.records.plan.funding = .selfFunded
      #expect(try LetterWriter.text(kind, Self.analysed(dispute)).contains("29 CFR 2590.712"))
      dispute.records.plan = PlanTerms()
    }
  }

  @Test("a service on two claims")
  func duplicate() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.status = .paid
    dispute.claim.lines[0].amounts = Amounts()
    dispute.claim.lines[0].amounts[.billed] = Money(minorUnits: 128_015)
    dispute.claim.lines[0].amounts[.patientResponsibility] = Money(minorUnits: 10_000)
    dispute.claim.lines[0].remarkCodes = nil
    dispute.claim.remarks = []
    var second = dispute.claim
    second.claimNumber = "9900"
    dispute.documents[0].claims.append(second)
    let text = try LetterWriter.text(.audit, Self.analysed(dispute))
    #expect(text.contains("together with claim 9900"))
  }
}
