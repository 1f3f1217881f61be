extension AppealRights: Codable {
  private enum CodingKeys: String, CodingKey { case filingDays, address, phone }

  /// Reads appeal rights; nothing of them must be there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      filingDays: try container.decodeIfPresent(Int.self, forKey: .filingDays),
      address: try container.decodeList(forKey: .address),
      phone: try container.decodeIfPresent(String.self, forKey: .phone))
  }

  /// Writes appeal rights.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(filingDays, forKey: .filingDays)
    try container.encodeUnlessEmpty(address, forKey: .address)
    try container.encodeIfPresent(phone, forKey: .phone)
  }
}
