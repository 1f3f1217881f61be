internal import DisputeModel

/// Copay, deductible or coinsurance above the plan's terms.
enum CostShareByTerms: FindingRule {
  /// Rounding of a percentage of an amount.
  private static let rounding = Money(minorUnits: 1)

  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    guard !plan.terms.benefits.isEmpty else { return [] }
    return docket.standing.flatMap { filed in
      filed.lines.compactMap { finding(about: $0, under: plan, in: docket) }
    }
  }

  private static func finding(
    about line: FiledLine, under plan: PlanScope, in docket: Docket
  ) -> Finding? {
    guard let (benefit, raised, excess) = raise(on: line, under: plan) else { return nil }
    return docket.finding(
      .costShareMiscalculated, line.filed, line: line, certainty: certainty(benefit, raised, line),
      amountAtStake: excess,
      statement: "\(line.title): "
        + raised.map { "\($0.kind.title) is \($0.charged), by the plan's terms \($0.expected)" }.joined(
          separator: "; ")
        + ".",
      evidence: raised.map {
        line.evidence($0.pointer, says: "\($0.kind.title) \($0.charged)")
      } + [line.evidence(.allowed)].compactMap { $0 } + [
        benefit.evidence(says: words(of: benefit.terms))
      ], restingOn: benefit.places + line.sharePlaces)
  }

  /// By how much a line's shares are above the terms, and how sure that is; `nil` where they are not, or cannot be
  /// compared.
  static func excess(of line: FiledLine, under plan: PlanScope) -> (amount: Money, certainty: Certainty)? {
    raise(on: line, under: plan).map { ($0.excess, certainty($0.benefit, $0.raised, line)) }
  }

  private static func certainty(
    _ benefit: BenefitFinder.Found, _ raised: [Difference], _ line: FiledLine
  ) -> Certainty {
    if benefit.terms.network != nil && line.filed.claim.provider.networkStatus == nil { return .possible }
    // Words may be those of another service.
    let isDoubtful =
      benefit.fit != .code || raised.contains { !$0.isNamedByTerms }
      || (line[.otherInsurance] ?? .zero) > .zero
    return isDoubtful ? min(benefit.highest, .likely) : benefit.highest
  }

  /// The shares of a line that are above the terms of its benefit.
  private static func raise(
    on line: FiledLine, under plan: PlanScope
  ) -> (benefit: BenefitFinder.Found, raised: [Difference], excess: Money)? {
    let network = line.filed.claim.provider.networkStatus
    // Where the document prints no network, terms of one network are a question only.
    guard let benefit = plan.benefit(for: line, network: network ?? .inNetwork),
      let differences = differences(of: line, from: benefit.terms), !differences.isEmpty
    else { return nil }
    // What the terms ask for and the line leaves out is in the member's favor.
    let unprinted = ExpectedShare(of: line.line, under: benefit.terms).map { expected in
      max(.zero, expected.copay + expected.coinsurance - differences.map(\.expected).reduce(.zero, +))
    }
    let excess = differences.map(\.excess).reduce(.zero, +) - (unprinted ?? .zero)
    guard excess > rounding else { return nil }
    return (benefit, differences.filter { $0.excess > .zero }, excess)
  }

  /// One kind of share as it was charged and as it should be.
  private struct Difference {
    let kind: AmountKind
    let charged: Money
    let expected: Money
    let pointer: String
    /// Whether the terms speak of this kind at all.
    let isNamedByTerms: Bool
    var excess: Money { charged - expected }
  }

  /// The differences of all kinds that are printed; `nil` where the terms do not tell the shares.
  private static func differences(of line: FiledLine, from terms: Benefit) -> [Difference]? {
    guard Refusal.refused(on: line)?.isFull != true else { return nil }
    let expected = ExpectedShare(of: line.line, under: terms)
    if let merged = line.line.mergedAmounts.enumerated().first(where: {
      $0.element.kinds.allSatisfy(Liability.shares.contains)
    }) {
      return mergedDifference(merged.element, at: merged.offset, of: line, expected: expected).map {
        $0 + needlessDeductible(of: line, terms)
      }
    }
    var result: [Difference] = []
    if let copay = line[.copay], let expected {
      result.append(
        Difference(
          kind: .copay, charged: copay, expected: expected.copay, pointer: "/amounts/copay",
          isNamedByTerms: terms.copay != nil))
    }
    result += needlessDeductible(of: line, terms)
    if let coinsurance = line[.coinsurance], let expected {
      result.append(
        Difference(
          kind: .coinsurance, charged: coinsurance, expected: expected.coinsurance,
          pointer: "/amounts/coinsurance", isNamedByTerms: terms.coinsurance != nil))
    }
    guard result.isEmpty, let expected, (line[.notCovered] ?? .zero) == .zero, line[.deductible] == nil,
      let owed = line[.patientResponsibility]
    else { return result }
    return [
      Difference(
        kind: .patientResponsibility, charged: owed, expected: expected.total,
        pointer: "/amounts/patientResponsibility", isNamedByTerms: false)
    ]
  }

  /// A deductible where the terms ask for none.
  private static func needlessDeductible(of line: FiledLine, _ terms: Benefit) -> [Difference] {
    guard let deductible = line[.deductible], terms.deductibleApplies == false else { return [] }
    return [
      Difference(
        kind: .deductible, charged: deductible, expected: .zero, pointer: "/amounts/deductible",
        isNamedByTerms: true)
    ]
  }

  private static func mergedDifference(
    _ merged: MergedAmount, at index: Int, of line: FiledLine, expected: ExpectedShare?
  ) -> [Difference]? {
    guard let expected else { return nil }
    let sum = merged.kinds.map { kind -> Money in
      switch kind {
      case .copay: expected.copay
      case .deductible: expected.deductible
      default: expected.coinsurance
      }
    }.reduce(.zero, +)
    // What a merged amount holds of the deductible is not known.
    guard !merged.kinds.contains(.deductible) else { return nil }
    return [
      Difference(
        kind: merged.kinds[0], charged: merged.amount, expected: sum, pointer: "/mergedAmounts/\(index)",
        isNamedByTerms: true)
    ]
  }

  private static func words(of terms: Benefit) -> String {
    var parts: [String] = []
    if let copay = terms.copay { parts.append("copay \(copay)") }
    if let share = terms.coinsurance { parts.append("coinsurance \(Percentage.text(share))") }
    if let applies = terms.deductibleApplies {
      parts.append(applies ? "after the deductible" : "no deductible")
    }
    return "the plan's terms: " + parts.joined(separator: ", ")
  }
}
