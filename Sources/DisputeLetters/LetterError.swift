public import DisputeModel

/// Why a letter is not written.
public enum LetterError: Error, Hashable, Sendable {
  /// No claim of the inputs has the number.
  case claimUnknown
  /// Claims of several payers, members or patients have the number.
  case claimAmbiguous
  /// The payer has not decided the claim yet.
  case notDecided
  /// Something else comes next in the dispute, or nothing does.
  case notNext(NextAppeal)
  /// The payer took the claim back, or another claim of the inputs took its place.
  case replaced
  /// Nothing of the claim was refused, and nothing is owed.
  case nothingToAppeal
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
    case .claimAmbiguous:
      "claims of several payers, members or patients have this number; name only the document of the one that you mean "
        + "with --claims"
    case .notNext(let next): next.reason
    case .replaced:
      "the payer took this claim back, or another claim took its place; write about the claim that stands now"
    case .nothingToAppeal:
      "nothing of this claim was refused and nothing is owed, so there is nothing to appeal; where the provider bills you "
        + "all the same, ask its billing office"
    case .notDecided: "the payer has not decided this claim yet, so there is nothing to appeal"
    case .publicProgram:
      "this claim belongs to a public program with rules of its own; use the form or the telephone number of its notice"
    case .findingMissing(let kinds):
      "nothing in the claims and records shows what this letter would say; it needs a finding of the kind "
        + kinds.map(\.rawValue).joined(separator: " or ")
    case .alreadyInNetwork:
      "the document says that this provider is in network, and no record says that it was processed otherwise"
    }
  }
}

extension NextAppeal {
  /// Why a letter that asks for something else is not written, and what to do instead.
  fileprivate var reason: String {
    switch self {
    case .file(.internal1): "the internal appeal comes first; write it with --kind appeal"
    case .file(.internal2):
      "the plan has a second internal appeal, which comes first; write it with --kind appeal"
    case .file(.externalReview):
      "the plan has decided its internal appeals; what comes next is --kind external-review"
    case .await(let level, let day):
      "an appeal (\(level.rawValue)) was filed\(day.map { " on \($0)" } ?? ""), and the records hold no decision on it; "
        + "if you have one, enter it with `case decide`"
    case .outcomeUnknown(let level):
      "the records say that an appeal (\(level.rawValue)) was decided, but not how; write down its outcome"
    case .won:
      "an appeal was decided in your favor; ask the plan to carry that decision out, there is nothing left to appeal"
    case .exhausted:
      "the external review was decided, and no level follows; ask a lawyer or a consumer assistance program about a court"
    case .closed: "you closed this case; the case log says when"
    }
  }
}
