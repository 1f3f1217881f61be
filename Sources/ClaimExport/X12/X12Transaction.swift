internal import DisputeModel

/// A transaction set: what one payer tells one provider about some claims.
struct X12Transaction {
  /// Claims of one provider, in document order.
  let claims: [X12Claim]
  /// The document that they are from.
  let document: ClaimsDocument
  /// Place in the interchange, from 1.
  let number: Int
  /// When the claims were paid, decided or told.
  let date: CalendarDate

  /// The set from ST to SE.
  func segments(payer: String) throws(X12Obstacle) -> X12Segments {
    var segments = X12Segments()
    let control = X12Interchange.digits(number, width: 4)
    segments.append("ST", "835", control)
    try appendPayment(to: &segments)
    try appendParties(to: &segments, payer: payer)
    segments.append("LX", "1")
    for claim in claims { try claim.append(to: &segments, member: document.member) }
    segments.append("SE", String(segments.count + 1), control)
    return segments
  }

  /// - Source: 005010X221A1, BPR: I for information without money, and how the money went, where the document says it.
  private func appendPayment(to segments: inout X12Segments) throws(X12Obstacle) {
    let paid = claims.reduce(Money.zero) { $0 + $1.balance.paid }
    guard paid >= .zero else { throw .negativePayment }
    let payment = document.payments.count == 1 ? document.payments.first : nil
    segments.append(
      "BPR", "I", paid.decimalString, "C", X12Transaction.method(payment, paid: paid), nil, nil, nil, nil,
      nil, nil,
      nil, nil, nil, nil, nil, X12Segments.spelling(date))
    let trace = try X12Characters.writable(payment?.number, longest: 50)
    // The number of the payer is its tax number, which member's documents do not print.
    segments.append("TRN", "1", trace ?? "EOB-\(document.source.sha256.prefix(32))-\(number)", "NOTPRINTED")
    segments.append("CUR", "PR", document.currency)
    segments.append("REF", "F2", X12Interchange.mark)
  }

  private static func method(_ payment: Payment?, paid: Money) -> String {
    guard paid != .zero else { return "NON" }
    return switch payment?.method {
    case .check: "CHK"
    case .eft: "ACH"
    case .wire: "FWT"
    case .card, nil: "NON"
    }
  }

  private func appendParties(to segments: inout X12Segments, payer: String) throws(X12Obstacle) {
    segments.append("N1", "PR", payer)
    // The standard wants the payer's address, and the claims document has none.
    segments.append("N3", "ADDRESS NOT PRINTED")
    segments.append("N4", "NOT PRINTED")
    segments.append("PER", "BL", X12Interchange.mark)
    guard let first = claims.first else { return }
    segments.append("N1", "PE", first.provider, "XX", first.npi)
  }
}
