internal import DisputeModel

/// Random claims for given traits, with what the usual scenarios do not have: other payers and adjustments.
enum RandomScenario {
  static func scenario(for traits: LayoutTraits, using random: inout SplitMix64) -> Scenario {
    var scenario = RandomClaims.scenario(for: profile(traits, using: &random), using: &random)
    if traits.patients == .one {
      for index in scenario.claims.indices {
        scenario.claims[index].claim.patient.name = scenario.claims[0].claim.patient.name
        scenario.claims[index].claim.patient.relationship = scenario.claims[0].claim.patient.relationship
      }
    }
    for index in scenario.claims.indices {
      for line in scenario.claims[index].claim.lines.indices {
        share(&scenario.claims[index].claim.lines[line].amounts, traits, using: &random)
      }
      scenario.claims[index].claim.totals = RandomClaims.sums(scenario.claims[index].claim.lines)
    }
    adjust(&scenario, traits, using: &random)
    return scenario
  }

  private static func profile(_ traits: LayoutTraits, using random: inout SplitMix64) -> ClaimProfile {
    var profile = ClaimProfile()
    profile.claims = traits.claims == .one ? 1...1 : 2...4
    profile.lines = random.pick([1...3, 2...6, 4...14])
    profile.services = random.pick([.medical, .medical, .behavioral])
    profile.codes = random.pick([.letterAndDigit, .numbers, .letters, .mixed, .threeLetters])
    profile.capitals = random.chance(40)
    profile.longDescriptions = random.chance(50)
    profile.dateRanges = traits.identity == .fromTo || random.chance(30)
    profile.memberId = random.pick([
      "U########", "###-##-####", "W#########", "##########", "XYZ#########", "#######-01", "QP######A",
    ])
    profile.claimNumber = random.pick([
      "##########", "2#######-##-##", "E#########", "C##-########-00", "#############", "0##########",
      "T######AB##",
    ])
    return profile
  }

  /// Moves a part of what the plan paid, or of what the patient owes, to somebody else.
  private static func share(
    _ amounts: inout Amounts, _ traits: LayoutTraits, using random: inout SplitMix64
  ) {
    switch traits.otherPayers {
    case .none: break
    case .otherInsurance:
      let part = part(of: amounts.value(.planPaid), using: &random)
      amounts[.otherInsurance] = part
      amounts[.planPaid] = amounts.value(.planPaid) - part
    case .healthAccount:
      let part = part(of: amounts.value(.patientResponsibility), using: &random)
      amounts[.accountPaid] = part
      amounts[.patientResponsibility] = amounts.value(.patientResponsibility) - part
    }
  }

  private static func part(of amount: Money, using random: inout SplitMix64) -> Money {
    Money(minorUnits: amount.minorUnits * Int64(random.pick([0, 0, 35, 60, 100])) / 100)
  }

  /// Makes the last claim replace an earlier one, which may be taken back just before it by negative amounts.
  private static func adjust(
    _ scenario: inout Scenario, _ traits: LayoutTraits, using random: inout SplitMix64
  ) {
    guard traits.adjustment != .none, let last = scenario.claims.indices.last,
      let number = scenario.claims[last].claim.claimNumber
    else { return }
    var earlier = "7" + number.dropFirst()
    if traits.adjustment == .reversedAndAdjusted, last > 0 {
      var reversed = scenario.claims[last - 1]
      earlier = reversed.claim.claimNumber ?? earlier
      reversed.claim.status = .reversed
      reversed.claim.replacedBy = number
      for line in reversed.claim.lines.indices {
        for kind in reversed.claim.lines[line].amounts.kinds {
          let amount = reversed.claim.lines[line].amounts.value(kind)
          reversed.claim.lines[line].amounts[kind] = -amount
        }
      }
      reversed.claim.totals = RandomClaims.sums(reversed.claim.lines)
      reversed.claim.patient = scenario.claims[last].claim.patient
      scenario.claims[last - 1] = reversed
    }
    scenario.claims[last].claim.status = .adjusted
    scenario.claims[last].claim.replaces = earlier
  }
}
