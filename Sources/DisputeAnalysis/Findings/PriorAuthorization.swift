internal import DisputeModel

/// Denials for want of an authorization, against the authorizations that the member has.
enum PriorAuthorization {
  static func finding(about refusal: Refusal, under plan: PlanScope, in docket: Docket) -> Finding? {
    let line = refusal.line
    let records = docket.records.records.authorizations.enumerated().map { index, record in
      (record: record, path: "/authorizations/\(index)", misfits: misfits(of: record, with: line))
    }
    let fitting = records.filter(\.misfits.isEmpty)
    // One that could be compared proves more than one that could not, and one that names the provider and its days more
    // than one that does not.
    let compared = fitting.filter { !isUncompared($0.record, line) }
    let named = compared.filter { namesProvider($0.record) }
    let best =
      named.first { hasComparedDays($0.record, line) } ?? named.first ?? compared.first ?? fitting.first
    guard let best else {
      return missing(
        refusal, nearest: records.min { $0.misfits.count < $1.misfits.count }, under: plan, in: docket)
    }
    let number = best.record.number
    var certainty: Certainty = refusal.isFull ? .certain : .likely
    if !isProvider(best.record, of: line) || !hasComparedDays(best.record, line) {
      certainty = min(certainty, .likely)
    }
    if isUncompared(best.record, line) { certainty = .possible }
    return docket.finding(
      .priorAuthorizationOnFile, line.filed, line: line, certainty: certainty,
      amountAtStake: Liability.relief(from: refusal.amount, on: line, plan: plan),
      statement: "\(line.title) was denied for missing prior authorization, but authorization "
        + "\(number.map { "\($0) " } ?? "")covers it\(period(of: best.record)).",
      evidence: [refusal.reason] + RefusedServices.amounts(of: line) + [
        FindingEvidence(
          source: .records, path: best.path,
          says: "authorization \(number ?? "without a number")\(period(of: best.record))")
      ], restingOn: refusal.places + places(comparedIn: best.record, line),
      bring: [
        number.map { "authorization number \($0)" }, best.record.letter.map { "approval letter (\($0))" },
      ]
      .compactMap { $0 })
  }

  private static func missing(
    _ refusal: Refusal, nearest: (record: Authorization, path: String, misfits: [String])?,
    under plan: PlanScope, in docket: Docket
  ) -> Finding {
    let line = refusal.line
    let isInNetwork = line.filed.claim.provider.networkStatus == .inNetwork
    var statement = "\(line.title) was denied for missing prior authorization"
    var evidence = [refusal.reason] + RefusedServices.amounts(of: line)
    if let nearest {
      let name = nearest.record.number.map { "authorization \($0)" } ?? "the authorization on record"
      statement += "; \(name) does not cover it: \(nearest.misfits.joined(separator: ", "))"
      evidence.append(
        FindingEvidence(source: .records, path: nearest.path, says: nearest.misfits.joined(separator: ", ")))
    } else {
      statement += ", and the records hold none"
    }
    if isInNetwork {
      statement += "; a provider in the network who had to obtain it may not charge the member"
      evidence.append(line.filed.evidence("/provider/networkStatus", says: "in network"))
    }
    return docket.finding(
      .priorAuthorizationMissing, line.filed, line: line, certainty: refusal.isFull ? .certain : .likely,
      amountAtStake: Liability.relief(from: refusal.amount, on: line, plan: plan),
      statement: statement + ".",
      evidence: evidence,
      restingOn: refusal.places + (nearest.map { places(comparedIn: $0.record, line) } ?? []))
  }

  /// What of a line was compared with an authorization.
  private static func places(comparedIn record: Authorization, _ line: FiledLine) -> [ClaimsPlace] {
    var places: [ClaimsPlace] = []
    if !record.procedureCodes.isEmpty { places += line.codePlaces }
    let match = ServiceMatch(procedureCodes: record.procedureCodes, descriptions: record.descriptions)
    if !record.descriptions.isEmpty, match.fit(line.line) != .code { places += line.descriptionPlaces }
    if record.from != nil || record.to != nil { places += line.dayPlaces }
    if record.npi != nil, line.filed.claim.provider.npi != nil {
      places.append(line.filed.place("/provider/npi"))
    } else if record.provider != nil, line.filed.claim.provider.name != nil {
      places.append(line.filed.place("/provider/name"))
    }
    return places
  }

  /// Whether an authorization says when it holds, and the day could be compared with it.
  private static func hasComparedDays(_ record: Authorization, _ line: FiledLine) -> Bool {
    (record.from != nil || record.to != nil) && line.serviceDates != nil
  }

  private static func namesProvider(_ record: Authorization) -> Bool {
    record.npi != nil || record.provider != nil
  }

  /// Whether the NPI proves that the record names the provider of the line.
  private static func isProvider(_ record: Authorization, of line: FiledLine) -> Bool {
    ProviderMatch.between(line.filed.claim.provider, npi: record.npi, name: record.provider) == .number
  }

  /// What of an authorization does not fit a line, in words; empty when it covers the line.
  private static func misfits(of record: Authorization, with line: FiledLine) -> [String] {
    var result: [String] = []
    let match = ServiceMatch(procedureCodes: record.procedureCodes, descriptions: record.descriptions)
    if !record.procedureCodes.isEmpty || !record.descriptions.isEmpty {
      switch match.fit(line.line) {
      case .code, .description, .everything: break
      case .descriptionDespiteCode: result.append("it is for another service")
      case nil: if !isUncompared(record, line) { result.append("it is for another service") }
      }
    }
    if namesProvider(record),
      ProviderMatch.between(line.filed.claim.provider, npi: record.npi, name: record.provider) == nil,
      !isUnprinted(line.filed.claim.provider, record)
    {
      result.append("it names another provider")
    }
    if let dates = line.serviceDates {
      if let from = record.from, dates.from < from { result.append("it begins on \(from)") }
      if let to = record.to, dates.to > to { result.append("it ends on \(to)") }
    }
    return result
  }

  /// Whether a record names codes only, and the document prints none.
  private static func isUncompared(_ record: Authorization, _ line: FiledLine) -> Bool {
    line.line.procedureCode == nil && record.descriptions.isEmpty && !record.procedureCodes.isEmpty
  }

  /// Whether the document prints nothing that could be compared with the provider of the record.
  private static func isUnprinted(_ provider: Provider, _ record: Authorization) -> Bool {
    (record.npi == nil || provider.npi == nil) && (record.provider == nil || provider.name == nil)
  }

  private static func period(of record: Authorization) -> String {
    switch (record.from, record.to) {
    case (let from?, let to?): " from \(from) to \(to)"
    case (let from?, nil): " from \(from)"
    case (nil, let to?): " until \(to)"
    case (nil, nil): ""
    }
  }
}
