extension PayerProfile {
  /// Anthem Blue Cross and Anthem Blue Cross and Blue Shield.
  public static let anthem = PayerProfile(
    id: "anthem", name: "Anthem",
    names: [
      "Anthem Blue Cross and Blue Shield", "Anthem Blue Cross Life and Health Insurance Company",
      "Anthem Blue Cross",
      "Anthem Insurance Companies", "Anthem Health Plans", "Anthem",
    ],
    marks: ["Claim Tracking Details"], websites: ["anthem.com"])
}
