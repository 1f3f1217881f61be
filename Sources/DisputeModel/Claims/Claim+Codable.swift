/// A claim as the claims document has it: what is empty is absent.
extension Claim: Codable {
  private enum CodingKeys: String, CodingKey {
    case claimNumber, documentNumber, status, replaces, replacedBy, patient, provider, serviceDates
    case receivedDate, processedDate, diagnosisCodes, lines, totals, mergedTotals, remarks
  }

  /// Reads a claim; only its status must be there.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: CodingKeys.self)
    claimNumber = try container.decodeIfPresent(String.self, forKey: .claimNumber)
    documentNumber = try container.decodeIfPresent(String.self, forKey: .documentNumber)
    status = try container.decode(ClaimStatus.self, forKey: .status)
    replaces = try container.decodeIfPresent(String.self, forKey: .replaces)
    replacedBy = try container.decodeIfPresent(String.self, forKey: .replacedBy)
    patient = try container.decodeIfPresent(Patient.self, forKey: .patient) ?? Patient()
    provider = try container.decodeIfPresent(Provider.self, forKey: .provider) ?? Provider()
    serviceDates = try container.decodeIfPresent(DateSpan.self, forKey: .serviceDates)
    receivedDate = try container.decodeIfPresent(CalendarDate.self, forKey: .receivedDate)
    processedDate = try container.decodeIfPresent(CalendarDate.self, forKey: .processedDate)
    diagnosisCodes = try container.decodeList(forKey: .diagnosisCodes)
    lines = try container.decodeList(forKey: .lines)
    totals = try container.decodeIfPresent(Amounts.self, forKey: .totals) ?? Amounts()
    mergedTotals = try container.decodeList(forKey: .mergedTotals)
    remarks = try container.decodeList(forKey: .remarks)
  }

  /// Writes the claim.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(claimNumber, forKey: .claimNumber)
    try container.encodeIfPresent(documentNumber, forKey: .documentNumber)
    try container.encode(status, forKey: .status)
    try container.encodeIfPresent(replaces, forKey: .replaces)
    try container.encodeIfPresent(replacedBy, forKey: .replacedBy)
    try container.encode(patient, unless: Patient(), forKey: .patient)
    try container.encode(provider, unless: Provider(), forKey: .provider)
    try container.encodeIfPresent(serviceDates, forKey: .serviceDates)
    try container.encodeIfPresent(receivedDate, forKey: .receivedDate)
    try container.encodeIfPresent(processedDate, forKey: .processedDate)
    try container.encodeUnlessEmpty(diagnosisCodes, forKey: .diagnosisCodes)
    try container.encode(lines, forKey: .lines)
    try container.encode(totals, unless: Amounts(), forKey: .totals)
    try container.encodeUnlessEmpty(mergedTotals, forKey: .mergedTotals)
    // A claim with services says even of an empty legend that it is empty.
    if !lines.isEmpty || !remarks.isEmpty { try container.encode(remarks, forKey: .remarks) }
  }
}
