internal import Glibc
public import PDFWorkers

/// Keeps a second service from working with the same ledger; the system lifts it when the process ends, however it does.
///
/// The lock is the ledger file's own: one beside it could be deleted, and then two services would work with one ledger.
/// It is a lock of the open file (`flock`), which SQLite's locks of regions know nothing of.
public final class ServiceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock of a ledger; `nil` when a service holds it.
  public init?(ledger: SystemPath) throws(StorageError) {
    descriptor = ledger.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, DurableFile.fileMode) }
    guard descriptor >= 0 else { throw StorageError(place: ledger.text, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
