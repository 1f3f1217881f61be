internal import Glibc
public import PDFWorkers

/// Keeps a second service from working with the same ledger; the system lifts it when the process ends, however it does.
public final class ServiceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock of a ledger; `nil` when a service holds it.
  public init?(ledger: SystemPath) throws(StorageError) {
    let path = ledger.appending(".lock")
    descriptor = path.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, DurableFile.fileMode) }
    guard descriptor >= 0 else { throw StorageError(place: path.text, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
