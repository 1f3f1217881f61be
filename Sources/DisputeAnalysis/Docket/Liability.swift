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
    guard let bearsRefused = bearsWhatIsNotCovered(line.filed),
      let share = share(of: line.line.amounts, merged: line.line.mergedAmounts)
        ?? (line[.notCovered] == nil ? nil : .zero)
    else { return nil }
    return bearsRefused ? share + (line[.notCovered] ?? .zero) : share
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
  /// Where the plan's terms tell the share, the member would still owe that. Otherwise it is what the member bears of the
  /// refusal.
  static func relief(from refused: Money?, on line: FiledLine, plan: PlanTerms) -> Money? {
    guard let borne = refusedBorne(on: line, refused: refused), let owed = owed(for: line) else { return nil }
    let network = line.filed.claim.provider.networkStatus
    guard let terms = BenefitFinder.benefit(for: line, network: network ?? .inNetwork, in: plan)?.terms,
      terms.covered != false, terms.deductibleApplies == false
    else { return borne }
    var paid = line.line
    // In the network a refused line without a discount does not tell the price.
    if let billed = line[.billed], let discount = line[.discount],
      discount > .zero || network == .outOfNetwork
    {
      paid.amounts[.allowed] = billed - discount
    } else if let percentage = terms.coinsurance, percentage.basisPoints > 0 {
      return borne
    } else {
      paid.amounts[.allowed] = line[.billed]
    }
    guard let share = ExpectedShare(of: paid, under: terms) else { return borne }
    return max(.zero, owed - share.total)
  }

  /// Whether the claim's sums show that the member bears what is not covered; `nil` when they show neither.
  private static func bearsWhatIsNotCovered(_ filed: FiledClaim) -> Bool? {
    let claim = filed.claim
    guard let owed = claim.totals[.patientResponsibility] else { return nil }
    let shares = claim.lines.map { share(of: $0.amounts, merged: $0.mergedAmounts) ?? .zero }.reduce(.zero, +)
    let refused = claim.lines.map { $0.amounts[.notCovered] ?? .zero }.reduce(.zero, +)
    guard refused > .zero else { return false }
    if owed == shares + refused { return true }
    return owed == shares ? false : nil
  }
}
