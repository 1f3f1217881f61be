internal import GRDB
public import Ingest

extension LedgerDatabase {
  /// Messages whose time has come, in the order of their making.
  public func dueDeliveries(
    _ channel: String, at time: Int64, limit: Int
  ) throws(LedgerError) -> [Delivery] {
    try look { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT v.id, v."key", d.sha256, d.state, d.file, v.attempts
            FROM delivery v JOIN document d ON d.id = v.documentId
            WHERE v.channel = ? AND v.state = 'waiting' AND v.nextAttemptAt <= ? ORDER BY v.id LIMIT ?
            """), arguments: [channel, time, limit])
      return rows.map { row in
        Delivery(
          id: row["id"], key: row["key"], sha256: row["sha256"],
          state: DocumentState(rawValue: row["state"]) ?? .waiting, file: row["file"] ?? "",
          attempts: row["attempts"])
      }
    }
  }

  /// Messages that arrived.
  public func delivered(_ deliveries: [Int64], at time: Int64) throws(LedgerError) {
    try change { database in
      let statement = try database.cachedStatement(
        sql: "UPDATE delivery SET state = 'delivered', deliveredAt = ?, nextAttemptAt = NULL WHERE id = ?")
      for id in deliveries { try statement.execute(arguments: [time, id]) }
    }
  }

  /// A message that did not arrive.
  public func putOff(delivery: Int64, until: Int64?, problem: String) throws(LedgerError) {
    try change { database in
      try database.execute(
        sql: """
          UPDATE delivery SET state = ?, attempts = attempts + 1, nextAttemptAt = ?, problem = ? WHERE id = ?
          """, arguments: [until == nil ? "givenUp" : "waiting", until, problem, delivery])
    }
  }
}
