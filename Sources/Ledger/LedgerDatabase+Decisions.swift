internal import GRDB
public import Ingest

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
