internal import Foundation
internal import GRDB
public import Ingest
public import PDFWorkers

extension LedgerDatabase {
  /// Takes down that a file could not be opened.
  public func noteUnreadable(
    _ path: SystemPath, errno: Int32, attempts: Int, until: Int64
  ) throws(LedgerError) {
    try change { database in
      // What is known of the file's content stays: it is the file that cannot be opened now.
      try database.execute(
        sql: """
          INSERT INTO inboxFile (path, errno, attempts, nextAttemptAt) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT (path) DO UPDATE SET errno = ?2, attempts = ?3, nextAttemptAt = ?4
          """, arguments: [path.blob, errno, attempts, until])
    }
  }

  /// How often a file could not be opened in a row.
  public func unreadableAttempts(_ path: SystemPath) throws(LedgerError) -> Int {
    try look { database in
      try Int.fetchOne(database, sql: "SELECT attempts FROM inboxFile WHERE path = ?", arguments: [path.blob])
        ?? 0
    }
  }

  /// A file is not there any more; contents that were to be read from it and are nowhere else.
  public func forgetFile(_ path: SystemPath) throws(LedgerError) -> [UnreadDocument] {
    try change { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT d.id, d.sha256, d.name, d.strikes, d.interruptions, d.state
          FROM inboxFile f JOIN document d ON d.id = f.documentId WHERE f.path = ?
          """, arguments: [path.blob])
      try database.execute(sql: "DELETE FROM inboxFile WHERE path = ?", arguments: [path.blob])
      guard let row, row["state"] == DocumentState.waiting.rawValue, let name: String = row["name"] else {
        return []
      }
      let id: Int64 = row["id"]
      let others = try Int.fetchOne(
        database,
        sql: """
          SELECT (SELECT COUNT(*) FROM inboxFile WHERE documentId = ?1)
            + (SELECT COUNT(*) FROM archivedFile WHERE documentId = ?1)
          """, arguments: [id])
      guard others == 0 else { return [] }
      try database.execute(sql: "UPDATE document SET state = 'reading' WHERE id = ?", arguments: [id])
      return [
        UnreadDocument(
          inHand: DocumentInHand(
            document: id, sha256: row["sha256"], name: name, strikes: row["strikes"],
            interruptions: row["interruptions"]),
          fileName: path.lastComponent.text)
      ]
    }
  }

  /// Takes down where an original was moved to.
  public func moved(
    _ path: SystemPath, to newPath: SystemPath, document: Int64
  ) throws(LedgerError) {
    try changeForGood { database in
      try database.execute(
        sql: "DELETE FROM inboxFile WHERE path = ? AND documentId = ?", arguments: [path.blob, document])
      try database.execute(
        sql: "INSERT OR REPLACE INTO archivedFile (path, documentId) VALUES (?, ?)",
        arguments: [newPath.blob, document])
    }
  }

  /// Files whose time to be tried again has come.
  public func due(at time: Int64, limit: Int) throws(LedgerError) -> [SystemPath] {
    try look { database in
      let paths = try Data.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT path FROM (
              SELECT COALESCE(
                  (SELECT path FROM inboxFile WHERE documentId = d.id LIMIT 1),
                  (SELECT path FROM archivedFile WHERE documentId = d.id LIMIT 1)) AS path,
                nextAttemptAt
              FROM document d WHERE state = 'waiting' AND nextAttemptAt <= ?1
              UNION ALL
              SELECT path, nextAttemptAt FROM inboxFile WHERE documentId IS NULL AND nextAttemptAt <= ?1
            ) WHERE path IS NOT NULL ORDER BY nextAttemptAt LIMIT ?2
            """), arguments: [time, limit])
      return paths.map { SystemPath(bytes: $0) }
    }
  }

  /// Files of finished documents that are still where they were found, in the order of their paths.
  public func unarchived(after last: SystemPath?, limit: Int) throws(LedgerError) -> [Sighting] {
    try look { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT f.*, d.sha256 FROM inboxFile f JOIN document d ON d.id = f.documentId
            WHERE f.path > ? AND d.state NOT IN ('reading', 'waiting', 'forgotten') ORDER BY f.path LIMIT ?
            """), arguments: [last?.blob ?? Data(), limit])
      return rows.map { Sighting($0) }
    }
  }

  /// The files that hold a content.
  func sightings(of document: Int64, in database: Database) throws -> [Sighting] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT f.*, d.sha256 FROM inboxFile f JOIN document d ON d.id = f.documentId WHERE f.documentId = ?
          """), arguments: [document]
    ).map { Sighting($0) }
  }
}

extension SystemPath {
  /// The path as the ledger holds it.
  var blob: Data { Data(bytes) }
}

extension Sighting {
  fileprivate init(_ row: Row) {
    self.init(
      path: SystemPath(bytes: row["path"] as Data), stamp: FileStamp(row), sha256: row["sha256"],
      document: row["documentId"])
  }
}
