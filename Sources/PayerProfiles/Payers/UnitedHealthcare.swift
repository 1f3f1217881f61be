extension PayerProfile {
  /// UnitedHealthcare.
  public static let unitedHealthcare = PayerProfile(
    id: "uhc", name: "UnitedHealthcare",
    names: [
      "United HealthCare Services, Inc", "UnitedHealthcare Insurance Company",
      "UnitedHealthcare of", "UnitedHealthcare StudentResources",
      "UnitedHealthcare",
    ],
    websites: ["myuhc.com", "uhc.com"])
}
