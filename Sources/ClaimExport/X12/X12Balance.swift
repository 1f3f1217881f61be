internal import DisputeModel

/// The adjustments that lead from what was billed to what was paid.
///
/// - The identities: billed − paid = the sum of all adjustments; what the member owes = the sum of those of group PR.
/// - Source: 005010X221A1, section 1.10.2.1, balancing.
struct X12Balance {
  /// What the provider charged.
  let billed: Money
  /// What the plan paid.
  let paid: Money
  /// What the member owes, where it is printed.
  let owed: Money?
  /// The difference, part by part.
  let adjustments: [X12Adjustment]
  /// The amount that no code explains.
  let unexplained: Money
  /// The member's part of it; absent where nothing tells who bears it.
  let unexplainedOwed: Money?

  /// Splits the difference.
  ///
  /// - Parameters:
  ///   - amounts: of a claim, or of a line.
  ///   - merged: numbers for several kinds of amounts.
  ///   - printed: adjustments that the document prints; they go before the amounts that they explain.
  ///   - unexplainedIsOwed: who bears the rest where `amounts` does not say what is owed; `nil` when nobody knows.
  /// - Throws: what is missing, or how far the amounts are from balancing.
  init(
    _ amounts: Amounts, _ merged: [MergedAmount], printed: [Adjustment], unexplainedIsOwed: Bool? = nil
  ) throws(X12Obstacle) {
    guard let billed = amounts[.billed] else { throw .noAmount(.billed) }
    guard let paid = amounts[.planPaid] else { throw .noAmount(.planPaid) }
    let owed = amounts[.patientResponsibility]
    var parts: [X12Adjustment] = []
    for adjustment in printed { parts.append(try X12Adjustment(printed: adjustment)) }
    var unexplained = Money.zero
    if parts.isEmpty || X12Balance.sum(parts) != billed - paid {
      let rest = X12Balance.parts(of: amounts, besides: parts)
      parts += rest.explained
      unexplained = rest.unexplained
      for entry in merged {
        if entry.kinds.allSatisfy(AmountKind.costShares.contains) {
          parts.append(X12Adjustment(.patient, X12Adjustment.Reason.unknown, entry.amount))
        } else {
          unexplained += entry.amount
        }
      }
    }
    let gap = billed - paid - X12Balance.sum(parts) - unexplained
    if gap != .zero {
      guard gap == X12Balance.impliedDiscount(in: amounts, billed: billed) else {
        throw .doesNotBalance(difference: gap)
      }
      unexplained += gap
    }

    if let account = amounts[.accountPaid], account != .zero {
      // The health account pays what would be the patient's; it is no difference to what the plan pays.
      parts.append(X12Adjustment(.other, X12Adjustment.Reason.healthAccount, account))
      parts.append(X12Adjustment(.patient, X12Adjustment.Reason.healthAccount, -account))
    }
    var unexplainedOwed = unexplainedIsOwed.map { $0 ? unexplained : .zero }
    if let owed {
      let share = owed - X12Balance.sum(parts.filter { $0.group == .patient })
      guard X12Balance.isPart(share, of: unexplained) else { throw .owedDoesNotFollow(difference: share) }
      unexplainedOwed = share
    }
    let patientPart = unexplainedOwed ?? .zero
    parts.append(X12Adjustment(.patient, X12Adjustment.Reason.unknown, patientPart))
    parts.append(X12Adjustment(.other, X12Adjustment.Reason.unknown, unexplained - patientPart))

    self.billed = billed
    self.paid = paid
    self.owed = owed
    self.unexplained = unexplained
    self.unexplainedOwed = unexplained == .zero ? .zero : unexplainedOwed
    adjustments = X12Adjustment.combined(parts)
  }

  /// The adjustments that the amounts are, where printed adjustments have not told them already.
  private static func parts(
    of amounts: Amounts, besides printed: [X12Adjustment]
  ) -> (explained: [X12Adjustment], unexplained: Money) {
    typealias Reason = X12Adjustment.Reason
    let standard: [(AmountKind, X12Adjustment.Group, String)] = [
      (.discount, .contractual, Reason.discount), (.deductible, .patient, Reason.deductible),
      (.coinsurance, .patient, Reason.coinsurance), (.copay, .patient, Reason.copay),
      (.otherInsurance, .other, Reason.otherInsurance),
    ]
    var told = sum(printed)
    var explained: [X12Adjustment] = []
    for (kind, group, reason) in standard {
      let same = sum(printed.filter { $0.group == group && $0.reason == reason })
      told = told - same
      guard let amount = amounts[kind] else { continue }
      explained.append(X12Adjustment(group, reason, amount - same))
    }
    // Printed adjustments of any other reason are part of what is not covered.
    let notCovered = amounts[.notCovered].map { $0 - told } ?? .zero
    return (explained, notCovered)
  }

  /// What is taken off before benefits are counted, where the document has no column for it.
  private static func impliedDiscount(in amounts: Amounts, billed: Money) -> Money? {
    guard amounts[.discount] == nil, let allowed = amounts[.allowed] else { return nil }
    return billed - (amounts[.notCovered] ?? .zero) - allowed
  }

  private static func sum(_ adjustments: [X12Adjustment]) -> Money {
    adjustments.reduce(.zero) { $0 + $1.amount }
  }

  /// Whether an amount is from nothing to the whole; the whole of a reversal is negative.
  private static func isPart(_ part: Money, of whole: Money) -> Bool {
    min(whole, .zero) <= part && part <= max(whole, .zero)
  }
}

extension AmountKind {
  /// What the member bears by the terms of the plan.
  fileprivate static let costShares: Set<AmountKind> = [.copay, .deductible, .coinsurance]
}
