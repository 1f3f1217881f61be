internal import DisputeModel

extension X12Claim {
  /// The claim's loop (2100) with its services (2110).
  ///
  /// - Throws: what a number has no place for, or an amount that is too large.
  static func loop(
    of claim: Claim, _ number: X12Element, _ people: X12People, _ member: Member?, _ balance: X12Balance,
    _ lines: [X12Line]
  ) throws(X12Obstacle) -> X12Segments {
    var segments = X12Segments()
    let account = try X12Element.identifier(claim.patient.accountNumber, .accountNumber)
    segments.append(
      "CLP", account ?? noAccountNumber, statusCode(of: claim), try X12Element(balance.billed),
      try X12Element(balance.paid),
      try balance.owed.map { owed throws(X12Obstacle) in try X12Element(owed) }, unknownFilingIndicator,
      number)
    if lines.isEmpty { try segments.append(balance.adjustments) }
    people.append(to: &segments)
    if let earlier = try X12Element.identifier(claim.replaces, .earlierClaimNumber) {
      // Original reference number.
      segments.append("REF", "F8", earlier)
    }
    if let group = try X12Element.identifier(member?.groupNumber, .groupNumber) {
      segments.append("REF", "1L", group)
    }
    segments.append(date: claim.serviceDates?.from, "232")
    segments.append(date: claim.serviceDates?.to, "233")
    segments.append(date: claim.receivedDate, "050")
    for line in lines { try line.append(to: &segments) }
    return segments
  }

  /// What CLP01 is when the provider's claim had no number for the patient.
  private static let noAccountNumber: X12Element = "0"
  /// Mutually defined: which kind of plan it is, the document does not say in the standard's terms.
  private static let unknownFilingIndicator: X12Element = "ZZ"
}

extension X12Line {
  /// The service's loop (2110).
  func append(to segments: inout X12Segments) throws(X12Obstacle) {
    segments.append(
      "SVC", X12Element(components: service), try X12Element(balance.billed), try X12Element(balance.paid),
      revenueCode, try line.units.map { units throws(X12Obstacle) in try X12Element(units) })
    if let dates = line.serviceDates {
      if dates.from == dates.to {
        segments.append(date: dates.from, "472")
      } else {
        segments.append(date: dates.from, "150")
        segments.append(date: dates.to, "151")
      }
    }
    try segments.append(balance.adjustments)
    if let allowed = line.amounts[.allowed], allowed != .zero {
      segments.append("AMT", "B6", try X12Element(allowed))
    }
  }
}
