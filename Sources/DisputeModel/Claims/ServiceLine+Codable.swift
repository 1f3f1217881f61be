/// A service as the claims document has it: what is empty is absent, except for lists that the document has a place for.
extension ServiceLine: Codable {
  private enum CodingKeys: String, CodingKey {
    case serviceDates, description, procedureCode, modifiers, revenueCode, placeOfService, units, amounts
    case mergedAmounts, remarkCodes, adjustments
  }

  /// Reads a service; nothing of it must be there.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: CodingKeys.self)
    serviceDates = try container.decodeIfPresent(DateSpan.self, forKey: .serviceDates)
    description = try container.decodeIfPresent(String.self, forKey: .description)
    procedureCode = try container.decodeIfPresent(String.self, forKey: .procedureCode)
    modifiers = try container.decodeIfPresent([String].self, forKey: .modifiers)
    revenueCode = try container.decodeIfPresent(String.self, forKey: .revenueCode)
    placeOfService = try container.decodeIfPresent(String.self, forKey: .placeOfService)
    units = try container.decodeIfPresent(Int.self, forKey: .units)
    amounts = try container.decodeIfPresent(Amounts.self, forKey: .amounts) ?? Amounts()
    mergedAmounts = try container.decodeList(forKey: .mergedAmounts)
    remarkCodes = try container.decodeIfPresent([String].self, forKey: .remarkCodes)
    adjustments = try container.decodeList(forKey: .adjustments)
  }

  /// Writes the service.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(serviceDates, forKey: .serviceDates)
    try container.encodeIfPresent(description, forKey: .description)
    try container.encodeIfPresent(procedureCode, forKey: .procedureCode)
    try container.encodeIfPresent(modifiers, forKey: .modifiers)
    try container.encodeIfPresent(revenueCode, forKey: .revenueCode)
    try container.encodeIfPresent(placeOfService, forKey: .placeOfService)
    try container.encodeIfPresent(units, forKey: .units)
    try container.encode(amounts, unless: Amounts(), forKey: .amounts)
    try container.encodeUnlessEmpty(mergedAmounts, forKey: .mergedAmounts)
    try container.encodeIfPresent(remarkCodes, forKey: .remarkCodes)
    try container.encodeUnlessEmpty(adjustments, forKey: .adjustments)
  }
}
