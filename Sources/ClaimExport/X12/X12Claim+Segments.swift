internal import DisputeModel

extension X12Claim {
  /// The claim's loop (2100) with its services (2110).
  ///
  /// - Parameter member: the subscriber, where the patient is somebody else.
  func append(to segments: inout X12Segments, member: Member?) throws(X12Obstacle) {
    let account = try X12Characters.writable(claim.patient.accountNumber, longest: 38)
    segments.append(
      "CLP", account ?? Self.noAccountNumber, statusCode, balance.billed.decimalString,
      balance.paid.decimalString, balance.owed?.decimalString, Self.unknownFilingIndicator, claimNumber)
    if lines.isEmpty { segments.append(balance.adjustments) }
    try appendPeople(to: &segments, member)
    if let earlier = try X12Characters.writable(claim.replaces, longest: 50) {
      // Original reference number.
      segments.append("REF", "F8", earlier)
    }
    if let group = try X12Characters.writable(member?.groupNumber, longest: 50) {
      segments.append("REF", "1L", group)
    }
    segments.append(date: claim.serviceDates?.from, "232")
    segments.append(date: claim.serviceDates?.to, "233")
    segments.append(date: claim.receivedDate, "050")
    for line in lines { line.append(to: &segments) }
  }

  /// What CLP01 is when the provider's claim had no number for the patient.
  private static let noAccountNumber = "0"
  /// Mutually defined: which kind of plan it is, the document does not say in the standard's terms.
  private static let unknownFilingIndicator = "ZZ"

  /// Names stand whole in the place of the last name: which part is the family's is not printed, but for a comma.
  private func appendPeople(to segments: inout X12Segments, _ member: Member?) throws(X12Obstacle) {
    let isSubscriber = claim.patient.relationship == .`self`
    let memberId = try X12Characters.writable(member?.memberId, longest: 80)
    let ownId = try X12Characters.writable(claim.patient.memberId, longest: 80)
    let id = ownId ?? (isSubscriber ? memberId : nil)
    append(person: patient, as: "QC", id, to: &segments)
    guard !isSubscriber, let memberId else { return }
    let name = try X12Characters.writable(member?.name, longest: 60)
    append(person: name ?? "", as: "IL", memberId, to: &segments)
  }

  private func append(person name: String, as role: String, _ id: String?, to segments: inout X12Segments) {
    let parts = name.split(separator: ",", maxSplits: 1).map { $0.trimmingSpaces }
    let (last, first) = parts.count == 2 ? (parts[0], parts[1]) : (name, "")
    segments.append("NM1", role, "1", last, first, nil, nil, nil, id.map { _ in "MI" }, id)
  }
}

extension X12Line {
  /// The service's loop (2110).
  func append(to segments: inout X12Segments) {
    segments.append(
      "SVC", service.joined(separator: String(X12Characters.componentSeparator)),
      balance.billed.decimalString, balance.paid.decimalString,
      service.first == "NU" ? nil : line.revenueCode, line.units.map(String.init))
    if let dates = line.serviceDates {
      if dates.from == dates.to {
        segments.append(date: dates.from, "472")
      } else {
        segments.append(date: dates.from, "150")
        segments.append(date: dates.to, "151")
      }
    }
    segments.append(balance.adjustments)
    if let allowed = line.amounts[.allowed], allowed != .zero {
      segments.append("AMT", "B6", allowed.decimalString)
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
