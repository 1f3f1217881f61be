internal import DisputeModel

/// The member's share of a line as a benefit's terms give it.
struct ExpectedShare {
  /// Fixed price.
  let copay: Money
  /// Applied to the deductible.
  let deductible: Money
  /// The member's percentage of the rest.
  let coinsurance: Money

  /// All three.
  var total: Money { copay + deductible + coinsurance }

  /// Calculates from the allowed amount.
  ///
  /// Whether the deductible was met at the time is not the terms' matter: where it applies, what the line prints for it
  /// is taken as it is.
  ///
  /// - Returns: `nil` where the terms say nothing of shares, or the allowed amount is needed and not printed.
  init?(of line: ServiceLine, under terms: Benefit) {
    guard terms.copay != nil || terms.coinsurance != nil else { return nil }
    let allowed = line.amounts[.allowed]
    // A copay is never more than what the service costs.
    let copay = allowed.map { min(terms.copay ?? .zero, max($0, .zero)) } ?? (terms.copay ?? .zero)
    let applies = terms.deductibleApplies ?? true
    let deductible = applies ? line.amounts[.deductible] ?? .zero : .zero
    self.copay = copay
    self.deductible = deductible
    guard let share = terms.coinsurance, share.basisPoints > 0 else {
      coinsurance = .zero
      return
    }
    guard let allowed, let part = share.of(max(.zero, allowed - copay - deductible)) else { return nil }
    coinsurance = part
  }
}

extension Benefit {
  /// Whether the member pays one price, whatever the service costs.
  var isFixedPrice: Bool {
    deductibleApplies == false && (coinsurance?.basisPoints ?? 0) == 0 && (copay != nil || coinsurance != nil)
  }
}
