import DisputeModel

extension PayerProfile {
  /// CarePartners, a plan of Medicare Advantage.
  ///
  /// - Source: carepartnersct.com. Its `Total Cost` is what the plan allows, which may be less than what was billed.
  public static let carePartners = PayerProfile(
    id: "carePartners", name: "CarePartners",
    names: ["CarePartners of Connecticut"],
    websites: ["carepartnersct.com"],
    labels: [
      Label("total cost", .amount(.allowed)),
      Label("other patient responsibility", .otherMoney),
    ])
}
