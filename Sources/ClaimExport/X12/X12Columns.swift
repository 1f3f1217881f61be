internal import DisputeModel

/// What columns of amounts say about the difference between billed and paid, and what of it printed adjustments do not
/// explain yet.
///
/// - Shape: signs are turned for a claim that takes another one back, so that amounts are positive as a rule.
struct X12Columns {
  /// What contracts take off; printed, or what lies between billed and allowed where there is no column for it.
  private(set) var discount: Money
  /// Whether `discount` has a column of its own.
  let hasDiscount: Bool
  /// Deductible, coinsurance and copay, where there are such columns.
  private(set) var shares: [AmountKind: Money]
  /// A number for several cost shares, or what is left of several.
  private(set) var mixedShares: Money
  /// What other coverage paid, where there is such a column.
  private(set) var otherInsurance: Money?
  /// What no code explains.
  private(set) var unexplained: Money
  /// The part of the difference that is in no column.
  private(set) var gap: Money

  /// Sorts the amounts.
  init(_ amounts: Amounts, _ merged: [MergedAmount], difference: Money, billed: Money) {
    shares = [:]
    for kind in AmountKind.costShares { shares[kind] = amounts[kind] }
    otherInsurance = amounts[.otherInsurance]
    unexplained = amounts[.notCovered] ?? .zero
    mixedShares = .zero
    for entry in merged {
      if entry.kinds.allSatisfy(AmountKind.costShares.contains) {
        mixedShares += entry.amount
      } else {
        unexplained += entry.amount
      }
    }
    let told = shares.values.reduce(.zero, +) + mixedShares + unexplained + (otherInsurance ?? .zero)
    hasDiscount = amounts[.discount] != nil
    discount = amounts[.discount] ?? .zero
    gap = difference - told - discount
    if !hasDiscount, let allowed = amounts[.allowed],
      gap == billed - (amounts[.notCovered] ?? .zero) - allowed
    {
      discount = gap
      gap = .zero
    }
  }

  /// Where printed adjustments tell the whole difference, and the columns add up to more: what is not covered includes
  /// other columns then.
  mutating func leaveOutOverlap() {
    guard gap < .zero, gap + unexplained >= .zero else { return }
    unexplained += gap
    gap = .zero
  }

  /// What is left of the columns that have codes, as adjustments.
  var parts: [X12Adjustment] {
    typealias Reason = X12Adjustment.Reason
    let parts = [
      X12Adjustment(.contractual, Reason.discount, hasDiscount ? discount : .zero),
      X12Adjustment(.patient, Reason.deductible, shares[.deductible] ?? .zero),
      X12Adjustment(.patient, Reason.coinsurance, shares[.coinsurance] ?? .zero),
      X12Adjustment(.patient, Reason.copay, shares[.copay] ?? .zero),
      X12Adjustment(.other, Reason.otherInsurance, otherInsurance ?? .zero),
      X12Adjustment(.patient, Reason.unknown, mixedShares),
    ]
    return parts.filter { $0.amount != .zero }
  }

  /// What is left without a code: what is not covered, and a discount that no column tells.
  var withoutCode: Money { hasDiscount ? unexplained : unexplained + discount }

  /// Takes away what printed adjustments explain.
  ///
  /// Each stands first for the column that its code means. What has no such column belongs to what no column tells, to
  /// what is not covered, and then to the columns of those who bear it.
  ///
  /// - Parameter isWhole: whether these are all adjustments of these amounts, so that a printed code tells its whole
  ///   column.
  /// - Throws: `adjustmentsContradict` when they cannot be parts of these columns.
  mutating func explain(_ printed: [X12Adjustment], isWhole: Bool) throws(X12Obstacle) {
    typealias Reason = X12Adjustment.Reason
    var byProvider = Money.zero
    var byMember = Money.zero
    var asShares = Money.zero
    var openDiscount = Money.zero
    var openShares = Money.zero
    var openOther = Money.zero
    for (kind, amount) in Self.sums(printed, of: { $0.costShare }) {
      guard let column = shares[kind] else {
        asShares += amount
        continue
      }
      guard amount <= column else { throw .adjustmentsContradict }
      shares[kind] = column - amount
      if isWhole { openShares += column - amount }
    }
    if let amount = Self.sums(printed, of: { $0.isDiscount ? true : nil })[true] {
      guard amount <= discount || !hasDiscount else { throw .adjustmentsContradict }
      byProvider += max(.zero, amount - discount)
      discount = max(.zero, discount - amount)
      if isWhole, hasDiscount { openDiscount = discount }
    }
    if let amount = Self.sums(printed, of: { $0.isOtherCoverage ? true : nil })[true] {
      // A claim may be denied because other coverage comes first, so there may be more of it than was paid.
      let column = otherInsurance ?? .zero
      byProvider += max(.zero, amount - column)
      otherInsurance = otherInsurance.map { _ in max(.zero, column - amount) }
      if isWhole { openOther = max(.zero, column - amount) }
    }
    for adjustment in printed where !adjustment.hasColumn {
      if adjustment.group == .patient {
        byMember += adjustment.amount
      } else {
        byProvider += adjustment.amount
      }
    }
    guard min(byProvider, byMember, asShares) >= .zero else { throw .adjustmentsContradict }

    // A column whose own code is printed with less must be told by other codes.
    guard openDiscount + openOther <= byProvider, openShares <= byMember else { throw .adjustmentsContradict }
    byProvider = byProvider - openDiscount - openOther
    byMember = byMember - openShares
    discount = discount - openDiscount
    otherInsurance = otherInsurance.map { $0 - openOther }
    if openShares != .zero { for kind in AmountKind.costShares { try tellWhole(kind, printed) } }

    Self.move(&byProvider, &gap)
    Self.move(&asShares, &gap)
    Self.move(&byMember, &gap)
    Self.move(&asShares, &mixedShares)
    Self.move(&byMember, &mixedShares)
    let hadUnexplained = unexplained > .zero
    Self.move(&byProvider, &unexplained)
    Self.move(&byMember, &unexplained)
    Self.move(&asShares, &unexplained)
    try spread(byProvider, isOnlyColumn: !hadUnexplained)
    try spreadShares(byMember)
    guard asShares == .zero else { throw .adjustmentsContradict }
  }

  /// A column whose own code is printed holds nothing more.
  private mutating func tellWhole(_ kind: AmountKind, _ printed: [X12Adjustment]) throws(X12Obstacle) {
    if shares[kind] != nil, printed.contains(where: { $0.costShare == kind }) { shares[kind] = .zero }
  }

  /// Takes the provider's rest from the discount and from other coverage; where it may be of either, nobody knows which
  /// code the remaining amount has.
  private mutating func spread(_ rest: Money, isOnlyColumn: Bool) throws(X12Obstacle) {
    guard rest != .zero else { return }
    let other = otherInsurance ?? .zero
    let left = discount + other - rest
    guard left >= .zero else { throw .adjustmentsContradict }
    if isOnlyColumn, other == .zero {
      discount = left
    } else if isOnlyColumn, discount == .zero {
      otherInsurance = left
    } else {
      unexplained += left
      discount = .zero
      otherInsurance = otherInsurance.map { _ in .zero }
    }
  }

  /// Takes the member's rest from the cost shares.
  private mutating func spreadShares(_ rest: Money) throws(X12Obstacle) {
    guard rest != .zero else { return }
    let left = shares.values.reduce(.zero, +) - rest
    guard left >= .zero else { throw .adjustmentsContradict }
    let known = shares.filter { $0.value != .zero }
    if known.count == 1, let kind = known.keys.first {
      shares[kind] = left
    } else {
      shares = [:]
      mixedShares += left
    }
  }

  /// Takes as much as there is from both.
  private static func move(_ source: inout Money, _ column: inout Money) {
    let amount = max(.zero, min(source, column))
    source = source - amount
    column = column - amount
  }

  private static func sums<Key: Hashable>(
    _ printed: [X12Adjustment], of key: (X12Adjustment) -> Key?
  ) -> [Key: Money] {
    printed.reduce(into: [:]) { sums, adjustment in
      if let key = key(adjustment) { sums[key, default: .zero] += adjustment.amount }
    }
  }
}

extension X12Adjustment {
  /// The cost share that the code means.
  fileprivate var costShare: AmountKind? {
    guard group == .patient else { return nil }
    return switch reason {
    case Reason.deductible: .deductible
    case Reason.coinsurance: .coinsurance
    case Reason.copay: .copay
    default: nil
    }
  }

  /// Whether the code means what contracts take off.
  fileprivate var isDiscount: Bool { group == .contractual && reason == Reason.discount }

  /// Whether the code means what other coverage pays.
  fileprivate var isOtherCoverage: Bool {
    group != .patient && (reason == Reason.otherCoverage || reason == Reason.otherInsurance)
  }

  /// Whether the code means a column of its own.
  fileprivate var hasColumn: Bool { costShare != nil || isDiscount || isOtherCoverage }
}

extension AmountKind {
  /// What the member bears by the terms of the plan.
  static let costShares: [AmountKind] = [.deductible, .coinsurance, .copay]
}
