extension PayerProfile {
  /// UMR, the third-party administrator of UnitedHealthcare, with documents of its own.
  public static let umr = PayerProfile(
    id: "umr", name: "UMR", names: ["UMR, Inc", "UMR"], marks: ["UM0088"], websites: ["umr.com"])
}
