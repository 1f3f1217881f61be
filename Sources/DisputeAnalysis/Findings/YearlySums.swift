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
    /// Whether no line before it counts: the line alone is more than the limit.
    let isAlone: Bool
    /// How sure it is.
    let certainty: Certainty
    /// The limit, and the lines that count towards it.
    let evidence: [FindingEvidence]
    /// What else was compared.
    let places: [ClaimsPlace]
  }

  private struct Scope {
    let kind: AccumulatorKind
    let limit: Money
    let path: String
    let isPersonal: Bool
  }

  /// What counts together: the payer, too, where it is not known whose limit it is.
  private struct Group: Hashable {
    let year: Int
    let patient: Int?
    let payer: PayerIdentity?
  }

  /// Lines that were added up.
  private struct Count {
    var sum = Money.zero
    var lines: [FiledLine] = []
    /// The day on which the sum reached the limit.
    var metOn: CalendarDate?
  }

  private var excesses: [String: Excess] = [:]

  /// Adds up the in-network lines of a docket; those whose decision has no date cannot be placed and do not count.
  ///
  /// Lines without a printed network may count: what goes beyond a limit only with them is a question.
  init(towards kind: AccumulatorKind, in docket: Docket, under plan: PlanScope) {
    let scopes = Self.scopes(of: kind, in: plan.terms)
    guard !scopes.isEmpty else { return }
    let claims = docket.standing.filter { $0.claim.provider.networkStatus != .outOfNetwork }
      .compactMap { filed in plan.highestForLimits(of: filed).map { (filed: filed, highest: $0) } }
    let sure = claims.filter { $0.filed.claim.provider.networkStatus == .inNetwork }
    for scope in scopes {
      add(sure, towards: scope, year: plan.terms.planYear, highest: .certain)
      if sure.count < claims.count {
        add(claims, towards: scope, year: plan.terms.planYear, highest: .possible)
      }
    }
  }

  /// The excess of a line beyond the person's or the family's limit; `nil` when there is none, or no limit is known.
  func excess(of line: FiledLine) -> Excess? { excesses[Self.key(line)] }

  private mutating func add(
    _ claims: [(filed: FiledClaim, highest: Certainty)], towards scope: Scope, year planYear: Int?,
    highest: Certainty
  ) {
    var counted: [Group: Count] = [:]
    for (filed, highestOfTerms) in Self.inOrderOfDecision(claims) {
      for line in filed.lines {
        guard let year = Self.year(of: line, planYear: planYear),
          let amount = LimitCharges.amount(of: line, towards: scope.kind), amount > .zero
        else { continue }
        let group = Group(
          year: year, patient: scope.isPersonal ? filed.patient : nil,
          payer: highestOfTerms == .possible ? PayerIdentity(filed.document.payer) : nil)
        var count = counted[group] ?? Count()
        if count.sum + amount > scope.limit {
          let certainty = min(highest, highestOfTerms, Self.certainty(of: line, after: count, scope))
          keep(Self.excess(of: line, amount, after: count, beyond: scope, certainty), of: line)
        }
        count.sum += amount
        count.lines.append(line)
        if count.sum >= scope.limit, count.metOn == nil { count.metOn = filed.decidedOn }
        counted[group] = count
      }
    }
  }

  private mutating func keep(_ excess: Excess?, of line: FiledLine) {
    guard let excess else { return }
    if let known = excesses[Self.key(line)],
      (known.certainty, known.amount) >= (excess.certainty, excess.amount)
    {
      return
    }
    excesses[Self.key(line)] = excess
  }

  private static func excess(
    of line: FiledLine, _ amount: Money, after count: Count, beyond scope: Scope, _ certainty: Certainty
  ) -> Excess? {
    let sum = count.sum + amount
    if count.lines.isEmpty, isContradicted(scope, by: line.filed.document) { return nil }
    let places = (count.lines + [line]).flatMap { line in
      line.dayPlaces + line.filed.decisionPlaces + line.filed.networkPlaces
        + (scope.isPersonal ? line.filed.patientPlaces : []) + Self.places(of: line, towards: scope.kind)
    }
    return Excess(
      amount: min(amount, sum - scope.limit), sum: sum, limit: scope.limit, isAlone: count.lines.isEmpty,
      certainty: certainty,
      evidence: [
        FindingEvidence(source: .records, path: scope.path, says: "the plan's limit \(scope.limit)")
      ] + count.lines.compactMap { evidence(of: $0, towards: scope.kind) },
      places: places)
  }

  /// How sure it is that a line should not have been charged beyond a limit, by the lines before it alone.
  private static func certainty(of line: FiledLine, after count: Count, _ scope: Scope) -> Certainty {
    // One line that is more than the whole limit may also be the records' mistake.
    if count.lines.isEmpty { return .likely }
    // A claim of an earlier visit that came later: some plans go by the days of service.
    if let met = count.metOn, let visit = line.serviceDates?.from, let decided = line.filed.decidedOn,
      visit < met, decided > met
    {
      return .likely
    }
    return .certain
  }

  /// Whether a document prints another amount for a limit than the records name.
  private static func isContradicted(_ scope: Scope, by document: ClaimsDocument) -> Bool {
    document.accumulators.contains {
      $0.kind == scope.kind && $0.network != .outOfNetwork && ($0.scope == .family) != scope.isPersonal
        && $0.limit != nil && $0.limit != scope.limit
    }
  }

  private static func scopes(of kind: AccumulatorKind, in plan: PlanTerms) -> [Scope] {
    let limits = kind == .deductible ? plan.deductible : plan.outOfPocketMaximum
    let name = kind == .deductible ? "deductible" : "outOfPocketMaximum"
    return [
      (limits?.individual, "individual", true), (limits?.family, "family", false),
    ].compactMap { limit, scope, isPersonal in
      guard let limit, limit > .zero else { return nil }
      return Scope(kind: kind, limit: limit, path: "/plan/\(name)/\(scope)", isPersonal: isPersonal)
    }
  }

  /// Claims in the order of the payer's decisions; what is of one day keeps its order.
  private static func inOrderOfDecision(
    _ claims: [(filed: FiledClaim, highest: Certainty)]
  ) -> [(filed: FiledClaim, highest: Certainty)] {
    let dated = claims.compactMap { claim in claim.filed.decidedOn.map { (claim: claim, on: $0) } }
    return dated.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element.claim)
  }

  /// The plan year of a line: the calendar year of its service, where it is the one that the terms are about.
  private static func year(of line: FiledLine, planYear: Int?) -> Int? {
    guard let year = line.serviceDates?.from.year else { return nil }
    return planYear.map { $0 == year } ?? true ? year : nil
  }

  private static func places(of line: FiledLine, towards kind: AccumulatorKind) -> [ClaimsPlace] {
    kind == .deductible ? line.places(of: [.deductible]) : line.sharePlaces
  }

  private static func evidence(of line: FiledLine, towards kind: AccumulatorKind) -> FindingEvidence? {
    let kinds = kind == .deductible ? [.deductible] : Liability.shares
    return kinds.first { (line[$0] ?? .zero) > .zero }.flatMap { line.evidence($0) }
  }

  private static func key(_ line: FiledLine) -> String { line.filed.document.source.sha256 + line.path }
}
