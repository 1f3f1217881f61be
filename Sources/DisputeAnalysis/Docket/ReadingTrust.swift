internal import DisputeModel

/// How far values of a document can be relied on that issues of its own reading name.
enum ReadingTrust {
  /// Issues about the whole document that leave every value in doubt.
  private static let doubtAll: Set<IssueCode> = [.lowConfidenceText, .unreadableText, .unknownLayout]
  /// Faults of sums: they are what an arithmetic finding is about, and no doubt about it.
  private static let faultsOfSums: Set<IssueCode> = [.lineDoesNotBalance, .totalDoesNotMatch]

  /// The surest that a finding on this evidence can be.
  static func highest(
    for kind: FindingKind, standingOn evidence: [FindingEvidence], in document: ClaimsDocument
  ) -> Certainty {
    var highest = Certainty.certain
    let paths = evidence.filter { $0.source == .claims && $0.document == document.source.sha256 }.map(\.path)
    for issue in document.review.issues where issue.severity != .info {
      if kind == .arithmeticError && faultsOfSums.contains(issue.code) { continue }
      if issue.path.isEmpty {
        if doubtAll.contains(issue.code) { highest = min(highest, .likely) }
      } else if paths.contains(issue.path) {
        highest = .possible
      } else if paths.contains(where: { $0.hasPrefix(issue.path + "/") && isAmount($0, below: issue.path) }) {
        highest = min(highest, .likely)
      }
    }
    return highest
  }

  /// Whether an issue about a line or claim reaches a value: faults there are faults of its amounts.
  private static func isAmount(_ path: String, below place: String) -> Bool {
    let rest = path.dropFirst(place.count)
    return rest.contains("/amounts/") || rest.contains("/totals/")
  }
}
