internal import DisputeModel

/// What a page calls the things of the claims document.
enum HTMLWords {
  static func label(_ kind: AmountKind) -> String {
    switch kind {
    case .billed: "Billed"
    case .discount: "Discount"
    case .notCovered: "Not covered"
    case .allowed: "Allowed"
    case .copay: "Copay"
    case .deductible: "Deductible"
    case .coinsurance: "Coinsurance"
    case .otherInsurance: "Other insurance"
    case .accountPaid: "Health account"
    case .planPaid: "Plan paid"
    case .patientResponsibility: "Patient owes"
    }
  }

  /// One number for several kinds: `Copay and coinsurance`.
  static func label(_ kinds: [AmountKind]) -> String {
    let labels = kinds.map { label($0) }
    return (labels.prefix(1) + labels.dropFirst().map { $0.lowercased() }).joined(separator: " and ")
  }

  static func label(_ type: DocumentType) -> String {
    switch type {
    case .explanationOfBenefits: "Explanation of Benefits"
    case .remittanceAdvice: "Remittance advice"
    case .medicareSummaryNotice: "Medicare Summary Notice"
    case .notAnEOB: "No statement of claims"
    }
  }

  static func label(_ status: ClaimStatus) -> String {
    switch status {
    case .paid: "Processed"
    case .denied: "Denied"
    case .partiallyDenied: "Denied in part"
    case .pending: "Pending"
    case .adjusted: "Replaces an earlier claim"
    case .reversed: "Takes an earlier claim back"
    }
  }

  static func label(_ network: NetworkStatus) -> String {
    switch network {
    case .inNetwork: "In network"
    case .outOfNetwork: "Out of network"
    }
  }

  static func label(_ relationship: Relationship) -> String {
    switch relationship {
    case .`self`: "the subscriber"
    case .spouse: "spouse"
    case .child: "child"
    case .other: "other"
    }
  }

  static func label(_ kind: AccumulatorKind) -> String {
    switch kind {
    case .deductible: "Deductible"
    case .outOfPocketMaximum: "Out-of-pocket maximum"
    case .benefitMaximum: "Benefit maximum"
    }
  }

  static func label(_ scope: AccumulatorScope) -> String {
    switch scope {
    case .individual: "Individual"
    case .family: "Family"
    }
  }

  static func label(_ method: PaymentMethod) -> String {
    switch method {
    case .check: "Check"
    case .eft: "Electronic transfer"
    case .card: "Card"
    case .wire: "Wire"
    }
  }

  /// `2026-03-16`, or both ends.
  static func span(_ span: DateSpan?) -> String? {
    span.map { $0.from == $0.to ? $0.from.description : "\($0.from) – \($0.to)" }
  }
}
