internal import DisputeModel

/// Everything that templates can use, by name.
public struct LetterContext: Hashable, Sendable {
  /// Values by name; docs/letters.md lists them.
  public let values: [String: LetterValue]
  /// What to know before sending the letter.
  public let notices: [LetterNotice]

  /// Gathers the values of a letter.
  ///
  /// Nothing is invented: what neither documents nor records say is a blank or absent.
  ///
  /// - Throws: `LetterError` where the letter would make no sense.
  public init(_ kind: LetterKind, about subject: LetterSubject) throws(LetterError) {
    try Self.check(kind, subject)
    let values: [String: LetterValue?] = [
      "date": .text(LetterWords.date(subject.asOf)),
      "sender": subject.sender, "member": subject.member, "patient": subject.patient, "payer": subject.payer,
      "provider": subject.provider, "offices": subject.offices, "claim": subject.claimValues,
      "lines": subject.lines, "reasons": subject.reasons, "arguments": subject.arguments(for: kind),
      "questions": subject.questions(for: kind), "citations": subject.citations(for: kind),
      "ownWords": subject.ownWords(for: kind),
      "performed": subject.performed, "codesDiffer": .flag(subject.codesDiffer), "verified": subject.verified,
      "authorizations": subject.authorized,
      "criteria": subject.criteria, "others": subject.others, "law": subject.lawValues,
      "answer": subject.answer,
      "secondLevel": .flag(subject.isSecondLevel), "decision": subject.decisionValues,
      "expedited": subject.expedited,
      "deadline": subject.deadlineValues(for: kind), "attachments": subject.attachments(for: kind),
    ]
    self.values = values.compactMapValues { $0 }
    notices = Self.notices(kind, subject)
  }

  private static func check(_ kind: LetterKind, _ subject: LetterSubject) throws(LetterError) {
    if kind.needsPlanLaw, subject.isPublicProgram { throw .publicProgram }
    let isFound = !subject.findings(for: kind).isEmpty
    let reasons = subject.denialCategories
    switch kind {
    case .appeal, .externalReview:
      if subject.claim.status == .pending { throw .notDecided }
      if subject.isReplaced { throw .replaced }
      if subject.isSettled { throw .nothingToAppeal }
      try subject.checkStage(for: kind)
    case .audit:
      if !isFound, !reasons.contains(.duplicate) { throw .findingMissing([.duplicateProcessing]) }
    case .networkVerification:
      if !isFound, subject.claim.provider.networkStatus == .inNetwork { throw .alreadyInNetwork }
    case .peerToPeer:
      if !isFound, reasons.isDisjoint(with: [.medicalNecessity, .experimental, .priorAuthorization]) {
        throw .findingMissing([.medicalNecessity, .experimental, .priorAuthorizationMissing])
      }
    case .parityComplaint:
      if !isFound, subject.document.payer?.program != "behavioralHealth" {
        throw .findingMissing([.behavioralParity, .behavioralRouting])
      }
    // What was performed, and what is in a file, the member may know without any record.
    case .correctedClaim, .recordsRequest: break
    }
  }

  private static func notices(_ kind: LetterKind, _ subject: LetterSubject) -> [LetterNotice] {
    var notices: [LetterNotice] = []
    if let deadline = subject.deadline(for: kind), deadline.isPast(on: subject.asOf) {
      notices.append(.deadlinePassed(deadline.kind, deadline.date))
    }
    notices += subject.stageNotices(for: kind)
    if kind == .externalReview, !subject.isMedicalJudgment,
      !subject.findings.contains(where: { $0.kind == .balanceBilling })
    {
      notices.append(.scopeOfExternalReview)
    }
    notices += subject.matterNotices(for: kind)
    let uncertain = Set(
      subject.document.review.issues.filter { issue in
        issue.severity != .info && (issue.path == subject.path || issue.path.hasPrefix(subject.path + "/"))
      }.map(\.path))
    if !uncertain.isEmpty { notices.append(.readingUncertain(uncertain.count)) }
    return notices
  }
}
