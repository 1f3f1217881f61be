internal import DisputeModel

/// The difference between what was billed and what was paid, part by part.
///
/// - The identity: billed − paid = the sum of all adjustments and of what no code explains.
/// - Source: 005010X221A1, section 1.10.2.1, balancing.
struct X12Difference {
  /// What the provider charged.
  let billed: Money
  /// What the plan paid.
  let paid: Money
  /// The parts that have codes: printed ones as printed, then those of the columns.
  private(set) var parts: [X12Adjustment]
  /// The amount that no code explains.
  private(set) var unexplained: Money

  /// Splits the difference.
  ///
  /// - Parameters:
  ///   - amounts: of a claim, or of a line.
  ///   - merged: numbers for several kinds of amounts.
  ///   - printed: adjustments that the document prints.
  ///   - isWhole: whether these are all adjustments of these amounts; those of some lines only need not tell the
  ///     columns of the claim.
  /// - Throws: what is missing, what contradicts what, or how far the amounts are from balancing.
  init(
    _ amounts: Amounts, _ merged: [MergedAmount], printed: [Adjustment], isWhole: Bool
  ) throws(X12Obstacle) {
    guard let billed = amounts[.billed] else { throw .noAmount(.billed) }
    guard let paid = amounts[.planPaid] else { throw .noAmount(.planPaid) }
    self.billed = billed
    self.paid = paid
    parts = []
    for adjustment in printed { parts.append(try X12Adjustment(printed: adjustment)) }
    unexplained = .zero
    // What takes another claim back has all signs turned; the columns are compared without them.
    let isReversed = billed < .zero
    let turn = { (amount: Money) in isReversed ? -amount : amount }
    var turned = Amounts()
    for kind in amounts.kinds { turned[kind] = amounts[kind].map(turn) }
    var columns = X12Columns(
      turned, merged.map { MergedAmount(kinds: $0.kinds, amount: turn($0.amount)) },
      difference: turn(billed - paid), billed: turn(billed))
    if !parts.isEmpty {
      if X12Adjustment.sum(parts) == billed - paid { columns.leaveOutOverlap() }
      let explaining = tellsAccount ? parts.filter { $0.reason != X12Adjustment.Reason.healthAccount } : parts
      try columns.explain(
        explaining.map { X12Adjustment($0.group, $0.reason, turn($0.amount)) }, isWhole: isWhole)
    }
    guard columns.gap == .zero else { throw .doesNotBalance(difference: turn(columns.gap)) }
    parts += columns.parts.map { X12Adjustment($0.group, $0.reason, turn($0.amount)) }
    unexplained = turn(columns.withoutCode)
  }

  /// Whether printed adjustments tell what a health account paid: what others bear less is what the member bears more,
  /// so that nothing of the difference is told by them.
  var tellsAccount: Bool {
    let ofAccount = parts.filter { $0.reason == X12Adjustment.Reason.healthAccount }
    return !ofAccount.isEmpty && X12Adjustment.sum(ofAccount) == .zero
  }

  /// The sum of several.
  init(sumOf differences: [X12Difference]) {
    billed = differences.reduce(.zero) { $0 + $1.billed }
    paid = differences.reduce(.zero) { $0 + $1.paid }
    parts = differences.flatMap(\.parts)
    unexplained = differences.reduce(.zero) { $0 + $1.unexplained }
  }
}
