internal import DisputeModel

/// What the claims of a year charge towards a limit, in the order in which they were processed.
enum YearlySums {
  /// By how much a line goes beyond a limit of the plan's terms.
  struct Excess {
    /// The part of the line beyond the limit.
    let amount: Money
    /// The year's sum with the line.
    let sum: Money
    /// The limit.
    let limit: Money
    /// The limit, and the lines that count towards it.
    let evidence: [FindingEvidence]
  }

  /// The excess of a line beyond the person's or the family's limit; `nil` when there is none, or no limit is known.
  static func excess(of line: FiledLine, towards kind: AccumulatorKind, in docket: Docket) -> Excess? {
    let plan = docket.records.records.plan
    guard let limits = kind == .deductible ? plan.deductible : plan.outOfPocketMaximum else { return nil }
    let name = kind == .deductible ? "deductible" : "outOfPocketMaximum"
    let found = [(limits.individual, "individual", true), (limits.family, "family", false)].compactMap {
      limit, scope, isPersonal -> Excess? in
      guard let limit, limit > .zero else { return nil }
      return excess(
        of: line, towards: kind, limit: limit, path: "/plan/\(name)/\(scope)", isPersonal: isPersonal,
        in: docket)
    }
    return found.max { $0.amount < $1.amount }
  }

  private static func excess(
    of line: FiledLine, towards kind: AccumulatorKind, limit: Money, path: String, isPersonal: Bool,
    in docket: Docket
  ) -> Excess? {
    guard let year = year(of: line, plan: docket.records.records.plan), let own = amount(of: line, kind),
      own > .zero, isInNetwork(line)
    else { return nil }
    var sum = Money.zero
    var counted: [FiledLine] = []
    for other in inOrderOfProcessing(docket, kind)
    where isInNetwork(other) && self.year(of: other, plan: docket.records.records.plan) == year
      && (!isPersonal || SameService.isSamePatient(other.filed, line.filed))
    {
      let isSelf =
        other.path == line.path && other.filed.document.source.sha256 == line.filed.document.source.sha256
      let amount = amount(of: other, kind) ?? .zero
      guard amount > .zero else { continue }
      sum += amount
      guard isSelf else {
        counted.append(other)
        continue
      }
      guard sum > limit, !counted.isEmpty else { return nil }
      let evidence =
        [FindingEvidence(source: .records, path: path, says: "the plan's limit \(limit)")]
        + counted.compactMap { self.evidence(of: $0, kind) }
      return Excess(amount: min(own, sum - limit), sum: sum, limit: limit, evidence: evidence)
    }
    return nil
  }

  /// The lines in the order of the payer's decisions; those without a date cannot be placed and do not count.
  private static func inOrderOfProcessing(_ docket: Docket, _ kind: AccumulatorKind) -> [FiledLine] {
    let dated = docket.standing.compactMap { filed in filed.decidedOn.map { (filed: filed, on: $0) } }
    return dated.enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }.flatMap(\.element.filed.lines)
  }

  private static func isInNetwork(_ line: FiledLine) -> Bool {
    line.filed.claim.provider.networkStatus == .inNetwork
  }

  /// The plan year of a line: the calendar year of its service, where it is the one that the terms are about.
  private static func year(of line: FiledLine, plan: PlanTerms) -> Int? {
    guard let year = line.serviceDates?.from.year else { return nil }
    return plan.planYear.map { $0 == year } ?? true ? year : nil
  }

  private static func amount(of line: FiledLine, _ kind: AccumulatorKind) -> Money? {
    kind == .deductible
      ? line[.deductible] : Liability.share(of: line.line.amounts, merged: line.line.mergedAmounts)
  }

  private static func evidence(of line: FiledLine, _ kind: AccumulatorKind) -> FindingEvidence? {
    if kind == .deductible { return line.evidence(.deductible) }
    return Liability.shares.first { (line[$0] ?? .zero) > .zero }.flatMap { line.evidence($0) }
  }
}
