internal import DisputeModel

/// How far values of documents can be relied on that issues of their own reading name.
enum ReadingTrust {
  /// Issues about the whole document that leave every value in doubt.
  private static let doubtAll: Set<IssueCode> = [.lowConfidenceText, .unreadableText, .unknownLayout]
  /// Faults of sums: they are what an arithmetic finding is about, and no doubt about it.
  private static let faultsOfSums: Set<IssueCode> = [.lineDoesNotBalance, .totalDoesNotMatch]
  /// Issues about a claim or a line that are about its amounts.
  private static let doubtAmounts: Set<IssueCode> = [
    .lineDoesNotBalance, .totalDoesNotMatch, .columnAmbiguous, .headerMissing, .mergedColumn,
  ]
  /// Where amounts stand below a claim or a line.
  private static let amounts = [
    "/amounts/", "/totals/", "/mergedAmounts/", "/mergedTotals/", "/adjustments/",
  ]

  /// The surest that a finding can be.
  ///
  /// - Parameters:
  ///   - kind: what it finds.
  ///   - evidence: what it shows: an issue that names just that leaves a question.
  ///   - places: all else that it compared: an issue about one of them, a part of it, or what it is a part of leaves it
  ///     likely.
  ///   - documents: the documents that either is in, and perhaps others.
  static func highest(
    for kind: FindingKind, showing evidence: [FindingEvidence], restingOn places: [ClaimsPlace],
    in documents: [ClaimsDocument]
  ) -> Certainty {
    let shown = evidence.compactMap { entry -> ClaimsPlace? in
      guard entry.source == .claims, let document = entry.document else { return nil }
      return ClaimsPlace(document: document, path: entry.path)
    }
    return documents.filter { !$0.review.issues.isEmpty }.map { document in
      let digest = document.source.sha256
      return highest(
        for: kind, showing: shown.filter { $0.document == digest }.map(\.path),
        restingOn: places.filter { $0.document == digest }.map(\.path), against: document.review.issues)
    }.min() ?? .certain
  }

  /// Whether an issue of a document's reading names a value of it.
  static func isInDoubt(_ path: String, of document: ClaimsDocument) -> Bool {
    document.review.issues.contains {
      $0.severity != .info && ($0.path.isEmpty ? doubtAll.contains($0.code) : reaches($0, path))
    }
  }

  private static func highest(
    for kind: FindingKind, showing shown: [String], restingOn places: [String], against issues: [Issue]
  ) -> Certainty {
    var highest = Certainty.certain
    guard !shown.isEmpty || !places.isEmpty else { return highest }
    for issue in issues where issue.severity != .info {
      if kind == .arithmeticError && faultsOfSums.contains(issue.code) { continue }
      if issue.path.isEmpty {
        if doubtAll.contains(issue.code) { highest = min(highest, .likely) }
      } else if shown.contains(issue.path) {
        highest = .possible
      } else if (shown + places).contains(where: { reaches(issue, $0) }) {
        highest = min(highest, .likely)
      }
    }
    return highest
  }

  /// Whether an issue is about a value, a part of it, or what the value is a part of.
  private static func reaches(_ issue: Issue, _ path: String) -> Bool {
    if path == issue.path || issue.path.hasPrefix(path + "/") { return true }
    guard path.hasPrefix(issue.path + "/") else { return false }
    if doubtAmounts.contains(issue.code) {
      let rest = path.dropFirst(issue.path.count)
      return amounts.contains { rest.contains($0) }
    }
    return issue.code != .claimNumberMissing
  }
}
