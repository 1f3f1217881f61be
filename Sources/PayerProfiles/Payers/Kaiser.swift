extension PayerProfile {
  /// Kaiser Permanente.
  public static let kaiser = PayerProfile(
    id: "kaiser", name: "Kaiser Permanente",
    names: [
      "Kaiser Foundation Health Plan", "Kaiser Permanente Insurance Company", "Kaiser Permanente",
    ],
    websites: ["kp.org"])
}
