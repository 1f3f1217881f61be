internal import DisputeModel

/// What findings say, and the records that they stand on.
extension LetterSubject {
  /// The findings that a letter argues from.
  func findings(for kind: LetterKind) -> [Finding] {
    let kinds = kind.findingKinds
    // A service that was processed twice is a finding of the later claim, but a matter of both.
    return (kind == .audit ? findings + mentions : findings).filter { kinds.contains($0.kind) }
  }

  /// What is wrong: what documents and records prove or speak for.
  func arguments(for kind: LetterKind) -> LetterValue? {
    .filled(merged(findings(for: kind).filter { $0.certainty > .possible && isArgument($0) }).map(value))
  }

  /// What may be wrong, and is asked.
  func questions(for kind: LetterKind) -> LetterValue? {
    .filled(merged(findings(for: kind).filter { $0.certainty == .possible && isArgument($0) }).map(value))
  }

  /// A blank for what no finding and no criterion answers: there is no argument at all, or some service was refused for
  /// a reason that only the member can answer.
  func ownWords(for kind: LetterKind) -> LetterValue? {
    guard criteria == nil else { return nil }
    let isUnanswered = findings(for: kind).contains { $0.certainty > .possible && !isArgument($0) }
    guard isUnanswered || arguments(for: kind) == nil else { return nil }
    return .blank("why the decision is wrong, in your own words")
  }

  /// What the findings cite, each once.
  func citations(for kind: LetterKind) -> LetterValue? {
    var seen: Set<String> = []
    return .filled(
      findings(for: kind).flatMap { cites(of: $0) }.filter { seen.insert($0).inserted }.map(LetterValue.text))
  }

  /// Whether a decision rests on medical judgment.
  var isMedicalJudgment: Bool {
    let kinds: Set<FindingKind> = [.medicalNecessity, .experimental]
    return findings.contains { kinds.contains($0.kind) }
      || !denialCategories.isDisjoint(with: [.medicalNecessity, .experimental])
  }

  /// The services of the records that findings name, or that the provider gave on a day of the claim.
  var services: [PerformedService] {
    let named = recordIndices("services", below: records.services.count, of: .wrongProcedureCode)
      .map { records.services[$0] }
    guard named.isEmpty, let npi = claim.provider.npi, let days = serviceDays else { return named }
    return records.services.filter { service in
      service.npi == npi && (service.on.map { days.from <= $0 && $0 <= days.to } ?? false)
    }
  }

  /// The authorizations of the records that cover what was denied for want of one; others are named by findings too,
  /// with the reason why they do not fit.
  var authorizations: [Authorization] {
    recordIndices("authorizations", below: records.authorizations.count, of: .priorAuthorizationOnFile)
      .map { records.authorizations[$0] }
  }

  /// Claims that findings of double processing name beside this one, with their documents.
  var otherClaims: [(document: ClaimsDocument, claim: Claim)] {
    var seen: Set<String> = []
    var result: [(document: ClaimsDocument, claim: Claim)] = []
    for evidence in findings(for: .audit).flatMap(\.evidence) where evidence.source == .claims {
      let parts = evidence.path.split(separator: "/")
      guard parts.count >= 2, parts[0] == "claims", let index = Int(parts[1]),
        let other = documents.first(where: { $0.source.sha256 == evidence.document ?? document.source.sha256 }
        ),
        other.claims.indices.contains(index)
      else { continue }
      let isThis = other.source.sha256 == document.source.sha256 && path == "/claims/\(index)"
      guard !isThis, seen.insert("\(other.source.sha256)/\(index)").inserted else { continue }
      result.append((other, other.claims[index]))
    }
    return result
  }

  /// What a finding cites, as far as it holds for the plan.
  ///
  /// The remedy of a parity finding names the law of plans of private employers; for another plan, or an unknown one,
  /// the same act is named in a way that is true of it.
  private func cites(of finding: Finding) -> [String] {
    guard finding.kind == .behavioralParity else { return finding.remedy.cite }
    return switch law {
    case .individual: [Self.parity + "42 U.S.C. 300gg-26"]
    case .unknown:
      [Self.parity + "42 U.S.C. 300gg-26 for insurers, 29 U.S.C. 1185a for plans of private employers"]
    case .selfFunded, .insured: finding.remedy.cite
    }
  }

  private static let parity = "the Mental Health Parity and Addiction Equity Act: "

  /// Findings that say the same of several lines, as one.
  private func merged(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in findings {
      guard
        let place = result.firstIndex(where: { $0.kind == finding.kind && $0.statement == finding.statement })
      else {
        result.append(finding)
        continue
      }
      result[place].evidence += finding.evidence
      // A sum of some lines only would say less than what is at stake.
      result[place].amountAtStake = result[place].amountAtStake.flatMap { sum in
        finding.amountAtStake.map { sum + $0 }
      }
    }
    return result
  }

  private func value(_ finding: Finding) -> LetterValue {
    var seen: Set<String> = []
    let evidence = finding.evidence.map { words($0.says) }.filter { seen.insert($0).inserted }
    return .group(of: [
      "statement": .text(words(finding.statement)), "amount": .known(finding.amountAtStake.map(money)),
      "evidence": .filled(evidence.map(LetterValue.text)),
      "cite": .known(cites(of: finding).joined(separator: "; ")),
    ])
  }

  private func words(_ text: String) -> String { LetterWords.prose(text, currency: document.currency) }

  /// Whether a finding says that something is wrong, and not only which kind of denial it is.
  func isArgument(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .wrongNetworkStatus, .wrongProcedureCode, .duplicateProcessing, .costShareMiscalculated,
      .priorAuthorizationOnFile, .behavioralParity, .behavioralRouting, .arithmeticError, .balanceBilling:
      true
    // A matter between payer and provider, unless the member is charged by a provider who may not do that.
    case .timelyFiling, .bundled:
      claim.provider.networkStatus == .inNetwork && finding.amountAtStake.map { $0 > .zero } ?? false
    // Certain only where the records say that the plan covers the service.
    case .nonCoveredService: finding.certainty == .certain
    case .priorAuthorizationMissing, .medicalNecessity, .experimental, .informationNeeded,
      .coordinationOfBenefits, .benefitMaximum, .eligibility:
      false
    }
  }

  func recordIndices(_ part: String, below count: Int, of kind: FindingKind) -> [Int] {
    var seen: Set<Int> = []
    return findings.filter { $0.kind == kind }.flatMap(\.evidence).compactMap { evidence in
      let parts = evidence.path.split(separator: "/")
      guard evidence.source == .records, parts.count >= 2, parts[0] == part, let index = Int(parts[1]),
        index >= 0, index < count, seen.insert(index).inserted
      else { return nil }
      return index
    }
  }
}
