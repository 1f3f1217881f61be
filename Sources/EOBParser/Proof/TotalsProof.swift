import DisputeModel

/// Proves printed sums against the sums of their parts.
struct TotalsProof {
  let document: ClaimsDocument
  /// Sums of several claims.
  let documentTotals: [LineDraft]
  /// Amounts that a summary prints for the only claim, by kind.
  let summary: [AmountKind: Money]

  /// What does not match.
  func issues() -> [Issue] {
    var issues: [Issue] = []
    for (number, claim) in document.claims.enumerated() {
      for kind in claim.totals.kinds {
        let parts = claim.lines.compactMap { $0.amounts[kind] }
        guard !parts.isEmpty, let printed = claim.totals[kind] else { continue }
        let sum = parts.reduce(.zero, +)
        guard sum != printed else { continue }
        issues.append(
          Issue(
            severity: .warning, code: .totalDoesNotMatch, path: "/claims/\(number)/totals/\(kind.rawValue)",
            message: "The lines' \(kind.rawValue) sums to \(sum.decimalString), the document prints \(printed.decimalString)."))
      }
    }
    return issues + summaryIssues() + documentIssues()
  }

  private func summaryIssues() -> [Issue] {
    guard document.claims.count == 1, let claim = document.claims.first else { return [] }
    return summary.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { kind, money in
      guard let printed = claim.totals[kind], printed != money, money.magnitude != printed.magnitude,
        !isWithCostShare(money, kind, of: claim.totals)
      else { return nil }
      return Issue(
        severity: .warning, code: .conflictingValues, path: "/claims/0/totals/\(kind.rawValue)",
        message: "The summary prints \(money.decimalString) for \(kind.rawValue), the claim's detail \(printed.decimalString).")
    }
  }

  /// A summary may count the member's cost share among what is not covered.
  private func isWithCostShare(_ money: Money, _ kind: AmountKind, of totals: Amounts) -> Bool {
    guard kind == .notCovered, let notCovered = totals[.notCovered] else { return false }
    return money == [AmountKind.deductible, .copay, .coinsurance].reduce(notCovered) { $0 + (totals[$1] ?? .zero) }
  }

  /// The document's sums, where they can be those of all its claims: an adjusted claim beside the one that it
  /// replaces may be counted or not.
  private func documentIssues() -> [Issue] {
    guard let last = documentTotals.last(where: \.isOfDocument), document.claims.count > 1,
      !document.claims.contains(where: { $0.status == .adjusted || $0.status == .reversed })
    else { return [] }
    return last.line.amounts.kinds.compactMap { kind in
      let parts = document.claims.compactMap { $0.totals[kind] }
      guard parts.count == document.claims.count, let printed = last[kind] else { return nil }
      let sum = parts.reduce(.zero, +)
      guard sum != printed else { return nil }
      return Issue(
        severity: .warning, code: .totalDoesNotMatch, path: "",
        message: "The claims' \(kind.rawValue) sums to \(sum.decimalString), the document prints \(printed.decimalString) for all of them.")
    }
  }
}
