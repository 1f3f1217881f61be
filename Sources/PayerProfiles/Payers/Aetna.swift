extension PayerProfile {
  /// Aetna.
  public static let aetna = PayerProfile(
    id: "aetna", name: "Aetna",
    names: [
      "Aetna Life Insurance Company", "Aetna Health Inc", "Aetna Health of", "Aetna Better Health",
      "Aetna Dental", "Aetna",
    ],
    marks: ["Your claims up close"], websites: ["aetna.com"])
}
