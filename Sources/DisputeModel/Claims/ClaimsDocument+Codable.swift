/// The form of the published schema: what is empty is absent, and provenance is written when there is any.
extension ClaimsDocument: Codable {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, source, documentType, payer, statementDate, currency, member, claims, accumulators
    case payments, appealRights, review, provenance
  }

  /// Reads a document of this major version; keys that this version does not know are passed over.
  ///
  /// - Throws: `UnsupportedSchemaVersion`, or `DecodingError` for what is no claims document.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try UnsupportedSchemaVersion.check(
      container.decode(String.self, forKey: .schemaVersion),
      at: container.codingPath + [CodingKeys.schemaVersion])
    self.init(
      source: try container.decode(DocumentSource.self, forKey: .source),
      documentType: try container.decode(DocumentType.self, forKey: .documentType))
    payer = try container.decodeIfPresent(Payer.self, forKey: .payer)
    statementDate = try container.decodeIfPresent(CalendarDate.self, forKey: .statementDate)
    currency = try container.decodeIfPresent(String.self, forKey: .currency) ?? currency
    member = try container.decodeIfPresent(Member.self, forKey: .member)
    claims = try container.decodeList(forKey: .claims)
    accumulators = try container.decodeList(forKey: .accumulators)
    payments = try container.decodeList(forKey: .payments)
    appealRights = try container.decodeIfPresent(AppealRights.self, forKey: .appealRights)
    review = try container.decode(Review.self, forKey: .review)
    provenance = try container.decodeIfPresent(ProvenanceObject.self, forKey: .provenance)?.entries ?? []
  }

  /// Writes the document.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(source, forKey: .source)
    try container.encode(documentType, forKey: .documentType)
    try container.encode(payer, unless: Payer(), forKey: .payer)
    try container.encodeIfPresent(statementDate, forKey: .statementDate)
    try container.encode(currency, forKey: .currency)
    try container.encode(member, unless: Member(), forKey: .member)
    try container.encode(claims, forKey: .claims)
    try container.encodeUnlessEmpty(accumulators, forKey: .accumulators)
    try container.encodeUnlessEmpty(payments, forKey: .payments)
    try container.encode(appealRights, unless: AppealRights(), forKey: .appealRights)
    try container.encode(review, forKey: .review)
    if !provenance.isEmpty {
      try container.encode(ProvenanceObject(entries: provenance), forKey: .provenance)
    }
  }
}
