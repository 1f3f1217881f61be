public import DisputeModel

/// What the writer of a letter should know before sending it.
public enum LetterNotice: Hashable, Sendable {
  /// The last day for what the letter asks has passed.
  case deadlinePassed(DeadlineKind, CalendarDate)
  /// The records hold no decision that ends the internal appeals, after which external review comes.
  case noFinalDecision
  /// External review is asked for before the plan's last decision.
  case beforeFinalDecision
  /// Nothing tells how many internal levels the plan has, and with one only, external review would be next, until a day.
  case levelsUnknown(externalReviewBy: CalendarDate?)
  /// An appeal at this level was filed and taken back.
  case appealTakenBack(AppealLevel)
  /// The codes of the claim are wrong, which a corrected claim mends and no appeal.
  case correctedClaimFirst
  /// The provider sent the claim late, or billed a part of another service alone.
  case mattersOfProvider
  /// Nothing shows that anything was refused.
  case nothingDenied
  /// The records name the same codes as the claim.
  case codesAgree
  /// An attached document prints claims of other patients.
  case otherPatients
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
    case .deadlinePassed(.peerToPeer, let date):
      "the last day for the peer-to-peer review was \(date); the letter asks whether it is possible still"
    case .deadlinePassed(let kind, let date): "the last day for \(kind.words) was \(date); say why it is late"
    case .noFinalDecision:
      "external review comes after the final internal decision, and the records hold none; check that you have it"
    case .beforeFinalDecision:
      "external review before the plan's last decision is for urgent care, beside an urgent internal appeal, and for a "
        + "plan that missed its own deadline"
    case .levelsUnknown(let day):
      "the records do not say whether the plan has a second internal appeal (plan.internalAppealLevels); if it has none, "
        + "external review is next\(day.map { ", until \($0)" } ?? "")"
    case .appealTakenBack(let level):
      "an appeal (\(level.rawValue)) was taken back; ask the plan whether it accepts another one"
    case .correctedClaimFirst:
      "a code of this claim is not the one of the visit; ask the provider for a corrected claim first "
        + "(--kind corrected-claim), and leave the codes out of the appeal"
    case .mattersOfProvider:
      "late filing and bundling are matters of the provider; ask its billing office first, a provider in the network may "
        + "not charge you for them"
    case .nothingDenied: "nothing here shows that a part of this claim was refused; say what you appeal"
    case .codesAgree: "the records name the same codes as the claim; say what does not agree with the visit"
    case .otherPatients:
      "the Explanation of Benefits also prints claims of other patients; black them out before you send it"
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
