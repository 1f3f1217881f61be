extension PayerProfile {
  /// UnitedHealthcare.
  public static let unitedHealthcare = PayerProfile(
    id: "uhc", name: "UnitedHealthcare",
    names: [
      "United HealthCare Services, Inc", "UnitedHealthcare Insurance Company",
      "United HealthCare Insurance Company",
      "UnitedHealthcare of", "UnitedHealthcare", "United Healthcare",
    ],
    marks: ["myuhc.com", "uhc.com"])
}
