internal import DisputeModel

/// A transaction set: what one payer tells one provider about some claims.
struct X12Transaction {
  /// Claims of one provider, in document order.
  let claims: [X12Claim]
  /// The payer's name.
  let payer: X12Element
  /// The currency's code.
  let currency: X12Element
  /// The payment that the document prints for these claims, where it is one.
  let payment: X12Payments.Told?
  /// The set's own number, for claims without the number of a payment.
  let trace: String
  /// Place in the interchange, from 1.
  let number: Int
  /// When the claims were paid, decided or told.
  let date: CalendarDate

  /// The set from ST to SE.
  func segments() throws(X12Obstacle) -> X12Segments {
    var segments = X12Segments()
    let control = try X12Element(number, width: 4)
    segments.append("ST", "835", control)
    try appendPayment(to: &segments)
    appendParties(to: &segments)
    segments.append("LX", "1")
    for claim in claims { segments.append(claim.loop) }
    segments.append("SE", try X12Element(segments.count + 1), control)
    return segments
  }

  /// - Source: 005010X221A1, BPR: I for information without money, and how the money went, where the document says it.
  private func appendPayment(to segments: inout X12Segments) throws(X12Obstacle) {
    let paid = claims.reduce(Money.zero) { $0 + $1.paid }
    guard paid >= .zero else { throw .negativePayment }
    segments.append(
      "BPR", "I", try X12Element(paid), "C", method(paid: paid), nil, nil, nil, nil, nil, nil, nil, nil, nil,
      nil, nil, X12Element(date))
    let ownNumber = try X12Element.identifier(trace, .paymentNumber)
    // The number of the payer is its tax number, which member's documents do not print.
    segments.append("TRN", "1", payment?.number ?? ownNumber, "NOTPRINTED")
    segments.append("CUR", "PR", currency)
    segments.append("REF", "F2", X12Interchange.mark)
  }

  /// A check, or no word about it: for a transfer the standard wants the banks' numbers, which no document prints.
  ///
  /// - Source: 005010X221A1, BPR05 to BPR15: required where BPR04 is ACH or FWT.
  private func method(paid: Money) -> X12Element {
    paid != .zero && payment?.payment.method == .check ? "CHK" : "NON"
  }

  private func appendParties(to segments: inout X12Segments) {
    segments.append("N1", "PR", payer)
    // The standard wants the payer's address, and the claims document has none.
    segments.append("N3", "ADDRESS NOT PRINTED")
    segments.append("N4", "NOT PRINTED")
    segments.append("PER", "BL", X12Interchange.mark)
    guard let first = claims.first else { return }
    segments.append("N1", "PE", first.provider, "XX", first.npi)
  }
}
