import DisputeModel

/// The plans of the Blue Cross Blue Shield Association that have forms of their own, and the one that stands for all
/// others.
///
/// - Source: healthselect.bcbstx.com, bluecrossma.com, bcbsm.com, highmark.com. What the plans of Texas and its
///   sisters (`Your Benefits Applied`, `Total of Claims`) print alike is no mark of one of them.
extension PayerProfile {
  /// Blue Cross and Blue Shield of Texas.
  public static let blueCrossTexas = PayerProfile(
    id: "bcbstx", name: "Blue Cross and Blue Shield of Texas",
    names: [
      "Blue Cross and Blue Shield of Texas", "Blue Cross Blue Shield of Texas",
      "HealthSelect of Texas",
    ],
    websites: ["bcbstx.com"])

  /// Blue Cross Blue Shield of Massachusetts, whose statement is not called an explanation of benefits.
  public static let blueCrossMassachusetts = PayerProfile(
    id: "bcbsma", name: "Blue Cross Blue Shield of Massachusetts",
    names: [
      "Blue Cross Blue Shield of Massachusetts", "Blue Cross and Blue Shield of Massachusetts",
    ],
    marks: ["Summary of Health Plan Payments"], websites: ["bluecrossma.com"])

  /// Blue Cross Blue Shield of Michigan.
  public static let blueCrossMichigan = PayerProfile(
    id: "bcbsm", name: "Blue Cross Blue Shield of Michigan",
    names: [
      "Blue Cross Blue Shield of Michigan", "Blue Cross and Blue Shield of Michigan",
    ],
    marks: ["Summary of Deductibles and Out-of-pocket Maximums"], websites: ["bcbsm.com"])

  /// Highmark.
  public static let highmark = PayerProfile(
    id: "highmark", name: "Highmark",
    names: [
      "Highmark Blue Cross Blue Shield", "Highmark Blue Shield", "Highmark Health Insurance Company",
      "Highmark Inc", "Highmark",
    ],
    marks: ["Plan Activity Statement"], websites: ["highmark.com"],
    labels: [Label("total responsibility", .amount(.patientResponsibility))])

  /// Any other plan of the association.
  public static let blueCrossBlueShield = PayerProfile(
    id: "bcbs", name: "Blue Cross Blue Shield",
    names: ["Blue Cross Blue Shield", "Blue Cross and Blue Shield"],
    lookalikes: ["Blue Cross and Blue Shield Association", "Blue Cross Blue Shield Association"])
}
