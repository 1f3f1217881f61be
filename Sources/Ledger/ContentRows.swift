internal import DisputeModel
internal import GRDB

/// Writes what was read of a document as rows.
struct ContentRows {
  private let database: Database
  private let document: Int64

  init(_ database: Database, _ document: Int64) {
    self.database = database
    self.document = document
  }

  /// Adds claims, lines, adjustments, remarks and issues, and what the document says of itself.
  func add(_ content: ClaimsDocument) throws {
    try run(
      """
      UPDATE document SET pageCount = ?, documentType = ?, payerId = ?, payerName = ?, statementDate = ?, currency = ?,
        memberName = ?, memberId = ?, reviewRequired = ? WHERE id = ?
      """,
      [
        content.source.pageCount, content.documentType.rawValue, content.payer?.id, content.payer?.name,
        content.statementDate?.description, content.currency, content.member?.name, content.member?.memberId,
        content.review.required ? 1 : 0, document,
      ])
    for (position, claim) in content.claims.enumerated() { try add(claim, at: position) }
    for issue in content.review.issues {
      try run(
        "INSERT INTO issue (documentId, severity, code, path, message) VALUES (?, ?, ?, ?, ?)",
        [document, issue.severity.rawValue, issue.code.rawValue, issue.path, issue.message])
    }
  }

  private func add(_ claim: Claim, at position: Int) throws {
    try run(
      Self.insertClaim,
      [
        document, position, claim.claimNumber, claim.documentNumber, claim.status.rawValue, claim.replaces,
        claim.replacedBy, claim.patient.name, claim.patient.relationship?.rawValue, claim.patient.memberId,
        claim.patient.accountNumber, claim.provider.name, claim.provider.npi,
        claim.provider.networkStatus?.rawValue, claim.serviceDates?.from.description,
        claim.serviceDates?.to.description, claim.receivedDate?.description, claim.processedDate?.description,
        Self.list(claim.diagnosisCodes),
      ] + Self.amounts(claim.totals))
    let id = database.lastInsertedRowID
    for (position, line) in claim.lines.enumerated() { try add(line, of: id, at: position) }
    for remark in claim.remarks {
      try run(
        "INSERT INTO remark (claimId, code, text, category) VALUES (?, ?, ?, ?)",
        [id, remark.code, remark.text, remark.category.rawValue])
    }
  }

  private func add(_ line: ServiceLine, of claim: Int64, at position: Int) throws {
    try run(
      Self.insertLine,
      [
        claim, position, line.serviceDates?.from.description, line.serviceDates?.to.description,
        line.description,
        line.procedureCode, Self.list(line.modifiers ?? []), line.revenueCode, line.placeOfService,
        line.units,
        Self.list(line.remarkCodes ?? []),
      ] + Self.amounts(line.amounts))
    let id = database.lastInsertedRowID
    for adjustment in line.adjustments {
      try run(
        "INSERT INTO adjustment (lineId, \"group\", reason, amount) VALUES (?, ?, ?, ?)",
        [id, adjustment.group, adjustment.reason, adjustment.amount.minorUnits])
    }
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// Codes hold no space, so that one is enough between them; none is no value.
  private static func list(_ codes: [String]) -> String? {
    codes.isEmpty ? nil : codes.joined(separator: " ")
  }

  private static let insertClaim =
    """
    INSERT INTO claim (documentId, position, claimNumber, documentNumber, status, replaces, replacedBy, patientName,
      patientRelationship, patientMemberId, patientAccountNumber, providerName, providerNpi, networkStatus,
      serviceFrom, serviceTo, receivedDate, processedDate, diagnosisCodes, \(Self.amountColumns))
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(Self.amountPlaces))
    """

  private static let insertLine =
    """
    INSERT INTO line (claimId, position, serviceFrom, serviceTo, description, procedureCode, modifiers, revenueCode,
      placeOfService, units, remarkCodes, \(Self.amountColumns))
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(Self.amountPlaces))
    """

  private static let amountColumns = AmountKind.allCases.map(\.rawValue).joined(separator: ", ")
  private static let amountPlaces = AmountKind.allCases.map { _ in "?" }.joined(separator: ", ")

  private static func amounts(_ amounts: Amounts) -> [(any DatabaseValueConvertible)?] {
    AmountKind.allCases.map { amounts[$0]?.minorUnits }
  }
}
