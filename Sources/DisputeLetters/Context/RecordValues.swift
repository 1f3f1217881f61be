internal import DisputeModel

/// What the member's records say about the claim.
extension LetterSubject {
  /// The codes of what was done.
  var performed: LetterValue {
    let values = services.map { service in
      LetterValue.group(of: [
        "date": .text(service.on.map(LetterWords.date), orBlank: "date of the service"),
        "codes": .text(
          service.procedureCodes.joined(separator: ", "), orBlank: "codes of the services that were performed"
        ),
        "source": .text(service.source, orBlank: "what shows these codes"),
      ])
    }
    let unknown = LetterValue.group([
      "date": .text(serviceDays.map(LetterWords.dates), orBlank: "date of the service"),
      "codes": .blank("codes of the services that were performed"),
      "source": .blank("what shows these codes"),
    ])
    return .list(values.isEmpty ? [unknown] : values)
  }

  /// Whether something speaks for codes that differ from those of the visit.
  var codesDiffer: Bool { !findings(for: .correctedClaim).isEmpty || doRecordedCodesAgree == false }

  /// Whether every printed code is among those of the records; `nil` where one side has none.
  var doRecordedCodesAgree: Bool? {
    let recorded = Set(services.flatMap(\.procedureCodes))
    guard !recorded.isEmpty, !printedCodes.isEmpty else { return nil }
    return recorded.isSuperset(of: printedCodes)
  }

  /// The authorizations that findings name.
  var authorized: LetterValue? {
    .filled(
      authorizations.map { authorization in
        .group(of: [
          "number": .text(authorization.number, orBlank: "number of the prior authorization"),
          "from": .known(authorization.from.map(LetterWords.date)),
          "to": .known(authorization.to.map(LetterWords.date)),
          "letter": .known(authorization.letter),
        ])
      })
  }

  /// The policies of the records about this claim.
  var policies: [PolicyCriteria] {
    let number = claim.claimNumber ?? claim.documentNumber
    return records.criteria.filter { ClaimNumber.same($0.claimNumber, number) }
  }

  /// The policy that a denial cites, criterion by criterion.
  var criteria: LetterValue? {
    .filled(
      policies.filter { !$0.items.isEmpty }.map { policy in
        .group(of: [
          "policy": .text(policy.policy, orBlank: "name or number of the coverage policy"),
          "items": .list(policy.items.map(criterion)),
        ])
      })
  }

  private func criterion(_ criterion: PolicyCriterion) -> LetterValue {
    .group(of: [
      "id": .text(criterion.id, orBlank: "number of the criterion"),
      "text": .known(criterion.text), "isMet": .flag(criterion.met == true),
      "isNotMet": .flag(criterion.met == false), "isUnknown": .flag(criterion.met == nil),
      "evidence": .text(criterion.evidence, orBlank: "what shows that this criterion is met"),
      "why": .text(criterion.evidence, orBlank: "why the service is due although this criterion is not met"),
      "answer": .blank("whether this criterion is met, and what shows it"),
    ])
  }

  /// The claims beside this one that were processed for the same service.
  var others: LetterValue? {
    let values = otherClaims.map { document, claim in
      let days = claim.serviceDates
      let billed = claim.totals[.billed]
      return LetterValue.group(of: [
        "number": .text(claim.claimNumber ?? claim.documentNumber, orBlank: "number of the other claim"),
        "dates": .known(days.map(LetterWords.dates)), "providerName": .known(claim.provider.name),
        "billed": .known(billed.map { LetterWords.money($0, currency: document.currency) }),
        "noticeDate": .known((document.statementDate ?? claim.processedDate).map(LetterWords.date)),
      ])
    }
    // Denied as a duplicate: there must be another claim, whose number the member may know.
    if values.isEmpty, denialCategories.contains(.duplicate) {
      return .list([.group(["number": .blank("number of the claim that was processed first")])])
    }
    return .filled(values)
  }
}
