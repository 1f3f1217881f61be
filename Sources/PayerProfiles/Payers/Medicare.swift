extension PayerProfile {
  /// Original Medicare: the summary notice to members and remittance advice of its contractors.
  public static let medicare = PayerProfile(
    id: "medicare", name: "Medicare",
    names: ["Centers for Medicare & Medicaid Services", "Medicare"],
    marks: ["Medicare Summary Notice", "1-800-MEDICARE"])
}
