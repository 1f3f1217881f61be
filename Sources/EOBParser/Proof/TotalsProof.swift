import DisputeModel

/// Proves printed sums against the sums of their parts.
struct TotalsProof {
  /// A printed sum and what its parts come to.
  struct Sum: Sendable {
    /// Pointer to the sum; empty for one of all claims.
    var path: String
    var kind: AmountKind
    var printed: Money
    var ofParts: Money
    var partCount: Int
  }

  let document: ClaimsDocument
  /// Sums of several claims.
  let documentTotals: [LineDraft]
  /// Amounts that a summary prints for each claim, by kind.
  let summaries: [[AmountKind: Money]]

  /// The printed sums whose parts are printed too: claim by claim, then those of all claims.
  func sums() -> [Sum] {
    var sums: [Sum] = []
    for (number, claim) in document.claims.enumerated() {
      for kind in claim.totals.kinds {
        let parts = claim.lines.compactMap { $0.amounts[kind] }
        guard !parts.isEmpty, let printed = claim.totals[kind] else { continue }
        var sum = parts.reduce(Money.zero, +)
        // The services' shares are those before the health account, the claim's the one after.
        if kind == .patientResponsibility, let account = claim.totals[.accountPaid],
          !claim.lines.contains(where: { $0.amounts[.accountPaid] != nil }), printed == sum - account
        {
          sum = printed
        }
        sums.append(
          Sum(
            path: "/claims/\(number)/totals/\(kind.rawValue)", kind: kind, printed: printed, ofParts: sum,
            partCount: parts.count))
      }
    }
    return sums + documentSums()
  }

  /// What does not match.
  func issues(_ sums: [Sum]) -> [Issue] {
    func issues(_ sums: [Sum]) -> [Issue] {
      sums.filter { $0.printed != $0.ofParts }.map { sum in
        let parts = sum.path.isEmpty ? "claims" : "lines"
        return Issue(
          severity: .warning, code: .totalDoesNotMatch, path: sum.path,
          message:
            "The \(parts)' \(sum.kind.rawValue) sums to \(sum.ofParts.decimalString), the document prints \(sum.printed.decimalString)\(sum.path.isEmpty ? " for all of them" : "")."
        )
      }
    }
    return issues(sums.filter { !$0.path.isEmpty }) + summaryIssues() + issues(sums.filter(\.path.isEmpty))
  }

  private func summaryIssues() -> [Issue] {
    zip(document.claims, summaries).enumerated().flatMap { number, entry in
      let (claim, summary) = entry
      return summary.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { kind, money -> Issue? in
        guard let printed = claim.totals[kind], printed != money, money.magnitude != printed.magnitude,
          !isWithCostShare(money, kind, of: claim.totals)
        else { return nil }
        return Issue(
          severity: .warning, code: .conflictingValues, path: "/claims/\(number)/totals/\(kind.rawValue)",
          message:
            "The summary prints \(money.decimalString) for \(kind.rawValue), the claim's detail \(printed.decimalString)."
        )
      }
    }
  }

  /// A summary may count the member's cost share among what is not covered.
  private func isWithCostShare(_ money: Money, _ kind: AmountKind, of totals: Amounts) -> Bool {
    guard kind == .notCovered, let notCovered = totals[.notCovered] else { return false }
    return money
      == [AmountKind.deductible, .copay, .coinsurance].reduce(notCovered) { $0 + (totals[$1] ?? .zero) }
  }

  /// The document's sums, where they can be those of all its claims: an adjusted claim beside the one that it
  /// replaces may be counted or not.
  private func documentSums() -> [Sum] {
    guard let last = documentTotals.last(where: \.isOfDocument), document.claims.count > 1,
      !document.claims.contains(where: { $0.status == .adjusted || $0.status == .reversed })
    else { return [] }
    return last.line.amounts.kinds.compactMap { kind in
      let parts = document.claims.compactMap { $0.totals[kind] }
      guard parts.count == document.claims.count, let printed = last[kind] else { return nil }
      return Sum(
        path: "", kind: kind, printed: printed, ofParts: parts.reduce(.zero, +), partCount: parts.count)
    }
  }
}
