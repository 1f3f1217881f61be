extension PayerProfile {
  /// Humana.
  public static let humana = PayerProfile(
    id: "humana", name: "Humana",
    names: [
      "Humana Health Plan, Inc", "Humana Insurance Company", "Humana Medical Plan", "Humana Dental",
      "Humana Benefit Plan of", "Humana Health Benefit Plan", "Humana",
    ],
    websites: ["humana.com"])
}
