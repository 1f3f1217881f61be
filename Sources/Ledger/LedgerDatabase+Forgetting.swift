internal import Foundation
internal import GRDB
public import Ingest
public import PDFWorkers

/// What was known of a document when it was forgotten.
public struct ForgottenDocument: Hashable, Sendable {
  /// Its outcome within the output folder.
  public var file: String?
  /// Where its originals are: in the inbox and in the archive.
  public var originals: [SystemPath]
  /// Channels that have brought, or tried to bring, messages about it, which nobody can call back.
  public var delivered: [String]
}

extension LedgerDatabase {
  /// What is to be erased with a document, also with one that was forgotten; `nil` while it is in hand.
  public func contents(of sha256: String) throws(LedgerError) -> ForgottenDocument? {
    try look { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT id, state, file FROM document WHERE sha256 = ?", arguments: [sha256])
      guard let row, row["state"] != DocumentState.reading.rawValue else { return nil }
      let id: Int64 = row["id"]
      let paths = try Data.fetchAll(
        database,
        sql: """
          SELECT path FROM inboxFile WHERE documentId = ?1 UNION SELECT path FROM archivedFile WHERE documentId = ?1
          """, arguments: [id])
      let delivered = try String.fetchAll(
        database,
        sql: "SELECT channel FROM delivery WHERE documentId = ? AND (state <> 'waiting' OR attempts > 0)",
        arguments: [id])
      return ForgottenDocument(
        file: row["file"], originals: paths.map { SystemPath(bytes: $0) }, delivered: delivered)
    }
  }

  /// Erases everything about a document but its digest; whether it was there and not in hand.
  ///
  /// What is erased may still be in SQLite's log; `finishForgetting` erases it there.
  ///
  /// - Parameter kept: originals that are still there. Their places stay, because who wants them erased later must find
  ///   them.
  public func forget(
    _ sha256: String, keeping kept: [SystemPath] = [], at time: Int64
  ) throws(LedgerError) -> Bool {
    try changeForGood { database in
      let id = try Int64.fetchOne(
        database, sql: "SELECT id FROM document WHERE sha256 = ? AND state <> 'reading'", arguments: [sha256])
      guard let id else { return false }
      try self.removeContent(of: id, from: database)
      for table in ["event", "delivery"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE documentId = ?", arguments: [id])
      }
      // The counter of a name tells the name.
      try database.execute(
        sql: """
          DELETE FROM outcomeName WHERE base = (SELECT name FROM document WHERE id = ?1)
            OR (SELECT name FROM document WHERE id = ?1) LIKE replace(replace(base, '%', '\\%'), '_', '\\_') || '-%' ESCAPE '\\'
          """, arguments: [id])
      // A row of its own, so that nothing of the old one is left in it; the digest is nobody else's meanwhile.
      try database.execute(sql: "UPDATE document SET sha256 = '' WHERE id = ?", arguments: [id])
      try database.execute(
        sql: "INSERT INTO document (sha256, state, firstSeenAt, nextAttemptAt) VALUES (?, 'forgotten', ?, ?)",
        arguments: [sha256, time, time])
      let forgotten = database.lastInsertedRowID
      for table in ["inboxFile", "archivedFile"] {
        for path in kept {
          try database.execute(
            sql: "UPDATE \(table) SET documentId = ? WHERE documentId = ? AND path = ?",
            arguments: [forgotten, id, path.blob])
        }
        try database.execute(sql: "DELETE FROM \(table) WHERE documentId = ?", arguments: [id])
      }
      try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id])
      return true
    }
  }

  /// Whether SQLite's log may still hold what was forgotten.
  public func hasUnfinishedForgetting() throws(LedgerError) -> Bool {
    try look { try !Self.unfinished(in: $0).isEmpty }
  }

  private static func unfinished(in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT id FROM document WHERE state = 'forgotten' AND nextAttemptAt IS NOT NULL"))
  }

  /// Empties SQLite's log when it may still hold what was forgotten; false while another program reads the ledger.
  ///
  /// - Parameter waits: whether to wait a moment for that program.
  @discardableResult
  public func finishForgetting(waits: Bool) throws(LedgerError) -> Bool {
    let documents = try look { try Self.unfinished(in: $0) }
    guard !documents.isEmpty else { return true }
    do {
      try emptyLog(waits: waits)
    } catch {
      guard error.reason == .locked else { throw error }
      return false
    }
    // Only those that were forgotten before: what others forget meanwhile is another log's.
    try change { database in
      for document in documents {
        try database.execute(
          sql: "UPDATE document SET nextAttemptAt = NULL WHERE id = ? AND state = 'forgotten'",
          arguments: [document])
      }
    }
    return true
  }

  /// Files in the inbox that hold forgotten documents.
  public func filesOfForgotten() throws(LedgerError) -> [SystemPath] {
    try look { database in
      try Data.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT f.path FROM document d JOIN inboxFile f ON f.documentId = d.id WHERE d.state = 'forgotten'
            """)
      ).map { SystemPath(bytes: $0) }
    }
  }

  /// Erases the places of forgotten documents' files that are not there any more.
  public func eraseFilesOfForgotten(_ paths: [SystemPath], at time: Int64) throws(LedgerError) {
    try change { database in
      for path in paths {
        try database.execute(
          sql: """
            UPDATE document SET nextAttemptAt = ?2 WHERE state = 'forgotten'
              AND id = (SELECT documentId FROM inboxFile WHERE path = ?1)
            """, arguments: [path.blob, time])
        guard database.changesCount > 0 else { continue }
        try database.execute(sql: "DELETE FROM inboxFile WHERE path = ?", arguments: [path.blob])
      }
    }
  }
}
