internal import ArgumentParser
internal import Extraction
internal import Glibc
internal import Ingest
internal import Ledger
internal import PDFWorkers

/// The folders of a service, looked at before it starts.
struct WatchFolders {
  /// Real paths, without links.
  let inbox: SystemPath
  let output: SystemPath
  let archive: SystemPath?
  let ledger: SystemPath

  /// Finds the folders, makes those that are the service's own, and refuses what must not be.
  init(_ options: WatchOptions) throws {
    guard let inbox = FolderPrivacy.realPath(SystemPath(options.inbox)) else {
      throw Self.failure("\(options.inbox): there is no such folder")
    }
    self.inbox = inbox
    let output = Places.output(options.out, inbox: options.inbox)
    self.output = try Self.made(output)
    archive = try options.archive.map { try Self.made(SystemPath($0)) }
    guard self.output != inbox, archive != inbox, archive != self.output else {
      throw Self.failure("inbox, outcomes and archive must be three folders")
    }
    ledger = Places.ledger(options.ledger, output: self.output)
    guard !options.allowSharedFolders else { return }
    for folder in [inbox, self.output] + [archive].compactMap(\.self)
    where FolderPrivacy.isOpenToEverybody(folder) {
      throw Self.failure(
        "\(folder.text): everybody on this machine can look into it; chmod o-rwx it, or say --allow-shared-folders"
      )
    }
  }

  private static func made(_ folder: SystemPath) throws -> SystemPath {
    do { try FolderPrivacy.makeFolder(folder) } catch {
      throw failure("\(error.place): \(String(cString: strerror(error.errno)))")
    }
    guard let path = FolderPrivacy.realPath(folder) else { throw failure("\(folder.text): cannot be made") }
    do { try OutcomeFolder(path: path).isUsable() } catch {
      throw failure("\(path.text): \(String(cString: strerror(error.errno)))")
    }
    return path
  }

  /// Keeps other services from this ledger while it is held.
  func lock() throws -> ServiceLock {
    do {
      guard let lock = try ServiceLock(ledger: ledger) else {
        throw Self.failure("\(ledger.text): another service works with this ledger")
      }
      return lock
    } catch let error as StorageError {
      throw Self.failure("\(error.place): \(String(cString: strerror(error.errno)))")
    }
  }

  /// Opens the ledger; waits for a lock, but for nothing else.
  func openLedger() throws -> LedgerDatabase {
    do { return try LedgerDatabase(path: ledger.text) } catch {
      throw Self.failure("\(ledger.text): \(Trouble.ledger(error))")
    }
  }

  private static func failure(_ message: String) -> ExitCode {
    ExitCode(Failure.exitStatus(message).rawValue)
  }
}
