internal import DisputeModel

/// A plan as the payer knows it: terms for every class of service, in and out of network.
struct PlanDesign {
  /// What a member pays for a class of service.
  struct Terms: Hashable {
    var copay: Money?
    var coinsurance: Share?
    var deductibleApplies = false
    var isCovered = true

    /// Whether the share is one price, whatever the service costs.
    var isFixedPrice: Bool { !deductibleApplies && (coinsurance?.basisPoints ?? 0) == 0 }
  }

  /// Limits of one network.
  struct Limits: Hashable {
    var deductible: YearlyLimit
    var maximum: YearlyLimit
  }

  var inside: [ServiceClass: Terms] = [:]
  var outside: [ServiceClass: Terms] = [:]
  var limits: [NetworkStatus: Limits] = [:]
  let year: Int

  /// The terms that hold for a class in a network.
  func terms(_ kind: ServiceClass, _ network: NetworkStatus) -> Terms {
    (network == .inNetwork ? inside : outside)[kind] ?? Terms()
  }

  init(year: Int, using random: inout SplitMix64) {
    self.year = year
    let usual = Share(basisPoints: random.pick([1000, 1500, 2000, 2000, 2500, 3000]))
    let dear = Share(basisPoints: random.pick([4000, 5000]))
    let office = Money(minorUnits: Int64(random.pick([2000, 2500, 3000, 3500])))
    let specialist = Money(minorUnits: Int64(random.pick([4000, 5000, 6000, 7500])))
    let isFreeByCopay = random.chance(50)
    for kind in ServiceClass.allCases {
      var terms = Terms(coinsurance: usual, deductibleApplies: true)
      switch kind {
      case .office: terms = Terms(copay: office)
      case .specialist: terms = Terms(copay: specialist)
      case .preventive:
        terms = isFreeByCopay ? Terms(copay: .zero) : Terms(coinsurance: Share(basisPoints: 0))
      case .behavioral: terms = random.chance(70) ? Terms(copay: office) : Terms(coinsurance: usual)
      case .therapy: terms = random.chance(60) ? Terms(copay: specialist) : Terms(coinsurance: usual)
      case .emergency:
        terms = Terms(
          copay: Money(minorUnits: Int64(random.pick([15000, 25000]))), coinsurance: usual,
          deductibleApplies: random.chance(50))
      case .acupuncture: terms.isCovered = random.chance(40)
      case .laboratory, .imaging, .surgery, .equipment: break
      }
      inside[kind] = terms
      // Emergency care costs the same everywhere.
      outside[kind] =
        kind == .emergency
        ? terms : Terms(coinsurance: dear, deductibleApplies: true, isCovered: terms.isCovered)
    }
    let deductible = Int64(random.pick([250, 500, 500, 1000, 1500])) * 100
    let maximum = Int64(random.pick([1500, 2500, 4000, 6000])) * 100
    limits[.inNetwork] = Self.limits(deductible, maximum)
    limits[.outOfNetwork] = Self.limits(deductible * 2, maximum * 2)
  }

  private static func limits(_ deductible: Int64, _ maximum: Int64) -> Limits {
    func limit(_ cents: Int64) -> YearlyLimit {
      YearlyLimit(individual: Money(minorUnits: cents), family: Money(minorUnits: cents * 2))
    }
    return Limits(deductible: limit(deductible), maximum: limit(maximum))
  }

  /// How a member writes the terms down.
  enum Wording { case codesAndWords, words, codes }

  /// The terms as records; the first that matches holds, those for everything else come last.
  func records(_ wording: Wording) -> PlanTerms {
    var plan = PlanTerms()
    plan.planYear = year
    plan.deductible = limits[.inNetwork]?.deductible
    plan.outOfPocketMaximum = limits[.inNetwork]?.maximum
    for kind in ServiceClass.allCases where inside[kind] != inside[.surgery] {
      let services = OfferedService.of(kind)
      var words: [String] = []
      for service in services where !words.contains(service.description.uppercased() + "*") {
        words.append(service.description.uppercased() + "*")
      }
      let match = ServiceMatch(
        procedureCodes: wording == .words ? [] : services.map(\.code),
        descriptions: wording == .codes ? [] : words)
      let terms = terms(kind, .inNetwork)
      let network: NetworkStatus? = outside[kind] == terms ? nil : .inNetwork
      plan.benefits.append(Self.benefit(match, network, terms))
      if !terms.isCovered { plan.benefits.append(Self.benefit(match, .outOfNetwork, terms)) }
    }
    for network in NetworkStatus.allCases {
      plan.benefits.append(
        Self.benefit(ServiceMatch(descriptions: ["*"]), network, terms(.surgery, network)))
    }
    return plan
  }

  private static func benefit(_ match: ServiceMatch, _ network: NetworkStatus?, _ terms: Terms) -> Benefit {
    Benefit(
      match: match, network: network, copay: terms.copay, coinsurance: terms.coinsurance,
      deductibleApplies: terms.deductibleApplies, covered: terms.isCovered)
  }
}
