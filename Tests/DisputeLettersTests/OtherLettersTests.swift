import DisputeLetters
import DisputeModel
import Testing

/// What each of the other letters says, and when it is refused.
@Suite("Other letters") struct OtherLettersTests {
  @Test("a corrected claim names both sets of codes and the frequency code")
  func correctedClaim() throws {
    var dispute = SampleDispute.denied()
    var service = PerformedService()
    (service.on, service.npi, service.procedureCodes) = (
      SampleDispute.day(2026, 8, 3), "1234567893", ["72149", "99213"]
    )
    service.source = "after-visit summary"
    dispute.records.services = [service]
    let text = try LetterWriter.text(.correctedClaim, dispute)
    #expect(text.contains("- Codes on the Explanation of Benefits: 72148"))
    #expect(text.contains("on August 3, 2026: 72149, 99213 (source: after-visit summary)"))
    #expect(text.contains("frequency code 7, with the payer's claim number 4512 8830-01"))
    #expect(text.contains("- [attach: what shows the codes of the visit, such as the after-visit summary]"))
  }

  @Test("an audit names both claims, whichever of them it is asked for", arguments: [0, 1])
  func audit(asked: Int) throws {
    var dispute = SampleDispute.denied()
    var second = dispute.claim
    second.claimNumber = "9900"
    dispute.documents[0].claims.append(second)
    let paths = ["/claims/0/lines/0", "/claims/1/lines/0"]
    dispute.disputes.findings = [
      Finding(
        id: "f", kind: .duplicateProcessing, claimNumber: "9900", line: 0, document: SampleDispute.digest,
        path: paths[1], certainty: .certain, amountAtStake: nil, statement: "Processed twice.",
        evidence: paths.map {
          FindingEvidence(source: .claims, path: $0, document: SampleDispute.digest, says: "x")
        },
        remedy: Remedy(action: "Ask.", channel: .phone, contact: "cignaMemberServices"))
    ]
    let numbers = [SampleDispute.number, "9900"]
    let subject = try LetterSubject(
      claimNumber: numbers[asked], documents: dispute.documents, records: CaseRecords(),
      disputes: dispute.disputes)
    let context = try LetterContext(.audit, about: subject)
    let markup = try LetterWriter.run(LetterRequest(.audit, context: context).json).output
    let letter = Letter(markup: markup).text(as: .text)
    #expect(letter.contains("Claim number: \(numbers[asked])"))
    let text = letter.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // The provider is named once for this claim and once for the other.
    #expect(text.contains("together with claim \(numbers[1 - asked]), Lakeside Imaging, billed $1,280.15"))
    #expect(text.contains("Processed twice."))
  }

  @Test("network verification names the NPI, the day, and when and where it was verified")
  func network() throws {
    var dispute = SampleDispute.denied()
    var provider = VerifiedProvider()
    (provider.npi, provider.network, provider.how, provider.reference) =
      ("1234567893", .inNetwork, "provider directory", "R-5")
    provider.verifiedOn = SampleDispute.day(2026, 7, 1)
    dispute.records.providers = [provider]
    let text = try LetterWriter.text(.networkVerification, dispute)
    #expect(text.contains("processed with the provider out of network"))
    #expect(text.contains("NPI: 1234567893 Date of service: August 3, 2026"))
    #expect(text.contains("verified on July 1, 2026: provider directory (reference R-5)"))
    #expect(text.contains("42 U.S.C. 300gg-115(b)"))
  }

  @Test("a peer-to-peer review is asked for within 48 hours, and the payer's number is the printed one")
  func peerToPeer() throws {
    var dispute = SampleDispute.denied()
    dispute.documents[0].appealRights = AppealRights(phone: "1-800-555-0100")
    dispute.disputes.asOf = SampleDispute.day(2026, 9, 15)
    let text = try LetterWriter.text(.peerToPeer, dispute)
    #expect(
      text.contains(
        "often 48 hours from the denial. Counted from the notice, that is until September 16, 2026."))
    #expect(text.contains("Payer: Cigna Healthcare, 1-800-555-0100"))
  }

  @Test("external review names the final decision and the four months")
  func externalReview() throws {
    var dispute = SampleDispute.denied()
    #expect(try LetterContext(.externalReview, about: dispute.subject()).notices == [.noFinalDecision])
    #expect(
      try LetterWriter.letter(.externalReview, dispute).blanks.contains("date of the decision on the appeal"))
    var appeal = Appeal()
    (appeal.claimNumber, appeal.level, appeal.outcome) = (SampleDispute.number, .internal1, .upheld)
    appeal.decidedOn = SampleDispute.day(2026, 10, 30)
    dispute.records.appeals = [appeal]
    let text = try LetterWriter.text(.externalReview, dispute)
    #expect(text.contains("Final internal decision: October 30, 2026"))
    #expect(text.contains("four months ends on March 1, 2027"))
    #expect(
      text.contains("45 days after the organization receives the request (45 CFR 147.136(d)(2)(iii)(B))"))
  }

  @Test("external review of what is no medical judgment is told to be out of the federal scope")
  func scope() throws {
    var dispute = SampleDispute.denied(.timelyFiling, text: "Too late.")
    #expect(
      try LetterContext(.externalReview, about: dispute.subject()).notices
        == [.noFinalDecision, .scopeOfExternalReview])
    dispute.find(.balanceBilling, "Charged above the in-network share.")
    #expect(try LetterContext(.externalReview, about: dispute.subject()).notices == [.noFinalDecision])
  }

  @Test("a parity complaint asks for the comparative analysis")
  func parity() throws {
    let text = try LetterWriter.text(.parityComplaint, EveryLetterTests.full())
    #expect(text.contains("Consolidated Appropriations Act, 2021 (Division BB, section 203)"))
    #expect(text.contains("(d)(1) and (d)(2) of the rule"))
    #expect(text.contains("A behavioral service was denied."))
  }

  @Test("a records request is two letters on pages of their own")
  func records() throws {
    let letter = try LetterWriter.letter(.recordsRequest, .denied())
    #expect(letter.text(as: .html).ranges(of: "<hr class=\"page\">").count == 1)
    #expect(letter.text(as: .text).contains("45 CFR 164.524"))
  }

  @Test("what nothing shows is not written")
  func refused() throws {
    func error(_ kind: LetterKind, _ dispute: SampleDispute) -> LetterError? {
      do { _ = try LetterContext(kind, about: dispute.subject()) } catch { return error as? LetterError }
      return nil
    }
    var dispute = SampleDispute.denied(.timelyFiling)
    #expect(error(.audit, dispute) == .findingMissing([.duplicateProcessing]))
    #expect(
      error(.peerToPeer, dispute)
        == .findingMissing([.medicalNecessity, .experimental, .priorAuthorizationMissing]))
    #expect(error(.parityComplaint, dispute) == .findingMissing([.behavioralParity, .behavioralRouting]))
    dispute.claim.provider.networkStatus = .inNetwork
    #expect(error(.networkVerification, dispute) == .alreadyInNetwork)
    dispute.claim.status = .pending
    #expect(error(.appeal, dispute) == .notDecided)
    dispute.documents[0].documentType = .medicareSummaryNotice
    for kind in [
      LetterKind.appeal, .externalReview, .networkVerification, .parityComplaint, .recordsRequest,
    ] {
      #expect(error(kind, dispute) == .publicProgram)
    }
    dispute.documents = []
    #expect(error(.correctedClaim, dispute) == .claimUnknown)
  }

  @Test("values that were read with doubt are told")
  func uncertainReading() throws {
    var dispute = SampleDispute.denied()
    dispute.documents[0].review.issues = [
      Issue(
        severity: .warning, code: .conflictingValues, path: "/claims/0/lines/0/amounts/billed", message: "x"),
      Issue(severity: .warning, code: .conflictingValues, path: "/claims/1", message: "x"),
    ]
    #expect(try LetterContext(.correctedClaim, about: dispute.subject()).notices == [.readingUncertain(1)])
  }
}
