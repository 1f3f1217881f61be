internal import DisputeModel
internal import FormFiles

/// Reads the terms of a plan.
enum PlanForm {
  private static let keys = [
    "payer", "funding", "market", "state", "internalAppealLevels", "urgentCare", "planYear", "deductible",
    "outOfPocketMaximum", "benefits", "behavioralHealth",
  ]
  /// Years in which a plan's year can begin.
  private static let years = 1990...2199

  static func terms(in root: RecordEntry, _ form: inout FormReading) -> PlanTerms {
    var terms = PlanTerms()
    guard let entry = form.entry("plan", of: root, known: keys) else { return terms }
    terms.payer = form.words("payer", of: entry)
    terms.funding = form.choice("funding", of: entry)
    terms.market = form.choice("market", of: entry)
    terms.state = form.value("state", of: entry) { text, _ throws(ValueMistake) in try PostalState.code(text)
    }
    terms.internalAppealLevels = form.number("internalAppealLevels", of: entry, in: 1...2)
    terms.urgentCare = form.truth("urgentCare", of: entry)
    terms.planYear = form.number("planYear", of: entry, in: years)
    terms.deductible = limit("deductible", of: entry, &form)
    terms.outOfPocketMaximum = limit("outOfPocketMaximum", of: entry, &form)
    terms.benefits = benefits(in: entry, &form)
    terms.behavioralHealth = behavioralHealth(in: entry, &form)
    return terms
  }

  private static func limit(
    _ name: String, of plan: RecordEntry, _ form: inout FormReading
  ) -> YearlyLimit? {
    guard let entry = form.entry(name, of: plan, known: ["individual", "family"]) else { return nil }
    let limit = YearlyLimit(
      individual: form.money("individual", of: entry), family: form.money("family", of: entry))
    if let individual = limit.individual, let family = limit.family, family < individual {
      form.fault(
        "\(family) is less than individual, \(individual)", key: entry.path("family"),
        at: entry.members["family"]?.mark)
    }
    return limit
  }

  private static func benefits(in plan: RecordEntry, _ form: inout FormReading) -> [Benefit] {
    let keys = ["match", "network", "copay", "coinsurance", "deductibleApplies", "covered"]
    return form.entries("benefits", of: plan, known: keys).map { entry in
      Benefit(
        match: match(of: entry, &form), network: form.choice("network", of: entry),
        copay: form.money("copay", of: entry), coinsurance: form.share("coinsurance", of: entry),
        deductibleApplies: form.truth("deductibleApplies", of: entry),
        covered: form.truth("covered", of: entry))
    }
  }

  private static func match(of benefit: RecordEntry, _ form: inout FormReading) -> ServiceMatch {
    guard let entry = form.entry("match", of: benefit, known: ["procedureCodes", "descriptions"]) else {
      return ServiceMatch()
    }
    return ServiceMatch(
      procedureCodes: form.procedureCodes(of: entry), descriptions: form.descriptions(of: entry))
  }

  private static func behavioralHealth(
    in plan: RecordEntry, _ form: inout FormReading
  ) -> BehavioralHealthTerms? {
    let keys = ["administrator", "separateNetwork", "separatePriorAuthorization"]
    guard let entry = form.entry("behavioralHealth", of: plan, known: keys) else { return nil }
    return BehavioralHealthTerms(
      administrator: form.words("administrator", of: entry),
      separateNetwork: form.truth("separateNetwork", of: entry),
      separatePriorAuthorization: form.truth("separatePriorAuthorization", of: entry))
  }
}
