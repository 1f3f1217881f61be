/// Amounts as an object of numbers, keyed by the names of their kinds.
extension Amounts: Codable {
  /// Reads the amounts that are there.
  ///
  /// - Throws: `DecodingError` when one of them is no amount.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: NameKey.self)
    for kind in AmountKind.allCases {
      self[kind] = try container.decodeIfPresent(Money.self, forKey: NameKey(kind.rawValue))
    }
  }

  /// Writes the amounts in the order of their kinds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NameKey.self)
    for kind in AmountKind.allCases {
      try container.encodeIfPresent(self[kind], forKey: NameKey(kind.rawValue))
    }
  }
}
