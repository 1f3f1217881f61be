internal import DisputeModel

/// How far the dispute has come, and until when the next step may be taken.
extension LetterSubject {
  /// The level that an appeal to the plan would be at.
  var appealLevel: AppealLevel {
    switch standing.next {
    case .file(.externalReview): standing.decision?.level == .internal1 ? .internal2 : .internal1
    case .file(let level), .await(let level, _): level == .internal2 ? .internal2 : .internal1
    case .outcomeUnknown, .won, .exhausted, .closed: .internal1
    }
  }

  /// Whether the next internal appeal is the second one.
  var isSecondLevel: Bool { appealLevel == .internal2 }

  /// Whether the dispute is at a first decision, and nothing tells whether a second internal appeal follows it.
  var isSecondLevelUncertain: Bool {
    standing.next == .file(.externalReview) && !standing.isLevelCountKnown
  }

  /// Whether external review is asked for before the plan's last decision, for a reason that the records hold.
  var isExpedited: Bool { standing.mayExpediteExternalReview && !standing.isDecisionFinal }

  /// Refuses what is not next in the dispute.
  ///
  /// - Throws: `LetterError.notNext`.
  func checkStage(for kind: LetterKind) throws(LetterError) {
    let next = standing.next
    let isNext: Bool =
      switch (kind, next) {
      case (.appeal, .file(.internal1)), (.appeal, .file(.internal2)): true
      case (.appeal, .file(.externalReview)): isSecondLevelUncertain
      // Urgent care may be before the plan and a reviewer at the same time.
      case (.appeal, .await(.externalReview, _)):
        standing.circumstances.urgent && standing.appeals.allSatisfy { $0.level == .externalReview }
      case (.appeal, .await): true
      case (.externalReview, .file(.externalReview)), (.externalReview, .await(.externalReview, _)): true
      // Records without any appeal may be no more than incomplete.
      case (.externalReview, .file), (.externalReview, .await): isExpedited || standing.appeals.isEmpty
      case (.appeal, _), (.externalReview, _): false
      default: true
      }
    guard isNext else { throw .notNext(next) }
  }

  /// What to know about the stage before sending a letter.
  func stageNotices(for kind: LetterKind) -> [LetterNotice] {
    guard kind == .appeal || kind == .externalReview else { return [] }
    var notices: [LetterNotice] = []
    if kind == .externalReview {
      if isExpedited {
        notices.append(.beforeFinalDecision)
      } else if standing.decision == nil {
        notices.append(.noFinalDecision)
      }
    }
    if isSecondLevelUncertain {
      let day = kind == .appeal ? deadline(for: .externalReview)?.date : nil
      notices.append(.levelsUnknown(externalReviewBy: day))
    }
    switch standing.next {
    case .await(let level, _): notices.append(.appealPending(level))
    case .file(let level) where standing.appeals.contains { $0.level == level && $0.outcome == .withdrawn }:
      notices.append(.appealTakenBack(level))
    default: break
    }
    return notices
  }

  /// The decision on an appeal that left something standing, where there is one.
  var decisionValues: LetterValue {
    let decision = standing.decision
    return .group(of: [
      "date": .text(decision?.decidedOn.map(LetterWords.date), orBlank: "date of the decision on the appeal"),
      "caseNumber": .known(decision?.caseNumber), "isKnown": .flag(decision != nil),
      "isPartly": .flag(decision?.outcome == .partlyOverturned), "isFinal": .flag(standing.isDecisionFinal),
    ])
  }

  /// Why external review is asked for before the plan's last decision.
  var expedited: LetterValue? {
    guard isExpedited else { return nil }
    return .group(of: [
      "isUrgent": .flag(standing.circumstances.urgent), "isLate": .flag(standing.isPayerLate),
    ])
  }

  /// The last day for what a letter asks.
  func deadlineValues(for kind: LetterKind) -> LetterValue? {
    guard let deadline = deadline(for: kind) else { return nil }
    return .group(of: [
      "date": .text(LetterWords.date(deadline.date)), "rule": .known(deadline.rule),
      "isOpen": .flag(!deadline.isPast(on: asOf)), "isPast": .flag(deadline.isPast(on: asOf)),
      "reason": .blank("why this comes late"),
    ])
  }

  /// The deadline that a letter has to keep; the earlier one where receipt is unknown.
  func deadline(for kind: LetterKind) -> Deadline? {
    let wanted: DeadlineKind
    switch kind {
    case .appeal: wanted = DeadlineKind(toFileAt: appealLevel)
    case .externalReview:
      guard standing.isDecisionFinal else { return nil }
      wanted = .externalReview
    case .peerToPeer: wanted = .peerToPeer
    case .correctedClaim, .audit, .networkVerification, .parityComplaint, .recordsRequest: return nil
    }
    let found = dispute?.deadlines.filter { $0.kind == wanted && !$0.latest }.min { $0.date < $1.date }
    return found ?? calculated(wanted)
  }

  /// The deadline where no case holds it.
  private func calculated(_ kind: DeadlineKind) -> Deadline? {
    let isFirst = kind == .internalAppeal || kind == .peerToPeer
    let receipt = records.notices.first {
      ClaimNumber.same($0.claimNumber, claim.claimNumber ?? claim.documentNumber)
    }?.receivedOn
    return DeadlineRules.deadlines(
      kind, noticeOn: isFirst ? noticeDate : standing.decision?.decidedOn,
      receivedOn: isFirst ? receipt : standing.decision?.decisionReceivedOn,
      circumstances: circumstances(
        levels: isSecondLevel ? .two : standing.circumstances.internalLevels, urgent: isUrgent)
    ).first { !$0.latest }
  }
}
