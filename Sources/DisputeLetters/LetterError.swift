public import DisputeModel

/// Why a letter is not written.
public enum LetterError: Error, Hashable, Sendable {
  /// No claim of the inputs has the number.
  case claimUnknown
  /// The payer has not decided the claim yet.
  case notDecided
  /// The program has appeal rules of its own, which no template knows.
  case publicProgram
  /// The letter would say what nothing in the claims or the records shows.
  case findingMissing([FindingKind])
  /// The document prints that the provider is in network, and nothing says otherwise.
  case alreadyInNetwork
}

extension LetterError: CustomStringConvertible {
  /// One sentence without text of a document.
  public var description: String {
    switch self {
    case .claimUnknown: "no claim of the inputs has this number"
    case .notDecided: "the payer has not decided this claim yet, so there is nothing to appeal"
    case .publicProgram:
      "this claim belongs to a public program with appeal rules of its own; use the form that its notice names"
    case .findingMissing(let kinds):
      "nothing in the claims and records shows what this letter would say; it needs a finding of the kind "
        + kinds.map(\.rawValue).joined(separator: " or ")
    case .alreadyInNetwork:
      "the document says that this provider is in network, and no record says that it was processed otherwise"
    }
  }
}

/// What the writer of a letter should know before sending it.
public enum LetterNotice: Hashable, Sendable {
  /// The last day for what the letter asks has passed.
  case deadlinePassed(DeadlineKind, CalendarDate)
  /// The records hold no decision that ends the internal appeals, after which external review comes.
  case noFinalDecision
  /// The federal external review is about medical judgment, rescissions and surprise bills, and nothing shows that the
  /// claim is.
  ///
  /// - Source: 45 CFR 147.136(d)(1); 86 FR 55980.
  case scopeOfExternalReview
  /// An appeal at this level was filed already, and the records hold no decision on it.
  case appealPending(AppealLevel)
  /// The reading of the document is not sure of this many values of the claim.
  case readingUncertain(Int)
}

extension LetterNotice: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .deadlinePassed(let kind, let date): "the last day for \(kind.words) was \(date); say why it is late"
    case .noFinalDecision:
      "external review comes after the final internal decision, and the records hold none; check that you have it"
    case .scopeOfExternalReview:
      "the federal external review is for medical judgment, rescissions and surprise bills, and nothing shows that this "
        + "claim is about one of them; a state's may be wider"
    case .appealPending(let level): "an appeal (\(level.rawValue)) was filed already and is not decided yet"
    case .readingUncertain(let count):
      "\(count) value\(count == 1 ? "" : "s") of this claim may be read wrongly; compare the letter with the notice"
    }
  }
}

extension DeadlineKind {
  /// What the deadline is for.
  fileprivate var words: String {
    switch self {
    case .peerToPeer: "the peer-to-peer review"
    case .internalAppeal: "the internal appeal"
    case .internalAppealLevel2: "the second internal appeal"
    case .externalReview: "the external review"
    case .followUp: "asking again"
    case .payerDecisionPreService, .payerDecisionPostService, .payerDecisionUrgent: "the payer's answer"
    case .externalDecision: "the reviewer's answer"
    }
  }
}
