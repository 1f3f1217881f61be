import DisputeModel
import PayerProfiles

extension ClaimWalk {
  mutating func take(_ field: Field) {
    switch field.role {
    case .claimNumber:
      guard let number = field.text else { return }
      takeClaimNumber(number, field)
    case .patientName, .providerName, .receivedDate, .patientAccount, .patientMemberId, .providerNPI,
      .documentNumber,
      .patientRelationship, .networkStatus,
      .preferredProvider, .claimStatus, .diagnosis, .processedDate:
      if current.isClosed || namesNextClaim(field) { open() }
      current.add(field)
    case .paidDate, .replaces, .replacedBy:
      current.add(field)
    case .serviceDate, .serviceFrom, .serviceTo:
      if hasServiceTable || record == nil && (builder.isClaimLevelDate || builder.numbersServices) {
        if current.isClosed { open() }
        current.add(field)
      } else {
        takeRecord(field)
      }
    case .amount, .amounts:
      takeAmount(field)
    case .remarkCode where hasServiceTable:
      takeNotes(field)
    case .description, .procedureCode, .modifiers, .units, .revenueCode, .placeOfService, .remarkCode:
      takeRecord(field)
    case .paymentAmount where record != nil && !recordRoles.contains(.amount(.planPaid)):
      // Among a service's amounts it is what the plan pays for the service.
      var field = field
      field.role = .amount(.planPaid)
      takeAmount(field)
    case .memberName, .memberId, .subscriberId, .groupName, .groupNumber, .statementDate, .paymentNumber,
      .paymentDate,
      .paymentAmount, .paymentMethod, .payee, .payerName:
      outcome.document[field.role, default: []].append(field)
      if field.role == .memberId { current.fields[.memberId, default: []].append(field) }
    case .total:
      isOfDocument = Self.namesDocument(field.text ?? "")
      if record != nil || !current.lines.isEmpty {
        closeRecord()
        inTotals = !isOfDocument
      }
    default: break
    }
  }

  /// Whether a field stands between a claim's services and the number of the next claim, and the claim has it already.
  private func namesNextClaim(_ field: Field) -> Bool {
    guard let own = current.number, let next = upcomingNumber, Self.normalized(own) != Self.normalized(next),
      !current.lines.isEmpty || record != nil
    else { return false }
    return current.fields[field.role] != nil
  }

  /// Notes below a row of a table are the row's: `Notes: P26`.
  mutating func takeNotes(_ field: Field) {
    guard let last = current.lines.indices.last, current.totals == nil,
      current.lines[last].line.remarkCodes?.isEmpty ?? true,
      (current.lines[last].sheetLine + 1...current.lines[last].sheetLine + Self.linesOfRow).contains(
        field.line)
    else { return current.add(field) }
    RecordReading.add(field, to: &current.lines[last])
    for line in current.lines.indices where current.lines[line].line.remarkCodes == nil {
      current.lines[line].line.remarkCodes = []
    }
  }

  /// A row with all lines of its cells takes at most this many lines.
  private static let linesOfRow = 6

  mutating func takeClaimNumber(_ number: String, _ field: Field) {
    if let own = current.number {
      if Self.normalized(own) == Self.normalized(number) {
        current.add(field)
        return
      }
      if resume(number) {
        current.add(field)
        return
      }
      open()
      current.add(field)
      return
    }
    if resume(number) {
      current.add(field)
      return
    }
    current.add(field)
  }
}
