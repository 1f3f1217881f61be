internal import DisputeModel

/// Until when who must act in a case.
enum CaseDeadlines {
  /// Kinds of findings for which the treating physician may ask for a call with the payer's.
  private static let judgedByPhysicians: Set<FindingKind> = [.medicalNecessity, .experimental]

  /// The deadlines of a case in the order of the way through the levels, passed ones too.
  static func deadlines(of reading: CaseReading, findings: [Finding], in docket: Docket) -> [Deadline] {
    let filed = reading.filed
    let circumstances = reading.circumstances
    let receivedOn = docket.records.records.notices.first { filed.isNamed($0.claimNumber) }?.receivedOn
    var result: [Deadline] = []
    if reading.isDecided, findings.contains(where: { judgedByPhysicians.contains($0.kind) }) {
      result += DeadlineRules.deadlines(
        .peerToPeer, noticeOn: filed.noticeDate, receivedOn: receivedOn, circumstances: circumstances)
    }
    if reading.isDecided {
      result += DeadlineRules.deadlines(
        .internalAppeal, noticeOn: filed.noticeDate, receivedOn: receivedOn, circumstances: circumstances)
    }
    // Receipt is the member's own word; the date of the notice was read.
    if let path = filed.noticeDatePath, ReadingTrust.isInDoubt(path, of: filed.document) {
      result = result.map { $0.basis == .receiptDate ? $0 : $0.with(.dateInDoubt) }
    }
    for appeal in reading.appeals.map(\.value) {
      result += answers(to: appeal, of: reading, asOf: docket.asOf)
      result += nextLevel(after: appeal, circumstances)
    }
    return result
  }

  /// Until when an appeal has to be answered, and from when its answer is late.
  private static func answers(to appeal: Appeal, of reading: CaseReading, asOf: CalendarDate) -> [Deadline] {
    guard let level = appeal.level, let filedOn = appeal.filedOn else { return [] }
    let circumstances = reading.circumstances(of: appeal)
    let kind: DeadlineKind =
      level == .externalReview
      ? .externalDecision
      : .payerDecision(
        filedOn: filedOn, serviceOn: reading.filed.serviceDates?.from, urgent: circumstances.urgent)
    guard
      let answer = DeadlineRules.deadline(
        kind, from: filedOn, basis: .filingDate, circumstances: circumstances)
    else { return [] }
    guard appeal.decidedOn == nil, appeal.outcome == nil, answer.isPast(on: asOf),
      let followUp = DeadlineRules.followUp(after: answer)
    else { return [answer] }
    return [answer, followUp]
  }

  /// Until when the next level has to be asked after a decision that leaves something to dispute.
  private static func nextLevel(after appeal: Appeal, _ circumstances: DeadlineCircumstances) -> [Deadline] {
    guard let level = appeal.level, let decidedOn = appeal.decidedOn,
      appeal.outcome == .upheld || appeal.outcome == .partlyOverturned,
      let kind = circumstances.filing(after: level)
    else { return [] }
    return DeadlineRules.deadlines(
      kind, noticeOn: decidedOn, receivedOn: appeal.decisionReceivedOn, circumstances: circumstances)
  }
}
