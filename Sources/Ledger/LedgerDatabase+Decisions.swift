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
  /// Messages about it that have arrived, which nobody can call back, by channel.
  public var delivered: [String]
}

extension LedgerDatabase {
  /// Has documents read again, as if they had never been; their outcomes stay until there are new ones.
  ///
  /// - Parameters:
  ///   - digests: which ones.
  ///   - time: now.
  /// - Returns: how many; those in hand and forgotten ones stay as they are.
  public func retry(_ digests: [String], at time: Int64) throws(LedgerError) -> Int {
    try changeForGood { database in
      var count = 0
      for sha256 in digests {
        try database.execute(
          sql: """
            UPDATE document SET state = 'waiting', nextAttemptAt = ?, strikes = 0, interruptions = 0
            WHERE sha256 = ? AND state NOT IN ('reading', 'forgotten')
            """, arguments: [time, sha256])
        count += database.changesCount
      }
      return count
    }
  }

  /// Tries messages again that were given up.
  public func retryDeliveries(at time: Int64) throws(LedgerError) -> Int {
    try changeForGood { database in
      try database.execute(
        sql: "UPDATE delivery SET state = 'waiting', attempts = 0, nextAttemptAt = ? WHERE state = 'givenUp'",
        arguments: [time])
      return database.changesCount
    }
  }

  /// What is to be erased with a document; `nil` while it is in hand.
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
        database, sql: "SELECT channel FROM delivery WHERE documentId = ? AND state = 'delivered'",
        arguments: [id])
      return ForgottenDocument(
        file: row["file"], originals: paths.map { SystemPath(bytes: $0) }, delivered: delivered)
    }
  }

  /// Erases everything about a document but its digest; whether it was there and not in hand.
  public func forget(_ sha256: String, at time: Int64) throws(LedgerError) -> Bool {
    let isForgotten = try changeForGood { database in
      let id = try Int64.fetchOne(
        database, sql: "SELECT id FROM document WHERE sha256 = ? AND state <> 'reading'", arguments: [sha256])
      guard let id else { return false }
      try self.removeContent(of: id, from: database)
      for table in ["inboxFile", "archivedFile", "event", "delivery"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE documentId = ?", arguments: [id])
      }
      // The counter of a name tells the name.
      try database.execute(
        sql: """
          DELETE FROM outcomeName WHERE base = (SELECT name FROM document WHERE id = ?1)
            OR (SELECT name FROM document WHERE id = ?1) LIKE replace(replace(base, '%', '\\%'), '_', '\\_') || '-%' ESCAPE '\\'
          """, arguments: [id])
      try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id])
      try database.execute(
        sql: "INSERT INTO document (sha256, state, firstSeenAt) VALUES (?, 'forgotten', ?)",
        arguments: [sha256, time])
      return true
    }
    if isForgotten { try emptyLog() }
    return isForgotten
  }

  /// Gives back everything in hand without blame, when the service stops; how many documents that were.
  @discardableResult
  public func releaseAll() throws(LedgerError) -> Int {
    try change { database in
      try database.execute(
        sql: "UPDATE document SET state = 'waiting', nextAttemptAt = 0 WHERE state = 'reading'")
      return database.changesCount
    }
  }

  /// Whether SQLite finds the file whole.
  public func isWhole() throws(LedgerError) -> Bool {
    try look { try String.fetchOne($0, sql: "PRAGMA quick_check") == "ok" }
  }
}
