internal import DisputeModel

/// Codes on the document that differ from those of the visit.
enum WrongProcedureCode: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    var done: Set<String> = []
    return docket.standing.flatMap { filed -> [Finding] in
      filed.lines.flatMap { line -> [Finding] in
        guard let visit = visit(of: line, in: docket), done.insert(visit.key).inserted else { return [] }
        return findings(about: visit, under: plan, in: docket)
      }
    }
  }

  /// What the documents and the records say of one day at one provider.
  private struct Visit {
    let day: CalendarDate
    let match: ProviderMatch
    /// Lines with a code, on any claim.
    let lines: [FiledLine]
    /// Codes of the service performed, with their places.
    let performed: [(code: String, path: String, source: String?)]
    /// What was compared: the codes of a visit are compared as a whole.
    var places: [ClaimsPlace] {
      lines.flatMap { $0.codePlaces + $0.dayPlaces + $0.filed.providerPlaces }
    }
    var key: String { lines.map { $0.filed.document.source.sha256 + $0.path }.joined() }
  }

  /// The visit that a line belongs to; `nil` without a record of it.
  private static func visit(of line: FiledLine, in docket: Docket) -> Visit? {
    guard line.line.procedureCode != nil, let days = line.serviceDates, days.from == days.to else {
      return nil
    }
    var match: ProviderMatch?
    var performed: [(code: String, path: String, source: String?)] = []
    for (index, record) in docket.records.records.services.enumerated()
    where record.on == days.from && !record.procedureCodes.isEmpty {
      let provider = line.filed.claim.provider
      guard let found = ProviderMatch.between(provider, npi: record.npi, name: record.provider) else {
        continue
      }
      if match == nil || found == .name { match = found }
      performed += record.procedureCodes.enumerated().map {
        (ProcedureCode.plain($1), "/services/\(index)/procedureCodes/\($0)", record.source)
      }
    }
    guard let match else { return nil }
    let lines = docket.standing.filter { isSameVisit($0, line.filed) }.flatMap(\.lines).filter {
      $0.line.procedureCode != nil && $0.serviceDates == days
    }
    return Visit(day: days.from, match: match, lines: lines, performed: performed)
  }

  private static func isSameVisit(_ a: FiledClaim, _ b: FiledClaim) -> Bool {
    let provider = b.claim.provider
    return ProviderMatch.between(a.claim.provider, npi: provider.npi, name: provider.name) != nil
  }

  private static func findings(
    about visit: Visit, under plan: PlanScope, in docket: Docket
  ) -> [Finding] {
    let performed = Set(visit.performed.map(\.code))
    let printed = Set(visit.lines.compactMap { $0.line.procedureCode.map(ProcedureCode.plain) })
    let pairs = CodePairs(surplus: printed.subtracting(performed), missing: performed.subtracting(printed))
    return visit.lines.compactMap { line -> Finding? in
      guard let code = line.line.procedureCode.map(ProcedureCode.plain), !performed.contains(code) else {
        return nil
      }
      let right = pairs.partner[code]
      let isCertain = visit.match == .number && right.map { CodePairs.isOneFamily(code, $0) } ?? false
      let certainty: Certainty = right == nil ? .possible : isCertain ? .certain : .likely
      let place = visit.performed.first { $0.code == right } ?? visit.performed[0]
      let source = place.source.map { " (\($0))" } ?? ""
      let said = Set(visit.performed.map(\.code)).sorted().joined(separator: ", ")
      return docket.finding(
        .wrongProcedureCode, line.filed, line: line, certainty: certainty,
        amountAtStake: right.flatMap { excess(of: line, at: $0, plan: plan) },
        statement: right.map {
          "The claim says code \(code) for \(visit.day), but the service performed was \($0)\(source)."
        }
          ?? "The claim says code \(code) for \(visit.day), which is not among the codes of the visit (\(said))\(source).",
        evidence: [
          line.evidence("/procedureCode", says: "code \(code)"), visit.match.evidence(in: line.filed),
          FindingEvidence(source: .records, path: place.path, says: "performed: \(place.code)\(source)"),
        ], restingOn: visit.places)
    }
  }

  /// What the member would no longer owe if the line had the other code; `nil` where the terms do not tell.
  private static func excess(of line: FiledLine, at code: String, plan: PlanScope) -> Money? {
    var corrected = line.line
    corrected.procedureCode = code
    // The words on the line are those of the wrong code.
    corrected.description = nil
    // Only a fixed price is known for a service whose allowed amount is not.
    guard let owed = Liability.owed(for: line), let highest = plan.highest(for: line.filed),
      highest > .possible,
      let benefit = plan.terms.benefits.first(where: {
        ($0.network == nil || $0.network == line.filed.claim.provider.networkStatus)
          && $0.match.fit(corrected) != nil
      }), benefit.isFixedPrice
    else { return nil }
    return owed - (benefit.copay ?? .zero)
  }
}

/// Which code stands where which other one should.
struct CodePairs {
  /// For each code that is too many the code that is missing; none for a code that is too many only.
  let partner: [String: String]

  /// Two codes of the same family of services share their first digits.
  private static let familyLength = 2

  init(surplus: Set<String>, missing: Set<String>) {
    var partner: [String: String] = [:]
    var left = surplus
    var free = missing
    // The closest first; what is as close as another goes by the codes themselves, so that the order is always one.
    let candidates = surplus.flatMap { code in missing.map { (code, $0, Self.commonLength(code, $0)) } }
      .sorted { $0.2 != $1.2 ? $0.2 > $1.2 : ($0.0, $0.1) < ($1.0, $1.1) }
    for (code, other, _) in candidates where left.contains(code) && free.contains(other) {
      // Where more codes are too many than missing, only one of the same family can be the wrong one.
      guard surplus.count <= missing.count || Self.isOneFamily(code, other) else { continue }
      partner[code] = other
      left.remove(code)
      free.remove(other)
    }
    self.partner = partner
  }

  /// Whether two codes are of one family of services, so that one is easily taken for the other.
  static func isOneFamily(_ a: String, _ b: String) -> Bool { commonLength(a, b) >= familyLength }

  private static func commonLength(_ a: String, _ b: String) -> Int {
    zip(a, b).prefix { $0 == $1 }.count
  }
}
