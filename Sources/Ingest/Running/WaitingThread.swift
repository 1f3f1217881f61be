internal import Glibc

/// The system gives no more threads.
public struct ThreadError: Error, Hashable, Sendable {
  /// The system's reason.
  public var errno: Int32
}

/// A thread of its own for work that waits.
///
/// Not a queue of Dispatch: that has a limit of threads for a whole process, and beyond it one that waits keeps another
/// from ever beginning.
enum WaitingThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs `body` in a new thread.
  static func start(_ body: @escaping @Sendable () -> Void) throws(ThreadError) {
    let work = Unmanaged.passRetained(Work(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      throw ThreadError(errno: failure)
    }
  }
}
