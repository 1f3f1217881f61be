internal import DisputeModel

extension FHIRExplanationOfBenefit.Item {
  /// Maps a service line.
  init(_ line: ServiceLine, sequence: Int, notes: FHIRNotes, currency: String) {
    self.sequence = sequence
    revenue = FHIRCodeableConcept(FHIRSystem.revenue, line.revenueCode)
    productOrService = FHIRCodeableConcept(
      ProcedureCodeSystem(of: line.procedureCode)?.address, line.procedureCode, text: line.description)
    modifier = (line.modifiers ?? []).compactMap {
      FHIRCodeableConcept(ProcedureCodeSystem(ofModifier: $0)?.address, $0)
    }
    serviced = line.serviceDates
    location = FHIRCodeableConcept(FHIRSystem.placeOfService, line.placeOfService)
    quantity = line.units
    noteNumber = notes.numbers(of: line)
    adjudication =
      FHIRExplanationOfBenefit.Adjudication.of(line.amounts, line.mergedAmounts, currency: currency)
      + line.adjustments.map { .init($0, currency: currency) }
  }
}

extension FHIRExplanationOfBenefit.Adjudication {
  /// Maps amounts, in the order of their kinds; what shares a number has a text for its category.
  static func of(_ amounts: Amounts, _ merged: [MergedAmount], currency: String) -> [Self] {
    let single = AmountKind.allCases.compactMap { kind in
      amounts[kind].map { Self(category: kind.category, amount: FHIRMoney(value: $0, currency: currency)) }
    }
    let shared = merged.map { entry in
      Self(
        category: FHIRCodeableConcept(text: entry.kinds.map(\.rawValue).joined(separator: " and ")),
        amount: FHIRMoney(value: entry.amount, currency: currency))
    }
    return single + shared
  }

  /// Maps an adjustment that the document prints.
  init(_ adjustment: Adjustment, currency: String) {
    category = FHIRCodeableConcept(FHIRSystem.carinDiscriminator, "adjustmentreason")
    reason = FHIRCodeableConcept(
      FHIRSystem.adjustmentReason, adjustment.reason, text: "\(adjustment.group)-\(adjustment.reason)")
    amount = FHIRMoney(value: adjustment.amount, currency: currency)
  }
}

extension AmountKind {
  /// The code of an amount.
  ///
  /// - Source: <https://hl7.org/fhir/us/carin-bb/ValueSet-C4BBAdjudication.html>; there is none for "allowed", which
  ///   is `eligible`.
  fileprivate var category: FHIRCodeableConcept? {
    switch self {
    case .billed: FHIRCodeableConcept(FHIRSystem.adjudication, "submitted")
    case .discount: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "discount")
    case .notCovered: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "noncovered")
    case .allowed: FHIRCodeableConcept(FHIRSystem.adjudication, "eligible")
    case .copay: FHIRCodeableConcept(FHIRSystem.adjudication, "copay")
    case .deductible: FHIRCodeableConcept(FHIRSystem.adjudication, "deductible")
    case .coinsurance: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "coinsurance")
    case .otherInsurance: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "priorpayerpaid")
    case .accountPaid: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "paidbypatienthealthaccount")
    case .planPaid: FHIRCodeableConcept(FHIRSystem.adjudication, "benefit")
    case .patientResponsibility: FHIRCodeableConcept(FHIRSystem.carinAdjudication, "memberliability")
    }
  }
}
