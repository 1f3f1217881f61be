internal import Foundation
internal import GRDB
internal import Glibc
public import Ingest

/// The ledger's file: SQLite with a write-ahead log.
///
/// - Durability: outcomes are on the disk when their transaction returns; what a kill of the process cannot undo but a
///   power cut may (a document taken in hand, a message that arrived) does not wait for the disk.
/// - Privacy: the file is readable by its owner only, and what is deleted is overwritten.
public final class LedgerDatabase: Sendable {
  /// How long one call waits for another program's lock, in seconds.
  private static let lockPatience = 2.0

  /// Pages of the log that are brought into the file at once: 16 MiB, so that a page that many documents change is
  /// written once.
  private static let checkpointPages = 4000

  let queue: DatabaseQueue
  private let path: String
  private var logPath: String { path + "-wal" }
  /// The file that is open; another one of its name is another ledger.
  private let file: LedgerFileIdentity?

  /// Opens the ledger, and makes it when it is not there.
  ///
  /// - Parameter isReadOnly: whether to open one that is there, to look at only.
  public init(path: String, isReadOnly: Bool = false) throws(LedgerError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Self.lockPatience)
    if !isReadOnly {
      configuration.journalMode = .wal
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.checkpointPages)")
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
      }
    }
    queue = try LedgerFailure.translated { try DatabaseQueue(path: path, configuration: configuration) }
    file = LedgerFileIdentity(path)
    guard !isReadOnly else { return }
    let queue = queue
    try LedgerFailure.translated { try LedgerSchema.migrator.migrate(queue) }
  }

  /// Looks at the ledger.
  ///
  /// Not GRDB's `read`: that forbids writing with a pragma before and allows it after, and each makes SQLite prepare all
  /// statements anew.
  func look<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try checkPlace()
    return try LedgerFailure.translated { try queue.unsafeRead(body) }
  }

  /// Refuses to work with a file that nobody can find any more: what is written there is lost.
  private func checkPlace() throws(LedgerError) {
    guard LedgerFileIdentity(path) == file else { throw LedgerError(reason: .replaced, code: 0) }
  }

  /// Changes the ledger; survives a kill of the process.
  @discardableResult
  func change<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try checkPlace()
    return try LedgerFailure.translated {
      try queue.writeWithoutTransaction { database in
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

  /// Changes the ledger; survives a power cut.
  ///
  /// The log is brought to the disk as SQLite does it with `synchronous = FULL`, but after others may go on.
  func changeForGood<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    let result = try change(body)
    try syncLog()
    return result
  }

  private func syncLog() throws(LedgerError) {
    let descriptor = open(logPath, O_RDONLY | O_CLOEXEC)
    // Without a log everything is in the file, which a checkpoint has brought to the disk.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fdatasync(descriptor) == 0 else { throw LedgerError(reason: .unavailable, code: Int(errno)) }
  }

  /// Writes what the log holds into the file and empties the log, so that nothing that was deleted is left in it.
  ///
  /// - Parameter waits: whether to wait a moment for programs that read the ledger.
  public func emptyLog(waits: Bool = true) throws(LedgerError) {
    try LedgerFailure.translated {
      try queue.writeWithoutTransaction { database in
        if !waits { try database.execute(sql: "PRAGMA busy_timeout = 0") }
        defer {
          if !waits { try? database.execute(sql: "PRAGMA busy_timeout = \(Int(Self.lockPatience * 1000))") }
        }
        _ = try database.checkpoint(.truncate)
      }
    }
  }
}

/// Which file is at a path.
struct LedgerFileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  /// The file at a path, links followed; `nil` where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
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
