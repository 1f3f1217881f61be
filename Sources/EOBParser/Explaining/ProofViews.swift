import DisputeModel

/// The proofs of a document in words and numbers.
struct ProofViews {
  let document: ClaimsDocument
  let findings: CompositionFindings

  /// All that was tried: claim by claim the identities, then the sums.
  func all() -> [Explanation.ProofView] {
    let identities = findings.identities.map(view)
    let sums = findings.sums.map(view)
    let claims = document.claims.indices.flatMap { number in
      (identities + sums).filter { $0.path.hasPrefix("/claims/\(number)/") }
    }
    return claims + sums.filter { $0.path.isEmpty }
  }

  private func view(_ outcome: BalanceProof.Outcome) -> Explanation.ProofView {
    let form = outcome.holds ?? outcome.nearest
    let target = PlainWords.spaced(outcome.identity.target.rawValue)
    return Explanation.ProofView(
      kind: .identity, path: outcome.path, target: target, identity: "\(target) = \(PlainWords.spaced(form))",
      numbers: numbers("\(outcome.identity.target.rawValue) = \(form)", at: outcome.path),
      holds: outcome.holds != nil,
      difference: (outcome.holds != nil ? .zero : outcome.difference).decimalString,
      isFollowed: findings.followed.contains(outcome.identity))
  }

  private func view(_ sum: TotalsProof.Sum) -> Explanation.ProofView {
    let target = PlainWords.spaced(sum.kind.rawValue)
    let parts = "\(sum.partCount) \(sum.path.isEmpty ? "claim" : "line")\(sum.partCount == 1 ? "" : "s")"
    return Explanation.ProofView(
      kind: .sum, path: sum.path, target: target, identity: "\(target) = sum of \(parts)",
      numbers: "\(sum.printed.decimalString) = \(sum.ofParts.decimalString)",
      holds: sum.printed == sum.ofParts,
      difference: (sum.printed - sum.ofParts).decimalString, isFollowed: true)
  }

  /// The formula with amounts in place of their names; words that are no amounts stay.
  private func numbers(_ formula: String, at path: String) -> String {
    guard let (amounts, merged) = amounts(at: path) else { return "" }
    var result = formula
    let share = (Identity.costShare(amounts, merged) ?? .zero).decimalString
    result = result.replacing("cost share", with: share)
    for kind in AmountKind.allCases {
      result = result.replacing(kind.rawValue, with: (amounts[kind] ?? .zero).decimalString)
    }
    return result
  }

  private func amounts(at path: String) -> (Amounts, [MergedAmount])? {
    let parts = path.split(separator: "/")
    guard parts.count >= 3, let number = Int(parts[1]), document.claims.indices.contains(number) else {
      return nil
    }
    let claim = document.claims[number]
    guard parts[2] == "lines" else { return (claim.totals, claim.mergedTotals) }
    guard parts.count == 4, let index = Int(parts[3]), claim.lines.indices.contains(index) else { return nil }
    return (claim.lines[index].amounts, claim.lines[index].mergedAmounts)
  }
}
