internal import DisputeModel

/// How far the dispute has come, and until when the next step may be taken.
extension LetterSubject {
  /// The last internal decision that left something standing.
  var decision: Appeal? {
    appeals.filter { appeal in
      (appeal.level == .internal1 || appeal.level == .internal2)
        && (appeal.outcome == .upheld || appeal.outcome == .partlyOverturned)
    }.max { ($0.level == .internal2 ? 1 : 0) < ($1.level == .internal2 ? 1 : 0) }
  }

  /// Whether the next internal appeal is the second one.
  var isSecondLevel: Bool { decision?.level == .internal1 }

  /// An appeal that was filed and not decided.
  var pending: Appeal? {
    let decided = Set(appeals.filter { $0.outcome != nil || $0.decidedOn != nil }.compactMap(\.level))
    return appeals.last { appeal in
      appeal.filedOn != nil && appeal.outcome == nil && appeal.decidedOn == nil
        && appeal.level.map { !decided.contains($0) } ?? true
    }
  }

  /// The first decision on an appeal, where there is one.
  var decisionValues: LetterValue {
    .group(of: [
      "date": .text(decision?.decidedOn.map(LetterWords.date), orBlank: "date of the decision on the appeal"),
      "caseNumber": .known(decision?.caseNumber), "isKnown": .flag(decision != nil),
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
    case .appeal: wanted = isSecondLevel ? .internalAppealLevel2 : .internalAppeal
    case .externalReview: wanted = .externalReview
    case .peerToPeer: wanted = .peerToPeer
    case .correctedClaim, .audit, .networkVerification, .parityComplaint, .recordsRequest: return nil
    }
    let found = dispute?.deadlines.filter { $0.kind == wanted && !$0.latest }.min { $0.date < $1.date }
    return found ?? calculated(wanted)
  }

  /// The deadline where no case holds it.
  private func calculated(_ kind: DeadlineKind) -> Deadline? {
    let levels = records.plan.internalAppealLevels.flatMap(InternalLevels.init) ?? .one
    let isFirst = kind == .internalAppeal || kind == .peerToPeer
    let receipt = records.notices.first {
      ClaimNumber.same($0.claimNumber, claim.claimNumber ?? claim.documentNumber)
    }?.receivedOn
    return DeadlineRules.deadlines(
      kind, noticeOn: isFirst ? noticeDate : decision?.decidedOn,
      receivedOn: isFirst ? receipt : decision?.decisionReceivedOn,
      circumstances: circumstances(levels: isSecondLevel ? .two : levels, urgent: isUrgent)
    ).first { !$0.latest }
  }
}
