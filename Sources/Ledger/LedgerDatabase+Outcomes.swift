internal import DisputeModel
internal import GRDB
public import Ingest

extension LedgerDatabase {
  /// Takes down outcomes that are in the output folder already; survives a power cut.
  public func finish(
    _ documents: [FinishedDocument], channels: [String], at time: Int64
  ) throws(LedgerError) -> [Sighting] {
    try changeForGood { database in
      var sightings: [Sighting] = []
      for document in documents {
        // What was forgotten while it was read stays forgotten.
        guard try self.takeDown(document, at: time, in: database) else { continue }
        try self.addEvent(
          document.state.rawValue, of: document.document, at: time, code: document.content.code, to: database)
        let revision = try Int.fetchOne(
          database.cachedStatement(sql: "SELECT revision FROM document WHERE id = ?"),
          arguments: [document.document])
        for channel in channels {
          try database.cachedStatement(
            sql: """
              INSERT INTO delivery (documentId, channel, "key", state, nextAttemptAt) VALUES (?, ?, ?, 'waiting', 0)
              """
          ).execute(arguments: [document.document, channel, "\(document.sha256)-\(revision ?? 1)"])
        }
        sightings += try self.sightings(of: document.document, in: database)
      }
      return sightings
    }
  }

  private func takeDown(_ finished: FinishedDocument, at time: Int64, in database: Database) throws -> Bool {
    try database.cachedStatement(
      sql: """
        UPDATE document SET state = ?, file = ?, revision = revision + 1, byteCount = ?, milliseconds = ?,
          finishedAt = ?, nextAttemptAt = NULL, interruptions = 0, errorCode = NULL, errorMessage = NULL,
          pageCount = NULL, documentType = NULL, payerId = NULL, payerName = NULL, statementDate = NULL,
          currency = NULL, memberName = NULL, memberId = NULL, reviewRequired = NULL
        WHERE id = ? AND state = 'reading'
        """
    ).execute(arguments: [
      finished.state.rawValue, finished.file, finished.byteCount, finished.milliseconds, time,
      finished.document,
    ])
    guard database.changesCount > 0 else { return false }
    try removeContent(of: finished.document, from: database)
    switch finished.content {
    case .claims(let document): try ContentRows(database, finished.document).add(document)
    case .failure(let code, let message):
      try database.cachedStatement(sql: "UPDATE document SET errorCode = ?, errorMessage = ? WHERE id = ?")
        .execute(arguments: [code, message, finished.document])
    case .adopted: break
    }
    return true
  }

  /// Removes what was read of a document; lines, adjustments and remarks go with their claims.
  func removeContent(of document: Int64, from database: Database) throws {
    for table in ["claim", "issue"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE documentId = ?").execute(arguments: [
        document
      ])
    }
  }
}

extension FinishedDocument.Content {
  fileprivate var code: String? {
    if case .failure(let code, _) = self { code } else { nil }
  }
}
