internal import Foundation
internal import GRDB
public import Ingest

/// The ledger's file: SQLite with a write-ahead log.
///
/// - Durability: outcomes are on the disk when their transaction returns; what a kill of the process cannot undo but a
///   power cut may (a document taken in hand, a message that arrived) does not wait for the disk.
/// - Privacy: the file is readable by its owner only, and what is deleted is overwritten.
public final class LedgerDatabase: Sendable {
  /// How long one call waits for another program's lock, in seconds.
  private static let lockPatience = 2.0

  let queue: DatabaseQueue

  /// Opens the ledger, and makes it when it is not there.
  ///
  /// - Parameter isReadOnly: whether to open one that is there, to look at only.
  public init(path: String, isReadOnly: Bool = false) throws(LedgerError) {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Self.lockPatience)
    configuration.maximumReaderCount = 1
    if !isReadOnly {
      configuration.journalMode = .wal
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    }
    queue = try LedgerFailure.translated { try DatabaseQueue(path: path, configuration: configuration) }
    guard !isReadOnly else { return }
    let queue = queue
    try LedgerFailure.translated { try LedgerSchema.migrator.migrate(queue) }
  }

  /// Looks at the ledger.
  ///
  /// Not GRDB's `read`: that forbids writing with a pragma before and allows it after, and each makes SQLite prepare all
  /// statements anew.
  func look<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try LedgerFailure.translated { try queue.unsafeRead(body) }
  }

  /// Changes the ledger; survives a kill of the process.
  func change<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try transaction(synchronous: "NORMAL", body)
  }

  /// Changes the ledger; survives a power cut.
  func changeForGood<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try transaction(synchronous: "FULL", body)
  }

  private func transaction<Result>(
    synchronous: String, _ body: (Database) throws -> Result
  ) throws(LedgerError) -> Result {
    try LedgerFailure.translated {
      try queue.writeWithoutTransaction { database in
        try database.cachedStatement(sql: "PRAGMA synchronous = \(synchronous)").execute()
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return result
      }
    }
  }

  /// Writes what the log holds into the file and empties the log, so that nothing that was deleted is left in it.
  func emptyLog() throws(LedgerError) {
    try LedgerFailure.translated {
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }
}

/// Tells the caller's part of what SQLite says.
enum LedgerFailure {
  /// Calls `body` and names the reason when it fails.
  static func translated<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw LedgerError(reason: reason(error.resultCode), code: Int(error.extendedResultCode.rawValue))
    } catch {
      throw LedgerError(reason: .unavailable, code: 0)
    }
  }

  private static func reason(_ code: ResultCode) -> LedgerError.Reason {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
    case .SQLITE_FULL: .full
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
    default: .unavailable
    }
  }
}
