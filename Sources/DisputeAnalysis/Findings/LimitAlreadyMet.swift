internal import DisputeModel

/// A deductible, or shares beyond the out-of-pocket maximum, charged when the limit was met already.
enum LimitAlreadyMet: FindingRule {
  static func findings(in docket: Docket) -> [Finding] {
    var done: Set<String> = []
    return [AccumulatorKind.deductible, .outOfPocketMaximum].flatMap { kind -> [Finding] in
      docket.standing.flatMap { filed in
        filed.lines.compactMap { line -> Finding? in
          guard let finding = finding(about: line, kind: kind, in: docket), done.insert(finding.path).inserted
          else { return nil }
          return finding
        }
      }
    }
  }

  private static func finding(about line: FiledLine, kind: AccumulatorKind, in docket: Docket) -> Finding? {
    guard let charged = charged(on: line, towards: kind), charged.amount > .zero else { return nil }
    if let exceeded = YearlySums.excess(of: line, towards: kind, in: docket) {
      return docket.finding(
        .costShareMiscalculated, line.filed, line: line, certainty: .certain,
        amountAtStake: relief(of: line, kind: kind, charged: exceeded.amount, in: docket),
        statement:
          "\(line.title): with this claim the year's \(kind.title) comes to \(exceeded.sum), above the plan's "
          + "\(exceeded.limit).", evidence: charged.evidence + exceeded.evidence)
    }
    guard let met = met(kind, for: line, in: docket) else { return nil }
    return docket.finding(
      .costShareMiscalculated, line.filed, line: line, certainty: met.certainty,
      amountAtStake: relief(of: line, kind: kind, charged: charged.amount, in: docket),
      statement:
        "\(line.title): \(charged.amount) is charged though the \(kind.title) of \(met.limit) was met already.",
      evidence: charged.evidence + met.evidence)
  }

  /// What a line charges that a met limit would spare.
  private static func charged(
    on line: FiledLine, towards kind: AccumulatorKind
  ) -> (amount: Money, evidence: [FindingEvidence])? {
    guard kind == .outOfPocketMaximum else {
      guard let amount = line[.deductible], let evidence = line.evidence(.deductible) else { return nil }
      return (amount, [evidence])
    }
    guard let amount = Liability.share(of: line.line.amounts, merged: []) else { return nil }
    return (amount, Liability.shares.filter { (line[$0] ?? .zero) > .zero }.compactMap { line.evidence($0) })
  }

  // MARK: What shows that the limit was met

  private struct Met {
    let limit: Money
    let certainty: Certainty
    let evidence: [FindingEvidence]
  }

  /// The surest sign that a limit was met before a line was processed.
  private static func met(_ kind: AccumulatorKind, for line: FiledLine, in docket: Docket) -> Met? {
    let filed = line.filed
    guard filed.claim.provider.networkStatus != .outOfNetwork || hasLimit(kind, .outOfNetwork, in: filed)
    else {
      return nil
    }
    let documents = documents(in: docket)
    let signs = documents.flatMap { document in
      document.accumulators.indices.compactMap { sign(kind, document, $0, for: line) }
    }
    return signs.max { $0.certainty < $1.certainty }
  }

  /// Whether an accumulator shows that a limit was met before the line was processed.
  private static func sign(
    _ kind: AccumulatorKind, _ document: ClaimsDocument, _ index: Int, for line: FiledLine
  ) -> Met? {
    let accumulator = document.accumulators[index]
    let filed = line.filed
    guard accumulator.kind == kind, let used = accumulator.used, let limit = accumulator.limit, limit > .zero,
      used >= limit, isSameNetwork(accumulator, filed)
    else { return nil }
    let isOwn = document.source.sha256 == filed.document.source.sha256
    let pointer = FindingEvidence(
      source: .claims, path: "/accumulators/\(index)/used", document: document.source.sha256,
      says: "\(used) of \(limit) met")
    if isOwn {
      guard isOfYear(line, document, accumulator) else { return nil }
      // The very claims of a document may have filled its limit up; more than a limit, or another's, says less.
      let isSure = kind == .deductible && isOnePerson(document, accumulator, filed)
      return Met(limit: limit, certainty: isSure ? .likely : .possible, evidence: [pointer])
    }
    // Another document: it has to be about the same person, and earlier.
    guard isSameMember(document, filed.document), isOnePerson(document, accumulator, filed),
      let metOn = document.statementDate ?? document.claims.compactMap(\.processedDate).max(),
      let processedOn = filed.decidedOn, metOn < processedOn, isOfYear(line, document, accumulator),
      let service = line.serviceDates?.from
    else { return nil }
    return Met(
      limit: limit, certainty: service > metOn ? .certain : .likely,
      evidence: [
        pointer,
        document.statementDate != nil
          ? FindingEvidence(
            source: .claims, path: "/statementDate", document: document.source.sha256, says: "met by \(metOn)"
          )
          : FindingEvidence(
            source: .claims, path: "/claims", document: document.source.sha256, says: "met by \(metOn)"),
      ])
  }

  private static func hasLimit(_ kind: AccumulatorKind, _ network: NetworkStatus, in filed: FiledClaim)
    -> Bool
  {
    filed.document.accumulators.contains { $0.kind == kind && $0.network == network }
  }

  private static func isSameNetwork(_ accumulator: Accumulator, _ filed: FiledClaim) -> Bool {
    guard let network = accumulator.network else { return true }
    return network == filed.claim.provider.networkStatus ?? .inNetwork
  }

  /// A limit holds for one year; where the document prints none, for the calendar year of its date.
  private static func isOfYear(
    _ line: FiledLine, _ document: ClaimsDocument, _ accumulator: Accumulator
  ) -> Bool {
    guard let service = line.serviceDates?.from else { return true }
    if let printed = accumulator.planYear.flatMap({ Int($0) }) { return printed == service.year }
    guard let date = document.statementDate ?? document.claims.compactMap(\.processedDate).max() else {
      return document.source.sha256 == line.filed.document.source.sha256
    }
    return date.year == service.year
  }

  private static func isSameMember(_ a: ClaimsDocument, _ b: ClaimsDocument) -> Bool {
    if let number = a.member?.memberId, let other = b.member?.memberId { return number == other }
    guard let name = PersonName(a.member?.name), let other = PersonName(b.member?.name) else { return false }
    return name.isSamePerson(as: other)
  }

  /// A limit of the family holds for everybody; one of a person for the person that its document is about.
  private static func isOnePerson(
    _ document: ClaimsDocument, _ accumulator: Accumulator, _ filed: FiledClaim
  ) -> Bool {
    guard accumulator.scope != .family else { return true }
    let patients = document.claims.indices.map { FiledClaim(document: document, index: $0) }
    return !patients.isEmpty && patients.allSatisfy { SameService.isSamePatient($0, filed) }
  }

  private static func documents(in docket: Docket) -> [ClaimsDocument] {
    var seen: Set<String> = []
    return docket.claims.map(\.document).filter { seen.insert($0.source.sha256).inserted }
  }

  // MARK: What it is worth

  /// Beyond this many cents a percentage cannot be calculated without overflow.
  private static let largestBase: Int64 = 1 << 49

  /// What the member would no longer owe.
  ///
  /// Beyond the out-of-pocket maximum that is all of it. A deductible that was met leaves the coinsurance of the same
  /// amount to pay, where the terms or the line itself tell the percentage.
  private static func relief(
    of line: FiledLine, kind: AccumulatorKind, charged: Money, in docket: Docket
  ) -> Money? {
    guard kind == .deductible else { return charged }
    let plan = docket.records.records.plan
    let network = line.filed.claim.provider.networkStatus ?? .inNetwork
    if let terms = BenefitFinder.benefit(for: line, network: network, in: plan)?.terms,
      let share = terms.coinsurance
    {
      return share.of(charged).map { charged - $0 }
    }
    guard let coinsurance = line[.coinsurance], coinsurance > .zero, let allowed = line[.allowed] else {
      return charged
    }
    let base = (allowed - (line[.copay] ?? .zero) - charged).minorUnits
    guard base > 0, base < largestBase, coinsurance.minorUnits <= base,
      let share = Share(basisPoints: Int((coinsurance.minorUnits * Int64(Share.whole) + base / 2) / base))
    else { return charged }
    return share.of(charged).map { charged - $0 }
  }
}
