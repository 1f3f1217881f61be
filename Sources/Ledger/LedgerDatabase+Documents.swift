internal import GRDB
public import Ingest
public import PDFWorkers

extension LedgerDatabase: DocumentLedger {
  /// Takes over from a service that is no more.
  public func recover(at time: Int64) throws(LedgerError) {
    try change { database in
      try database.execute(
        sql: """
          INSERT INTO event (at, documentId, state, code) SELECT ?, id, 'waiting', 'interrupted' FROM document
          WHERE state = 'reading'
          """, arguments: [time])
      try database.execute(
        sql: """
          UPDATE document SET state = 'waiting', nextAttemptAt = 0, interruptions = interruptions + 1
          WHERE state = 'reading'
          """)
    }
  }

  /// What is known of a file that looks like this.
  public func standing(of path: SystemPath, _ stamp: FileStamp) throws(LedgerError) -> FileStanding {
    try look { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT f.device, f.inode, f.byteCount, f.modifiedAt, f.changedAt, f.nextAttemptAt, d.state,
              d.nextAttemptAt AS documentAttemptAt, f.documentId
            FROM inboxFile f LEFT JOIN document d ON d.id = f.documentId WHERE f.path = ?
            """), arguments: [path.blob])
      guard let row else { return .new }
      guard let state = row["state"] as String? else { return .waiting(until: row["nextAttemptAt"] ?? 0) }
      guard FileStamp(row) == stamp else { return .new }
      switch DocumentState(rawValue: state) {
      case .reading: return .inHand
      case .waiting: return .waiting(until: row["documentAttemptAt"] ?? 0)
      default: return .done
      }
    }
  }

  /// Takes a content in hand, or tells why not.
  public func begin(
    _ sighting: Sighting, at time: Int64, isFree: (String) -> Bool
  ) throws(LedgerError) -> Beginning {
    try change { database in
      let found = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT id, state, name, strikes, interruptions, nextAttemptAt, errorCode FROM document WHERE sha256 = ?
            """), arguments: [sighting.sha256])
      guard let found else { return .read(try self.add(sighting, at: time, isFree: isFree, to: database)) }
      let id: Int64 = found["id"]
      let state = DocumentState(rawValue: found["state"]) ?? .waiting
      let isNews = try !self.isNoted(sighting, of: id, in: database)
      // The place of a forgotten document's original is kept as long as it is there, or nobody could erase it.
      try self.note(sighting, of: id, in: database)
      switch state {
      case .reading: return .inHand
      case .waiting:
        let until: Int64 = found["nextAttemptAt"] ?? 0
        if until > time { return .waiting(until: until) }
      // A document that was gone is here again.
      case .failed where found["errorCode"] == "notFound": break
      default: return .done(state, document: id, isNews: isNews)
      }
      let name: String = try found["name"] ?? self.freeName(sighting.wantedName, isFree, in: database)
      try database.cachedStatement(
        sql: "UPDATE document SET state = 'reading', name = ?, nextAttemptAt = NULL WHERE id = ?"
      ).execute(arguments: [name, id])
      try self.addEvent("reading", of: id, at: time, to: database)
      return .read(
        DocumentInHand(
          document: id, sha256: sighting.sha256, name: name, strikes: found["strikes"],
          interruptions: found["interruptions"]))
    }
  }

  private func add(
    _ sighting: Sighting, at time: Int64, isFree: (String) -> Bool, to database: Database
  ) throws -> DocumentInHand {
    let name = try freeName(sighting.wantedName, isFree, in: database)
    try database.cachedStatement(
      sql: "INSERT INTO document (sha256, state, name, firstSeenAt) VALUES (?, 'reading', ?, ?)"
    ).execute(arguments: [sighting.sha256, name, time])
    let id = database.lastInsertedRowID
    try note(sighting, of: id, in: database)
    try addEvent("reading", of: id, at: time, to: database)
    return DocumentInHand(document: id, sha256: sighting.sha256, name: name, strikes: 0, interruptions: 0)
  }

  private func freeName(_ base: String, _ isFree: (String) -> Bool, in database: Database) throws -> String {
    let select = try database.cachedStatement(sql: "SELECT next FROM outcomeName WHERE base = ?")
    var number = try Int.fetchOne(select, arguments: [base]) ?? 1
    let taken = try database.cachedStatement(sql: "SELECT 1 FROM document WHERE name = ?")
    while true {
      let name = number == 1 ? base : "\(base)-\(number)"
      number += 1
      guard try Int.fetchOne(taken, arguments: [name]) == nil, isFree(name) else { continue }
      // Most names are wanted once; the counter is for those that are not.
      guard number > 2 else { return name }
      try database.cachedStatement(
        sql: "INSERT INTO outcomeName (base, next) VALUES (?1, ?2) ON CONFLICT (base) DO UPDATE SET next = ?2"
      ).execute(arguments: [base, number])
      return name
    }
  }

  /// Whether the file is known to hold this content.
  private func isNoted(_ sighting: Sighting, of document: Int64, in database: Database) throws -> Bool {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM inboxFile WHERE path = ? AND documentId = ?"),
      arguments: [sighting.path.blob, document])
    return row.map { FileStamp($0).isSameContent(as: sighting.stamp) } ?? false
  }

  private func note(_ sighting: Sighting, of document: Int64, in database: Database) throws {
    let stamp = sighting.stamp
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO inboxFile (path, documentId, device, inode, byteCount, modifiedAt, changedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sighting.path.blob, document, stamp.device, stamp.inode, stamp.size, stamp.modifiedAt, stamp.changedAt,
    ])
  }

  func addEvent(
    _ state: String, of document: Int64, at time: Int64, code: String? = nil, to database: Database
  ) throws {
    try database.cachedStatement(
      sql: "INSERT INTO event (at, documentId, state, code) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [time, document, state, code])
  }

  /// Gives back a content that turned out not to be one.
  public func withdraw(_ document: Int64) throws(LedgerError) {
    try change { database in
      // One that had an outcome before stays what it was.
      let revision = try Int.fetchOne(
        database, sql: "SELECT revision FROM document WHERE id = ?", arguments: [document])
      if revision == 0 {
        try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document])
      } else {
        try database.execute(
          sql: "UPDATE document SET state = 'waiting', nextAttemptAt = 0 WHERE id = ?", arguments: [document])
      }
    }
  }

  /// Gives back a content unread, without blame.
  public func release(_ document: Int64) throws(LedgerError) {
    try change { database in
      try database.execute(
        sql: "UPDATE document SET state = 'waiting', nextAttemptAt = 0 WHERE id = ? AND state = 'reading'",
        arguments: [document])
    }
  }

  /// Puts off a content whose reading failed.
  public func postpone(_ document: Int64, code: String, until: Int64, at time: Int64) throws(LedgerError) {
    try change { database in
      try database.execute(
        sql: "UPDATE document SET state = 'waiting', strikes = strikes + 1, nextAttemptAt = ? WHERE id = ?",
        arguments: [until, document])
      try self.addEvent("waiting", of: document, at: time, code: code, to: database)
    }
  }

  /// How many documents are in each state, and how many messages wait.
  public func counts() throws(LedgerError) -> LedgerCounts {
    try look { database in
      var counts = LedgerCounts()
      let rows = try Row.fetchAll(
        database, sql: "SELECT state, COUNT(*) AS number FROM document GROUP BY state")
      for row in rows {
        if let state = DocumentState(rawValue: row["state"]) { counts.documents[state] = row["number"] }
      }
      counts.waitingDeliveries =
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM delivery WHERE state = 'waiting'") ?? 0
      counts.unreadableFiles =
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM inboxFile WHERE documentId IS NULL") ?? 0
      return counts
    }
  }
}

extension FileStamp {
  /// Reads a stamp from a row of files.
  init(_ row: Row) {
    self.init(
      device: row["device"] ?? 0, inode: row["inode"] ?? 0, size: row["byteCount"] ?? 0,
      modifiedAt: row["modifiedAt"] ?? 0, changedAt: row["changedAt"] ?? 0)
  }
}
