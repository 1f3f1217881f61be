internal import DisputeModel

/// The adjustments that lead from what was billed to what was paid, and what of them the member owes.
///
/// - The identities: billed − paid = the sum of all adjustments; what the member owes = the sum of those of group PR.
/// - Source: 005010X221A1, section 1.10.2.1, balancing, and CLP05.
struct X12Balance {
  /// What the provider charged.
  let billed: Money
  /// What the plan paid.
  let paid: Money
  /// What the member owes, as printed, or as it follows; absent where nothing tells who bears what no code explains.
  let owed: Money?
  /// The difference, part by part.
  let adjustments: [X12Adjustment]
  /// The amount that no code explains.
  let unexplained: Money
  /// The member's part of it; absent where nothing tells who bears it.
  let unexplainedOwed: Money?

  /// Splits what no code explains between the member and others.
  ///
  /// - Parameters:
  ///   - difference: the parts of the difference.
  ///   - owed: what the document says that the member owes, after a health account.
  ///   - account: what a health account paid.
  ///   - unexplainedIsOwed: who bears the rest where the document does not say what is owed; `nil` when nobody knows.
  /// - Throws: how far what is owed is from the parts.
  init(
    _ difference: X12Difference, owed printedOwed: Money?, account: Money?, unexplainedIsOwed: Bool? = nil
  ) throws(X12Obstacle) {
    var parts = difference.parts
    let unexplained = difference.unexplained
    if let account, account != .zero, !difference.tellsAccount {
      // The health account pays what would be the patient's; it is no difference to what the plan pays.
      parts.append(X12Adjustment(.other, X12Adjustment.Reason.healthAccount, account))
      parts.append(X12Adjustment(.patient, X12Adjustment.Reason.healthAccount, -account))
    }
    let told = X12Adjustment.sum(parts.filter { $0.group == .patient })
    var ofMember = unexplained == .zero ? .zero : unexplainedIsOwed.map { $0 ? unexplained : .zero }
    if let printedOwed {
      let share = printedOwed - told
      guard X12Balance.isPart(share, of: unexplained) else { throw .owedDoesNotFollow(difference: share) }
      ofMember = share
    }
    let patientPart = ofMember ?? .zero
    parts.append(X12Adjustment(.patient, X12Adjustment.Reason.unknown, patientPart))
    parts.append(X12Adjustment(.other, X12Adjustment.Reason.unknown, unexplained - patientPart))

    billed = difference.billed
    paid = difference.paid
    owed = ofMember.map { told + $0 }
    self.unexplained = unexplained
    unexplainedOwed = ofMember
    adjustments = X12Adjustment.combined(parts)
  }

  /// Whether an amount is from nothing to the whole; the whole of a reversal is negative.
  private static func isPart(_ part: Money, of whole: Money) -> Bool {
    min(whole, .zero) <= part && part <= max(whole, .zero)
  }
}
