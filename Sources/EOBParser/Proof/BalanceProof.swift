import DisputeModel

/// Proves the amounts of a document's lines and sums against the identities, and names what does not balance.
///
/// A family of identities binds a document only when most of its rows obey it: payers define the same words in
/// different ways, and a rule that a document never follows says nothing about its reading.
struct BalanceProof {
  /// What was tried on one row.
  struct Outcome: Sendable {
    var path: String
    var identity: Identity
    /// The form that holds; `nil` when none does.
    var holds: String?
    /// The form that comes nearest, for the message.
    var nearest: String
    /// Printed value minus the nearest form's.
    var difference: Money
    /// Whether operands other than zero took part.
    var isTelling: Bool
  }

  /// A family binds when it holds for at least this share of the telling rows, in hundredths.
  private static let bindingShare = 50
  /// So few rows show no habit of a document: that none obeys a family may as well be a wrong number.
  private static let rowsWithoutHabit = 2

  let document: ClaimsDocument
  /// For each claim the percentages that its lines print for the plan's part, in hundredths of a percent.
  let planShares: [[Int64?]]

  /// Everything that was tried, in document order.
  func outcomes() -> [Outcome] {
    var result: [Outcome] = []
    for (number, claim) in document.claims.enumerated() {
      let shares = planShares[number]
      for (index, line) in claim.lines.enumerated() {
        result.append(
          contentsOf: outcomes(
            of: line.amounts, merged: line.mergedAmounts, path: "/claims/\(number)/lines/\(index)",
            planShare: shares.count == claim.lines.count ? shares[index] : nil))
      }
      // Sums of what the lines print are proved as sums; only what stands in the sums alone needs an identity.
      let inLines = Set(
        AmountKind.allCases.filter { kind in
          !claim.lines.isEmpty && claim.lines.allSatisfy { $0.amounts[kind] != nil }
        })
      // Nor do sums prove anything that leave out a part of the cost share that the lines have.
      guard costShareKinds(of: [claim.totals], [claim.mergedTotals]).isSuperset(of: costShareKinds(of: claim))
      else {
        continue
      }
      result.append(
        contentsOf: outcomes(
          of: claim.totals, merged: claim.mergedTotals, path: "/claims/\(number)/totals",
          planShare: planShares[number].lazy.compactMap(\.self).first
        )
        .filter { !inLines.contains($0.identity.target) })
    }
    return result
  }

  private func costShareKinds(of claim: Claim) -> Set<AmountKind> {
    costShareKinds(of: claim.lines.map(\.amounts), claim.lines.map(\.mergedAmounts))
  }

  /// The parts of the cost share that amounts state and that are not zero.
  private func costShareKinds(of amounts: [Amounts], _ merged: [[MergedAmount]]) -> Set<AmountKind> {
    let parts: [AmountKind] = [.deductible, .copay, .coinsurance]
    let own = parts.filter { part in amounts.contains { $0[part] ?? .zero != .zero } }
    let joined = merged.joined().filter { $0.amount != .zero }.flatMap(\.kinds).filter(parts.contains)
    return Set(own + joined)
  }

  private func outcomes(
    of amounts: Amounts, merged: [MergedAmount], path: String, planShare: Int64? = nil
  ) -> [Outcome] {
    Identity.allCases.compactMap { identity in
      guard let printed = amounts[identity.target] else { return nil }
      let forms = identity.forms(of: amounts, merged: merged, planShare: planShare)
      guard let nearest = forms.min(by: { ($0.value - printed).magnitude < ($1.value - printed).magnitude })
      else { return nil }
      let held = forms.first { ($0.value - printed).magnitude.minorUnits <= $0.tolerance }
      let partly =
        held == nil && identity == .responsibility && path.hasSuffix("totals")
        && Identity.isPartlyOwed(amounts, merged: merged)
      let isTelling = printed != .zero || forms.contains { $0.value != .zero }
      return Outcome(
        path: path, identity: identity,
        holds: held?.text ?? (partly ? "cost share + part of notCovered" : nil), nearest: nearest.text,
        difference: printed - nearest.value, isTelling: isTelling)
    }
  }

  /// The families that the document follows: those that most of their rows obey, and, where a document is too short to
  /// show a habit of its own, those that usually go with them.
  func binding(_ outcomes: [Outcome]) -> Set<Identity> {
    var proven = Set<Identity>()
    var open = Set<Identity>()
    for identity in Identity.allCases {
      let telling = outcomes.filter { $0.identity == identity && $0.isTelling }
      let held = telling.filter { $0.holds != nil }.count
      if held > 0, held * 100 >= telling.count * Self.bindingShare {
        proven.insert(identity)
      } else if held == 0, telling.count <= Self.rowsWithoutHabit {
        open.insert(identity)
      }
    }
    return proven.isEmpty ? [] : proven.union(open)
  }

  /// What does not balance.
  func issues(_ outcomes: [Outcome], binding: Set<Identity>) -> [Issue] {
    outcomes.filter { binding.contains($0.identity) && $0.isTelling && $0.holds == nil }.map { outcome in
      Issue(
        severity: .warning, code: .lineDoesNotBalance, path: outcome.path,
        message:
          "\(outcome.identity.target.rawValue) differs from \(outcome.nearest) by \(outcome.difference.decimalString)."
      )
    }
  }
}
