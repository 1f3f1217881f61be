import DisputeModel

/// Drops the minus sign with which some documents print what is taken off a charge: `Plan discount: $-13.63`.
///
/// The sign is part of the display, not of the amount, unless the claim takes another back.
enum DisplaySigns {
  /// The amounts that are taken off a charge.
  private static let subtracted: [AmountKind] = [
    .discount, .notCovered, .planPaid, .otherInsurance, .accountPaid,
  ]

  /// Makes amounts positive that are negative only for display.
  static func normalize(_ claim: inout Claim) {
    for number in claim.lines.indices { normalize(&claim.lines[number].amounts) }
    normalize(&claim.totals)
  }

  private static func normalize(_ amounts: inout Amounts) {
    guard let billed = amounts[.billed], billed > .zero else { return }
    for kind in subtracted {
      guard let value = amounts[kind], value < .zero else { continue }
      // A payment above the charge makes a true negative discount: then the identity needs the sign.
      if kind == .discount, let allowed = amounts[.allowed],
        billed - value - (amounts[.notCovered] ?? .zero) == allowed
      {
        continue
      }
      amounts[kind] = -value
    }
  }
}
