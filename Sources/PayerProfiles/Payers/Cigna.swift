extension PayerProfile {
  /// Cigna with its medical, dental, global and behavioral business.
  ///
  /// - Source: form H701A 08/18, forms 832700 and 832701, Global Health Benefits form 111973, cigna.com.
  public static let cigna = PayerProfile(
    id: "cigna", name: "Cigna",
    names: [
      "Cigna Health and Life Insurance Company", "Cigna Health and Life Insurance Co",
      "Connecticut General Life Insurance Company",
      "Cigna Behavioral Health", "Evernorth Behavioral Health", "Cigna Global Insurance Company Limited",
      "Cigna Global Health Benefits", "Cigna Dental", "Cigna Healthcare", "Cigna Dental Health",
      "Cigna HealthCare of",
      "Evernorth", "Cigna",
    ],
    marks: ["H701A", "What CIGNA plan paid"], websites: ["mycigna.com"], phones: ["1.800.Cigna24"],
    programs: [
      Program(id: "behavioralHealth", phrases: ["Cigna Behavioral Health", "Evernorth Behavioral Health"]),
      Program(id: "dental", phrases: ["Cigna Dental", "Explanation of dental payment"]),
      Program(
        id: "global",
        phrases: [
          "Cigna Global Insurance Company", "Cigna Global Health Benefits", "International Service Center",
          // Only the business abroad converts what is billed.
          "Local Currency",
        ]),
    ])
}
