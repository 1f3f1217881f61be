extension PayerProfile {
  /// Original Medicare: the summary notice to members and remittance advice of its contractors.
  public static let medicare = PayerProfile(
    id: "medicare", name: "Medicare",
    names: ["Centers for Medicare & Medicaid Services", "Medicare"],
    lookalikes: [
      "Medicare Advantage", "Medicare Supplement", "Medicare Complete", "Medicare Plus", "Medicare Preferred",
      "Medicare HMO", "Medicare PPO", "Health Medicare", "Healthcare Medicare", "Medicare Plan",
      "Medicare Health",
    ],
    marks: ["Medicare Summary Notice"], phones: ["1-800-MEDICARE"])
}
