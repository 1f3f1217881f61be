internal import DisputeModel

/// What goes with a letter: what the records name, and blanks for what the member still has to get.
extension LetterSubject {
  /// The list of attachments.
  func attachments(for kind: LetterKind) -> LetterValue? {
    var items: [LetterValue] = [.text(notice(document, about: claim))]
    func add(_ item: LetterValue) { if !items.contains(item) { items.append(item) } }
    switch kind {
    case .audit, .correctedClaim, .networkVerification, .parityComplaint, .peerToPeer, .recordsRequest: break
    case .appeal, .externalReview:
      if kind == .externalReview ? !isExpedited : isSecondLevel {
        let date = standing.decision?.decidedOn.map { " of \(LetterWords.date($0))" }
        add(.blank("attach: the decision\(date ?? "") on the appeal"))
      }
      for authorization in authorizations { add(proof(of: authorization)) }
      for item in clinicalEvidence { add(item) }
      for finding in findings(for: kind) where finding.certainty > .possible {
        // What is between payer and provider, the member need not prove.
        let isProviders = finding.kind == .timelyFiling || finding.kind == .bundled
        if let proof = finding.kind.proof, !isProviders || isArgument(finding) {
          add(.blank("attach: \(proof)"))
        }
      }
    }
    if kind == .appeal || kind == .externalReview || kind == .audit {
      for other in otherClaims { add(.text(notice(other.document, about: other.claim))) }
    }
    // The records say how it is known, not that there is a paper of it.
    if kind == .appeal || kind == .externalReview || kind == .networkVerification, !verifications.isEmpty {
      add(.blank("attach: what shows the network status that you verified, if you have it in writing"))
    }
    if kind == .correctedClaim, !services.isEmpty {
      add(.blank("attach: what shows the codes of the visit, such as the after-visit summary"))
    }
    if let authorization = authorizationToAct { add(authorization) }
    return .filled(items)
  }

  /// What shows that the writer may ask for another person.
  var authorizationToAct: LetterValue? {
    guard isForAnother else { return nil }
    return .blank("attach: authorization to act for the patient, unless the patient is your minor child")
  }

  /// Whether a document prints claims of somebody else than the patient of one of them.
  func holdsOthers(_ document: ClaimsDocument, than claim: Claim) -> Bool {
    guard let name = PersonName(claim.patient.name) else { return false }
    return document.claims.contains { other in
      PersonName(other.patient.name).map { !$0.isSamePerson(as: name) } ?? false
    }
  }

  private func notice(_ document: ClaimsDocument, about claim: Claim) -> String {
    let date = (document.statementDate ?? claim.processedDate).map { " of \(LetterWords.date($0))" }
    let part = holdsOthers(document, than: claim) ? ", without the parts about other patients" : ""
    return "Explanation of Benefits\(date ?? "")\(part)"
  }

  /// What answers a decision of medical judgment.
  private var clinicalEvidence: [LetterValue] {
    guard isMedicalJudgment else { return [] }
    let policies = policies
    let evidence = policies.flatMap(\.items).compactMap { item -> LetterValue? in
      guard item.met == true, item.evidence != nil else { return nil }
      return .blank("attach: the evidence\(item.id.map { " for criterion \($0)" } ?? " for a criterion")")
    }
    return
      (policies.contains { $0.policy != nil } ? [.blank("attach: the coverage policy, if you have it")] : [])
      + evidence
      + [.blank("attach: a letter of the treating physician that answers each criterion by name")]
  }

  /// Only where the records say where the letter is, there is one to attach.
  private func proof(of authorization: Authorization) -> LetterValue {
    let number = authorization.number.map { " \($0)" } ?? ""
    guard let letter = authorization.letter else {
      return .blank("attach: the approval letter of prior authorization\(number)")
    }
    return .text("Approval letter of prior authorization\(number) (\(letter))")
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
