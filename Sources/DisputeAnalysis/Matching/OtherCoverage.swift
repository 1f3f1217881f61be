internal import DisputeModel

/// Claims of one service at two plans: the second one pays what the first one left.
enum OtherCoverage {
  /// Whether two claims may be one payer's.
  static func isOnePayer(_ a: FiledClaim, _ b: FiledClaim) -> Bool {
    PayerIdentity(a.document.payer).isSame(as: PayerIdentity(b.document.payer))
  }

  /// Whether another plan is why a service was decided twice: it is told on one claim of two payers, or on one alone of one
  /// payer's, at which both plans may be.
  static func explains(_ a: FiledLine, _ b: FiledLine) -> Bool {
    let told = [a, b].filter(isTold).count
    return isOnePayer(a.filed, b.filed) ? told == 1 : told > 0
  }

  /// Whether a line or its claim prints what another plan paid, or a note about one.
  private static func isTold(_ line: FiledLine) -> Bool {
    (line[.otherInsurance] ?? .zero) > .zero
      || (line.filed.claim.totals[.otherInsurance] ?? .zero) > .zero
      || Refusal.notes(of: line).contains { $0.remark.category == .coordinationOfBenefits }
  }
}
