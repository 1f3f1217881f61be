internal import DisputeModel
internal import Foundation
internal import GRDB
public import Ingest

extension LedgerDatabase {
  /// The documents, in the order in which they came.
  ///
  /// - Parameter state: only those in this state.
  public func documents(in state: DocumentState?) throws(LedgerError) -> LedgerTable {
    try table(
      """
      SELECT d.sha256, d.state, d.errorCode, d.file, d.pageCount,
        (SELECT COUNT(*) FROM claim WHERE documentId = d.id) AS claims,
        (SELECT COUNT(*) FROM issue WHERE documentId = d.id) AS issues,
        d.milliseconds, d.firstSeenAt, d.finishedAt
      FROM document d WHERE ?1 IS NULL OR d.state = ?1 ORDER BY d.id
      """, [state?.rawValue])
  }

  /// Every service line with its claim and its document.
  public func lines() throws(LedgerError) -> LedgerTable {
    let amounts = AmountKind.allCases.map { "l.\($0.rawValue)" }.joined(separator: ", ")
    return try table(
      """
      SELECT d.sha256, d.file, d.payerName, d.statementDate, c.claimNumber, c.status, c.patientName, c.providerName,
        c.providerNpi, c.networkStatus, l.serviceFrom, l.serviceTo, l.description, l.procedureCode, l.modifiers,
        l.revenueCode, l.units, l.remarkCodes, \(amounts), d.reviewRequired
      FROM line l JOIN claim c ON c.id = l.claimId JOIN document d ON d.id = c.documentId
      ORDER BY d.id, c.position, l.position
      """, [])
  }

  /// The digests of documents whose digest begins so, or whose outcome has this name.
  public func digests(matching text: String) throws(LedgerError) -> [String] {
    try look { database in
      try String.fetchAll(
        database,
        sql:
          "SELECT sha256 FROM document WHERE sha256 = ?1 OR name = ?1 OR file = ?1 OR substr(sha256, 1, length(?1)) = ?1",
        arguments: [text])
    }
  }

  /// The digests of the documents in a state.
  public func digests(in state: DocumentState) throws(LedgerError) -> [String] {
    try look { database in
      try String.fetchAll(
        database, sql: "SELECT sha256 FROM document WHERE state = ? ORDER BY id", arguments: [state.rawValue])
    }
  }

  /// What is known of one document: itself, its files, its events, its issues, its messages.
  public func details(of sha256: String) throws(LedgerError) -> [(title: String, table: LedgerTable)] {
    let document = " (SELECT id FROM document WHERE sha256 = ?1)"
    return [
      ("document", try table("SELECT * FROM document WHERE sha256 = ?1", [sha256])),
      (
        "files",
        try table("SELECT path, byteCount, errno FROM inboxFile WHERE documentId =" + document, [sha256])
      ),
      ("archived", try table("SELECT path FROM archivedFile WHERE documentId =" + document, [sha256])),
      (
        "claims",
        try table(
          """
          SELECT claimNumber, status, patientName, providerName, serviceFrom, serviceTo, billed, planPaid,
            patientResponsibility FROM claim WHERE documentId =\(document) ORDER BY position
          """, [sha256])
      ),
      (
        "issues",
        try table("SELECT severity, code, path, message FROM issue WHERE documentId =" + document, [sha256])
      ),
      (
        "events",
        try table("SELECT at, state, code FROM event WHERE documentId =\(document) ORDER BY id", [sha256])
      ),
      (
        "messages",
        try table(
          """
          SELECT channel, "key", state, attempts, deliveredAt, problem FROM delivery WHERE documentId =\(document)
          ORDER BY id
          """, [sha256])
      ),
    ]
  }

  private func table(_ sql: String, _ arguments: [String?]) throws(LedgerError) -> LedgerTable {
    try look { database in
      let statement = try database.makeStatement(sql: sql)
      let columns = statement.columnNames
      let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
      var rows: [[LedgerTable.Value]] = []
      while let row = try cursor.next() {
        rows.append(columns.enumerated().map { index, column in Self.value(row[index], column) })
      }
      return LedgerTable(columns: columns, rows: rows)
    }
  }

  private static let amounts = Set(AmountKind.allCases.map(\.rawValue) + ["amount"])

  private static func value(_ value: (any DatabaseValueConvertible)?, _ column: String) -> LedgerTable.Value {
    switch value?.databaseValue.storage {
    case .int64(let number):
      if amounts.contains(column) { return .money(number) }
      return column == "at" || column.hasSuffix("At") ? .time(number) : .number(number)
    case .string(let text): return .text(text)
    case .blob(let data): return .text(String(decoding: data, as: UTF8.self))
    case .double(let number): return .text("\(number)")
    case .null, nil: return .nothing
    }
  }
}

extension LedgerDatabase {
  /// The statements that made the tables and indexes, in the order of their names.
  func schemaText() throws(LedgerError) -> String {
    try look { database in
      try String.fetchAll(
        database,
        sql:
          "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY name"
      ).joined(separator: "\n")
    }
  }
}
