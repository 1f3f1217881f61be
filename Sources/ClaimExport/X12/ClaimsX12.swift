public import DisputeModel

/// Claims as an X12 835 remittance advice, 005010X221A1, made of what an EOB prints.
///
/// - Shape: one interchange per document with one transaction set per provider, segments on lines of their own. It is
///   no payer's remittance advice, and says so: its usage indicator is T, its sender is this tool, and each set holds
///   `SYNTHESISED FROM AN EOB` twice. What the standard wants and no member's document prints is written as not
///   printed: the payer's address and tax number.
/// - Adjustments: discount CO-45, deductible PR-1, coinsurance PR-2, copay PR-3, other insurance OA-23, health account
///   OA-187 with PR-187 against it; printed ones as printed; the rest is 192, with group PR as far as the member owes
///   it, and OA otherwise.
/// - Source: ASC X12N 005010X221A1, Health Care Claim Payment/Advice.
public enum ClaimsX12 {
  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - numbers: the providers' National Provider Identifiers, for claims that print none; members' documents seldom
  ///     print any.
  /// - Throws: `X12Refusal` when any claim does not balance, or lacks what the standard needs; nothing is written then.
  public static func write(
    _ document: ClaimsDocument, numbers: ProviderNumbers = ProviderNumbers()
  ) throws(X12Refusal) -> [UInt8] {
    try X12Interchange(document, numbers: numbers).bytes()
  }
}
