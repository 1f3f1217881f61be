internal import DisputeModel

/// Part of the difference between what was billed and what was paid.
struct X12Adjustment: Hashable {
  /// Who bears it: CO, PR, OA or PI.
  var group: Group
  /// The claim adjustment reason code.
  var reason: String
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
  }

  /// Reason codes for amounts that documents print without one.
  ///
  /// - Source: the X12 list of claim adjustment reason codes.
  enum Reason {
    static let deductible = "1"
    static let coinsurance = "2"
    static let copay = "3"
    static let otherInsurance = "23"
    static let discount = "45"
    static let healthAccount = "187"
    /// For what a paper remittance says without one of the standard codes.
    static let unknown = "192"
  }

  /// Creates an adjustment.
  init(_ group: Group, _ reason: String, _ amount: Money) {
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
      (1...5).contains(adjustment.reason.utf8.count)
    else { throw .unknownAdjustment }
    self.init(group, adjustment.reason, adjustment.amount)
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
