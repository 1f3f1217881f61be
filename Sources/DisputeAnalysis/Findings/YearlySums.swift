internal import DisputeModel

/// What the claims of each year charge towards a limit of the plan's terms, in the order in which they were processed.
struct YearlySums {
  /// By how much a line goes beyond a limit.
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

  private struct Scope {
    let limit: Money
    let path: String
    let isPersonal: Bool
  }

  private struct Group: Hashable {
    let year: Int
    let patient: Int?
  }

  private var excesses: [String: Excess] = [:]

  /// Adds up the in-network lines of a docket; those whose decision has no date cannot be placed and do not count.
  init(towards kind: AccumulatorKind, in docket: Docket) {
    let scopes = Self.scopes(of: kind, in: docket.records.records.plan)
    guard !scopes.isEmpty else { return }
    let lines = Self.inOrderOfProcessing(docket.standing).filter {
      $0.filed.claim.provider.networkStatus == .inNetwork
    }
    for scope in scopes {
      var counted: [Group: (sum: Money, lines: [FiledLine])] = [:]
      for line in lines {
        guard let year = Self.year(of: line, plan: docket.records.records.plan),
          let amount = LimitCharges.amount(of: line, towards: kind), amount > .zero
        else { continue }
        let group = Group(year: year, patient: scope.isPersonal ? line.filed.patient : nil)
        let before = counted[group] ?? (.zero, [])
        let sum = before.sum + amount
        counted[group] = (sum, before.lines + [line])
        // One line that is more than the whole limit is the terms' mistake as likely as the payer's.
        guard sum > scope.limit, !before.lines.isEmpty else { continue }
        let excess = Excess(
          amount: min(amount, sum - scope.limit), sum: sum, limit: scope.limit,
          evidence: [
            FindingEvidence(source: .records, path: scope.path, says: "the plan's limit \(scope.limit)")
          ]
            + before.lines.compactMap { Self.evidence(of: $0, towards: kind) })
        if excesses[Self.key(line)].map({ $0.amount < excess.amount }) ?? true {
          excesses[Self.key(line)] = excess
        }
      }
    }
  }

  /// The excess of a line beyond the person's or the family's limit; `nil` when there is none, or no limit is known.
  func excess(of line: FiledLine) -> Excess? { excesses[Self.key(line)] }

  private static func scopes(of kind: AccumulatorKind, in plan: PlanTerms) -> [Scope] {
    let limits = kind == .deductible ? plan.deductible : plan.outOfPocketMaximum
    let name = kind == .deductible ? "deductible" : "outOfPocketMaximum"
    return [
      (limits?.individual, "individual", true), (limits?.family, "family", false),
    ].compactMap { limit, scope, isPersonal in
      guard let limit, limit > .zero else { return nil }
      return Scope(limit: limit, path: "/plan/\(name)/\(scope)", isPersonal: isPersonal)
    }
  }

  /// The lines of claims in the order of the payer's decisions; what is of one day keeps its order.
  private static func inOrderOfProcessing(_ claims: [FiledClaim]) -> [FiledLine] {
    let dated = claims.compactMap { filed in filed.decidedOn.map { (filed: filed, on: $0) } }
    return dated.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .flatMap(\.element.filed.lines)
  }

  /// The plan year of a line: the calendar year of its service, where it is the one that the terms are about.
  private static func year(of line: FiledLine, plan: PlanTerms) -> Int? {
    guard let year = line.serviceDates?.from.year else { return nil }
    return plan.planYear.map { $0 == year } ?? true ? year : nil
  }

  private static func evidence(of line: FiledLine, towards kind: AccumulatorKind) -> FindingEvidence? {
    let kinds = kind == .deductible ? [.deductible] : Liability.shares
    return kinds.first { (line[$0] ?? .zero) > .zero }.flatMap { line.evidence($0) }
  }

  private static func key(_ line: FiledLine) -> String { line.filed.document.source.sha256 + line.path }
}
