extension PayerProfile {
  /// Blue Shield of California.
  public static let blueShieldOfCalifornia = PayerProfile(
    id: "blueShieldCA", name: "Blue Shield of California",
    names: ["Blue Shield of California Life & Health Insurance Company", "Blue Shield of California"],
    marks: ["Claims summary at a glance"], websites: ["blueshieldca.com"])
}
