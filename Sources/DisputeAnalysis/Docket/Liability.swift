internal import DisputeModel

/// What the member owes for one line, as far as the document proves it.
enum Liability {
  /// The kinds that make up the member's share of an allowed amount.
  static let shares: [AmountKind] = [.copay, .deductible, .coinsurance]

  /// Copay, deductible and coinsurance together; what is not printed counts nothing, none printed is `nil`.
  static func share(of amounts: Amounts, merged: [MergedAmount]) -> Money? {
    let printed = shares.compactMap { amounts[$0] }
    let joined = merged.filter { $0.kinds.allSatisfy(shares.contains) }.map(\.amount)
    guard !printed.isEmpty || !joined.isEmpty else { return nil }
    return (printed + joined).reduce(.zero, +)
  }

  /// What the member owes for a line; `nil` where the document does not prove it.
  static func owed(for line: FiledLine) -> Money? {
    if let printed = line[.patientResponsibility] { return printed }
    let claim = line.filed.claim
    if claim.lines.count == 1, let printed = claim.totals[.patientResponsibility] { return printed }
    if claim.totals[.patientResponsibility] == nil, line[.notCovered] == .zero {
      return share(of: line.line.amounts, merged: line.line.mergedAmounts)
    }
    guard let borne = reasonsBorne(in: line.filed),
      let share = share(of: line.line.amounts, merged: line.line.mergedAmounts)
        ?? (line[.notCovered] == nil ? nil : .zero)
    else { return nil }
    return borne.contains(reason(of: line)) ? share + (line[.notCovered] ?? .zero) : share
  }

  /// Where the amounts stand that prove what the member owes for a line.
  static func places(for line: FiledLine) -> [ClaimsPlace] {
    if line[.patientResponsibility] != nil { return line.places(of: [.patientResponsibility]) }
    let total =
      line.filed.claim.totals[.patientResponsibility] == nil
      ? [] : [line.filed.place("/totals/patientResponsibility")]
    return total + line.sharePlaces + line.places(of: [.notCovered])
  }

  /// How much of what was refused on a line the member bears; `nil` where the document does not prove it.
  static func refusedBorne(on line: FiledLine, refused: Money?) -> Money? {
    guard let owed = owed(for: line) else { return nil }
    let share = share(of: line.line.amounts, merged: line.line.mergedAmounts) ?? .zero
    let beyondShare = owed - share
    guard beyondShare > .zero else { return nil }
    return refused.map { min($0, beyondShare) } ?? beyondShare
  }

  /// What the member would no longer owe if the plan paid for what it refused; `nil` where that does not follow.
  ///
  /// Where price and terms tell the share that the member would still owe, without that share. Otherwise it is the most
  /// that it can be: what the member bears of the refusal.
  static func relief(from refused: Money?, on line: FiledLine, plan: PlanScope) -> Money? {
    guard let borne = refusedBorne(on: line, refused: refused), let owed = owed(for: line) else { return nil }
    guard let share = remainingShare(of: line, plan: plan) else { return borne }
    return max(.zero, owed - share)
  }

  /// What the member would owe for a line that was paid; `nil` where price or terms leave that open.
  private static func remainingShare(of line: FiledLine, plan: PlanScope) -> Money? {
    let network = line.filed.claim.provider.networkStatus
    let discount = line[.discount] ?? .zero
    guard let terms = plan.benefit(for: line, network: network ?? .inNetwork)?.terms,
      // What is left of the deductible is not known.
      terms.covered != false, terms.deductibleApplies == false,
      // Nor whether terms of one network hold where none is printed; a discount is the network's.
      network != nil || terms.network == nil || discount > .zero,
      let billed = line[.billed]
    else { return nil }
    var paid = line.line
    paid.amounts[.allowed] = billed - discount
    // In the network a refused line without a discount does not tell the price.
    let tellsPrice = line[.discount] != nil && (discount > .zero || network == .outOfNetwork)
    guard
      tellsPrice
        || (terms.coinsurance?.basisPoints ?? 0) == 0
          && isBelowAnyPrice(terms.copay ?? .zero, billed: billed)
    else { return nil }
    return ExpectedShare(of: paid, under: terms)?.total
  }

  /// Whether a copay is less than the price will be: a network's discount is seldom more than half of the charge.
  private static func isBelowAnyPrice(_ copay: Money, billed: Money) -> Bool { copay + copay <= billed }

  /// The reasons for which the member bears what is not covered, as the claim's sums show; `nil` when they do not.
  ///
  /// A payer lays what it refuses on the member or on the provider, by the reason: of all ways to do so, exactly one has
  /// to give the amount that is owed.
  private static func reasonsBorne(in filed: FiledClaim) -> Set<RemarkCategory>? {
    guard let owed = filed.claim.totals[.patientResponsibility] else { return nil }
    var refused: [RemarkCategory: Money] = [:]
    var shares = Money.zero
    for line in filed.lines {
      shares += share(of: line.line.amounts, merged: line.line.mergedAmounts) ?? .zero
      if let amount = line[.notCovered], amount > .zero {
        refused[reason(of: line), default: .zero] += amount
      }
    }
    let reasons = RemarkCategory.allCases.filter { refused[$0] != nil }
    guard reasons.count <= mostReasons else { return nil }
    let ways = (0..<(1 << reasons.count)).map { way in
      Set(reasons.indices.filter { way & (1 << $0) != 0 }.map { reasons[$0] })
    }
    let fitting = ways.filter { way in shares + way.compactMap { refused[$0] }.reduce(.zero, +) == owed }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// More reasons than a claim has; the ways to lay them on somebody double with each.
  private static let mostReasons = 8

  /// Why a part of a line is not covered, by its first note that says so.
  private static func reason(of line: FiledLine) -> RemarkCategory {
    Refusal.refusals(of: line).first { $0.category != .contractualDiscount && $0.category != .costShare }?
      .category
      ?? .other
  }
}
