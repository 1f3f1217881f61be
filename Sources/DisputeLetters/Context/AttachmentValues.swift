internal import DisputeModel

/// What goes with a letter: what the records name, and blanks for what the member still has to get.
extension LetterSubject {
  /// The list of attachments.
  func attachments(for kind: LetterKind) -> LetterValue? {
    let notice =
      noticeDate.map { "Explanation of Benefits of \(LetterWords.date($0))" } ?? "Explanation of Benefits"
    var items: [LetterValue] = [.text(notice)]
    func add(_ item: LetterValue) { if !items.contains(item) { items.append(item) } }
    switch kind {
    case .audit, .correctedClaim, .networkVerification, .parityComplaint, .peerToPeer, .recordsRequest: break
    case .appeal, .externalReview:
      if kind == .externalReview || isSecondLevel {
        let date = decision?.decidedOn.map(LetterWords.date)
        add(
          date.map { .text("Decision on the appeal of \($0)") }
            ?? .blank("attach: the decision on the appeal"))
      }
      for authorization in authorizations { add(proof(of: authorization)) }
      for item in clinicalEvidence { add(item) }
      for finding in findings where finding.certainty > .possible {
        if let proof = finding.kind.proof { add(.blank("attach: \(proof)")) }
      }
    }
    if kind == .appeal || kind == .externalReview || kind == .audit {
      for other in otherClaims {
        guard let date = other.document.statementDate ?? other.claim.processedDate else { continue }
        add(.text("Explanation of Benefits of \(LetterWords.date(date))"))
      }
    }
    if kind == .appeal || kind == .externalReview || kind == .networkVerification {
      for provider in verifications {
        if let how = provider.how { add(.text("Network status verified: \(how)")) }
      }
    }
    if kind == .appeal || kind == .correctedClaim {
      for service in services {
        if let source = service.source { add(.text("Codes of the visit: \(source)")) }
      }
    }
    if isForAnother, kind != .peerToPeer {
      add(.blank("attach: authorization to act for the patient, unless the patient is your minor child"))
    }
    return .filled(items)
  }

  /// What answers a decision of medical judgment.
  private var clinicalEvidence: [LetterValue] {
    guard isMedicalJudgment else { return [] }
    let policies = policies
    let evidence = policies.flatMap(\.items).compactMap { item -> LetterValue? in
      guard item.met == true, let evidence = item.evidence else { return nil }
      return .text("Evidence\(item.id.map { " for criterion \($0)" } ?? ""): \(evidence)")
    }
    return policies.compactMap(\.policy).map { .text("Coverage policy: \($0)") } + evidence
      + [.blank("attach: a letter of the treating physician that answers each criterion by name")]
  }

  private func proof(of authorization: Authorization) -> LetterValue {
    guard let number = authorization.number else {
      return .blank("attach: the approval letter of the prior authorization")
    }
    let file = authorization.letter.map { " (\($0))" } ?? ""
    return .text("Approval letter of prior authorization \(number)\(file)")
  }
}

extension FindingKind {
  /// What shows that a decision of this kind is wrong, where only the member can have it.
  fileprivate var proof: String? {
    switch self {
    case .costShareMiscalculated, .nonCoveredService, .benefitMaximum:
      "the page of the plan document or Summary of Benefits and Coverage with the terms"
    case .timelyFiling: "proof of when the claim was sent"
    case .informationNeeded: "the information that the payer asked for"
    case .coordinationOfBenefits: "the Explanation of Benefits of the other plan, or proof that it ended"
    case .eligibility: "proof of coverage on the date of service"
    case .balanceBilling: "the provider's bill"
    case .bundled: "the itemized bill"
    case .wrongNetworkStatus, .wrongProcedureCode, .duplicateProcessing, .priorAuthorizationOnFile,
      .priorAuthorizationMissing, .medicalNecessity, .experimental, .behavioralParity, .behavioralRouting,
      .arithmeticError:
      nil
    }
  }
}
