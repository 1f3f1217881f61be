internal import DisputeModel

extension AmountKind {
  /// The amount's name in a sentence.
  var title: String {
    switch self {
    case .billed: "billed"
    case .discount: "discount"
    case .notCovered: "not covered"
    case .allowed: "allowed"
    case .copay: "copay"
    case .deductible: "deductible"
    case .coinsurance: "coinsurance"
    case .otherInsurance: "paid by other insurance"
    case .accountPaid: "paid by a health account"
    case .planPaid: "paid by the plan"
    case .patientResponsibility: "what you owe"
    }
  }
}

extension AccumulatorKind {
  /// The limit's name in a sentence.
  var title: String {
    switch self {
    case .deductible: "deductible"
    case .outOfPocketMaximum: "out-of-pocket maximum"
    case .benefitMaximum: "benefit maximum"
    }
  }
}
