internal import DisputeModel

extension FHIRExplanationOfBenefit.BenefitBalance {
  /// Maps what was met towards a limit.
  init(_ accumulator: Accumulator, currency: String) {
    description = FHIRString.of(accumulator.planYear).map { "Plan year " + $0 }
    switch accumulator.network {
    case .inNetwork: network = FHIRCodeableConcept(FHIRSystem.benefitNetwork, "in")
    case .outOfNetwork: network = FHIRCodeableConcept(FHIRSystem.benefitNetwork, "out")
    case nil: break
    }
    unit = FHIRCodeableConcept(FHIRSystem.benefitUnit, accumulator.scope?.rawValue)
    type = accumulator.kind.benefitType
    allowed = accumulator.limit.map { FHIRMoney(value: $0, currency: currency) }
    used = accumulator.used.map { FHIRMoney(value: $0, currency: currency) }
  }
}

extension AccumulatorKind {
  /// - Source: <https://hl7.org/fhir/R4/valueset-benefit-type.html>, which has no code for an out-of-pocket maximum.
  fileprivate var benefitType: FHIRCodeableConcept? {
    switch self {
    case .deductible: FHIRCodeableConcept(FHIRSystem.benefitType, "deductible")
    case .outOfPocketMaximum: FHIRCodeableConcept(text: "out-of-pocket maximum")
    case .benefitMaximum: FHIRCodeableConcept(FHIRSystem.benefitType, "benefit")
    }
  }
}
