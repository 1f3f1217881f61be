extension PayerProfile {
  /// TRICARE, the health program of the uniformed services.
  public static let tricare = PayerProfile(
    id: "tricare", name: "TRICARE",
    names: ["TRICARE Explanation of Benefits", "TRICARE", "Defense Health Agency"],
    marks: ["TRICARE Explanation of Benefits"], websites: ["tricare.mil"])
}
