internal import DisputeModel

/// A deductible, or shares beyond the out-of-pocket maximum, charged when the limit was met already.
enum LimitAlreadyMet: FindingRule {
  static func findings(in docket: Docket) -> [Finding] {
    let met = MetLimits(in: docket)
    var done: Set<String> = []
    return [AccumulatorKind.deductible, .outOfPocketMaximum].flatMap { kind -> [Finding] in
      let sums = YearlySums(towards: kind, in: docket)
      return docket.standing.flatMap(\.lines).compactMap { line -> Finding? in
        guard let charge = Charge(on: line, towards: kind),
          let finding = finding(about: line, charge, sums: sums, met: met, in: docket),
          done.insert(finding.document + finding.path).inserted
        else { return nil }
        return finding
      }
    }
  }

  private static func finding(
    about line: FiledLine, _ charge: Charge, sums: YearlySums, met: MetLimits, in docket: Docket
  ) -> Finding? {
    let plan = docket.records.records.plan
    let sign = met.sign(for: line, charge.kind)
    // Where earlier claims are missing, a statement that shows the limit as met tells more than their sum.
    if let excess = sums.excess(of: line), sign?.certainty != .certain || excess.amount == charge.amount {
      return docket.finding(
        .costShareMiscalculated, line.filed, line: line, certainty: .certain,
        amountAtStake: charge.relief(from: excess.amount, plan: plan),
        statement:
          "\(line.title): with this claim the year's \(charge.kind.title) comes to \(excess.sum), above the "
          + "plan's \(excess.limit).", evidence: charge.evidence + excess.evidence)
    }
    guard let sign else { return nil }
    return docket.finding(
      .costShareMiscalculated, line.filed, line: line, certainty: sign.certainty,
      amountAtStake: charge.relief(from: charge.amount, plan: plan),
      statement:
        "\(line.title): \(charge.amount) is charged though the \(charge.kind.title) of \(sign.limit) was met "
        + "already.", evidence: charge.evidence + sign.evidence)
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
  func relief(from part: Money, plan: PlanTerms) -> Money? {
    guard kind == .deductible else { return part }
    let network = line.filed.claim.provider.networkStatus ?? .inNetwork
    if let share = BenefitFinder.benefit(for: line, network: network, in: plan)?.terms.coinsurance {
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
