internal import DisputeModel

extension DeadlineKind {
  /// What has to be done, as a member says it.
  var title: String {
    switch self {
    case .peerToPeer: "Physicians' call (peer to peer)"
    case .internalAppeal: "File the internal appeal"
    case .internalAppealLevel2: "File the second internal appeal"
    case .payerDecisionPreService, .payerDecisionPostService: "The payer answers the appeal"
    case .payerDecisionUrgent: "The payer answers the urgent appeal"
    case .followUp: "Ask for the answer, which is late"
    case .externalReview: "Ask for external review"
    case .externalDecision: "The independent reviewer decides"
    }
  }
}

extension Deadline {
  /// What else there is to know, a sentence each.
  func remarks(_ state: DeadlineState) -> [String] {
    guard state != .information else { return [DeadlineNote.presumedReceipt.text] }
    guard state != .done else { return [] }
    var remarks: [String] = []
    if let sendBy, state == .open { remarks.append("Send it by \(sendBy), the last open day before.") }
    if actor != .member { remarks.append("Not your deadline: \(owner) has to act.") }
    if let pausedDays { remarks.append("\(pausedDays) days are not counted.") }
    return remarks + notes.map(\.text)
  }

  /// How the day came about.
  var counting: String { "counted from \(countedFrom), the \(basis.rawValue); \(rule)" }

  private var owner: String {
    switch actor {
    case .member: "the member"
    case .payer: "the payer"
    case .reviewer: "the reviewer"
    }
  }
}
