internal import DisputeModel

/// A deductible, or shares beyond the out-of-pocket maximum, charged when the limit was met already.
enum LimitAlreadyMet: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    let met = MetLimits(in: docket)
    let kinds = [AccumulatorKind.deductible, .outOfPocketMaximum].map { kind in
      (kind: kind, sums: YearlySums(towards: kind, in: docket, under: plan))
    }
    return docket.standing.flatMap(\.lines).flatMap { line -> [Finding] in
      let overcharges = kinds.compactMap { kind, sums in
        Charge(on: line, towards: kind).flatMap { overcharge($0, sums: sums, met: met, under: plan) }
      }
      return largest(of: overcharges).filter { !isSaidByTerms($0, line, under: plan) }
        .map { finding(about: line, $0, in: docket) }
    }
  }

  /// Whether shares above the terms are why the maximum is exceeded, so that their finding is about the same money.
  private static func isSaidByTerms(_ overcharge: Overcharge, _ line: FiledLine, under plan: PlanScope)
    -> Bool
  {
    guard overcharge.kind == .outOfPocketMaximum, let relief = overcharge.relief,
      let byTerms = CostShareByTerms.excess(of: line, under: plan)
    else { return false }
    return byTerms.amount >= relief && byTerms.certainty >= .likely
  }

  /// What a line charges beyond a limit, and what shows it.
  private struct Overcharge {
    let kind: AccumulatorKind
    let certainty: Certainty
    /// What the member would no longer owe.
    let relief: Money?
    let words: String
    var evidence: [FindingEvidence]
    var places: [ClaimsPlace]
  }

  /// The larger of two overcharges, which holds the smaller one and so stands on its evidence, too; both where the larger
  /// one is less sure.
  private static func largest(of overcharges: [Overcharge]) -> [Overcharge] {
    guard overcharges.count == 2 else { return overcharges }
    let isFirst = overcharges[0].relief ?? .zero >= overcharges[1].relief ?? .zero
    var larger = overcharges[isFirst ? 0 : 1]
    let smaller = overcharges[isFirst ? 1 : 0]
    guard larger.certainty >= smaller.certainty else { return [smaller, larger] }
    larger.evidence += smaller.evidence.filter { !larger.evidence.contains($0) }
    return [larger]
  }

  private static func overcharge(
    _ charge: Charge, sums: YearlySums, met: MetLimits, under plan: PlanScope
  ) -> Overcharge? {
    let line = charge.line
    let sign = met.sign(for: line, charge.kind)
    // Where earlier claims are missing, a statement that shows the limit as met tells more than their sum.
    if let excess = sums.excess(of: line), excess.certainty >= sign?.certainty ?? .possible,
      sign?.certainty != .certain || excess.amount == charge.amount,
      // Where its shares are above the terms, that is why one line is more than a limit.
      !excess.isAlone || CostShareByTerms.excess(of: line, under: plan) == nil
    {
      return Overcharge(
        kind: charge.kind, certainty: excess.certainty,
        relief: charge.relief(from: excess.amount, plan: plan),
        words: "with this claim the year's \(charge.kind.title) comes to \(excess.sum), above the plan's "
          + "\(excess.limit)", evidence: charge.evidence + excess.evidence, places: excess.places)
    }
    guard let sign else { return nil }
    return Overcharge(
      kind: charge.kind, certainty: sign.certainty, relief: charge.relief(from: charge.amount, plan: plan),
      words: "\(charge.amount) is charged though the \(charge.kind.title) of \(sign.limit) was met already",
      evidence: charge.evidence + sign.evidence, places: line.sharePlaces + sign.places)
  }

  private static func finding(
    about line: FiledLine, _ overcharge: Overcharge, in docket: Docket
  ) -> Finding {
    docket.finding(
      .costShareMiscalculated, line.filed, line: line, certainty: overcharge.certainty,
      amountAtStake: overcharge.relief, statement: "\(line.title): \(overcharge.words).",
      evidence: overcharge.evidence, restingOn: overcharge.places)
  }
}

/// What a line charges that a met limit would spare.
private struct Charge {
  let line: FiledLine
  let kind: AccumulatorKind
  let amount: Money

  /// `nil` when the line charges nothing towards the limit.
  init?(on line: FiledLine, towards kind: AccumulatorKind) {
    guard let amount = LimitCharges.amount(of: line, towards: kind), amount > .zero else { return nil }
    self.line = line
    self.kind = kind
    self.amount = amount
  }

  var evidence: [FindingEvidence] {
    let kinds = kind == .deductible ? [.deductible] : Liability.shares
    return kinds.filter { (line[$0] ?? .zero) > .zero }.compactMap { line.evidence($0) }
  }

  /// Beyond this many cents a percentage cannot be calculated without overflow.
  private static let largestBase: Int64 = 1 << 49

  /// What the member would no longer owe if a part of the charge fell away.
  ///
  /// Beyond the out-of-pocket maximum that is all of it. A deductible that was met leaves the coinsurance of the same
  /// amount to pay, where the terms or the line itself tell the percentage.
  func relief(from part: Money, plan: PlanScope) -> Money? {
    guard kind == .deductible else { return part }
    let network = line.filed.claim.provider.networkStatus ?? .inNetwork
    if let share = plan.benefit(for: line, network: network)?.terms.coinsurance {
      return share.of(part).map { part - $0 }
    }
    guard let coinsurance = line[.coinsurance], coinsurance > .zero, let allowed = line[.allowed] else {
      return part
    }
    let base = (allowed - (line[.copay] ?? .zero) - amount).minorUnits
    guard base > 0, base < Self.largestBase, coinsurance.minorUnits <= base,
      let share = Share(basisPoints: Int((coinsurance.minorUnits * Int64(Share.whole) + base / 2) / base))
    else { return part }
    return share.of(part).map { part - $0 }
  }
}
