internal import DisputeModel

/// Part of the difference between what was billed and what was paid.
struct X12Adjustment: Hashable {
  /// Who bears it: CO, PR, OA or PI.
  var group: Group
  /// The claim adjustment reason code.
  var reason: X12Element
  /// How much.
  var amount: Money

  /// The groups of 005010.
  enum Group: String, CaseIterable {
    /// The provider, by contract.
    case contractual = "CO"
    /// The payer's own decision, without a contract.
    case payerInitiated = "PI"
    /// Neither the provider nor the patient alone, or it is not known who.
    case other = "OA"
    /// The patient.
    case patient = "PR"

    /// As it stands in a segment.
    var element: X12Element {
      switch self {
      case .contractual: "CO"
      case .payerInitiated: "PI"
      case .other: "OA"
      case .patient: "PR"
      }
    }
  }

  /// Reason codes for amounts that documents print without one.
  ///
  /// - Source: the X12 list of claim adjustment reason codes.
  enum Reason {
    static let deductible: X12Element = "1"
    static let coinsurance: X12Element = "2"
    static let copay: X12Element = "3"
    /// That other coverage has to pay first.
    static let otherCoverage: X12Element = "22"
    /// What other coverage decided.
    static let otherInsurance: X12Element = "23"
    static let discount: X12Element = "45"
    static let healthAccount: X12Element = "187"
    /// For what a paper remittance says without one of the standard codes.
    static let unknown: X12Element = "192"
  }

  /// Creates an adjustment.
  init(_ group: Group, _ reason: X12Element, _ amount: Money) {
    self.group = group
    self.reason = reason
    self.amount = amount
  }

  /// Takes over an adjustment that the document prints.
  init(printed adjustment: Adjustment) throws(X12Obstacle) {
    let isCode = adjustment.reason.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
    guard let group = Group(rawValue: adjustment.group), isCode,
      let reason = try X12Element.identifier(adjustment.reason, .adjustmentReason)
    else { throw .unknownAdjustment }
    self.init(group, reason, adjustment.amount)
  }

  /// The amounts of several together.
  static func sum(_ adjustments: [X12Adjustment]) -> Money {
    adjustments.reduce(.zero) { $0 + $1.amount }
  }

  /// Adjustments of one group and reason as one, without those of nothing, group by group.
  static func combined(_ adjustments: [X12Adjustment]) -> [X12Adjustment] {
    var sums: [X12Adjustment] = []
    for group in Group.allCases {
      for adjustment in adjustments where adjustment.group == group {
        if let known = sums.firstIndex(where: { $0.group == group && $0.reason == adjustment.reason }) {
          sums[known].amount += adjustment.amount
        } else {
          sums.append(adjustment)
        }
      }
    }
    return sums.filter { $0.amount != .zero }
  }
}
