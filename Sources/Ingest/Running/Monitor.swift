internal import Glibc

/// A value behind a lock, with a place to wait for it to change.
///
/// `@unchecked Sendable` because every access to the value is made while the lock is held.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    // Nobody's setting of the clock may stretch a wait.
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Changes the value and wakes everybody who waits for it.
  ///
  /// - Parameter wakes: whether somebody may have waited for what the value is now. To wake a thread that goes on waiting
  ///   costs the processor two turns.
  @discardableResult
  func change<R>(wakes: (Value) -> Bool = { _ in true }, _ body: (inout Value) -> R) -> R {
    pthread_mutex_lock(mutex)
    defer {
      if wakes(value) { pthread_cond_broadcast(condition) }
      pthread_mutex_unlock(mutex)
    }
    return body(&value)
  }

  /// Looks at the value.
  func look<R>(_ body: (Value) -> R) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(value)
  }

  /// Waits until `body` gives something.
  ///
  /// - Parameter wakes: whether others may have waited for what the value is then.
  func wait<R>(wakes: (Value) -> Bool = { _ in true }, _ body: (inout Value) -> R?) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) {
        if wakes(value) { pthread_cond_broadcast(condition) }
        return result
      }
      pthread_cond_wait(condition, mutex)
    }
  }

  /// Waits until `body` gives something, at most so many milliseconds; `nil` when it gave nothing until then.
  func wait<R>(milliseconds: Int64, _ body: (inout Value) -> R?) -> R? {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    let nanoseconds = Int64(end.tv_nsec) + milliseconds % 1000 * 1_000_000
    end.tv_sec += Int(milliseconds / 1000 + nanoseconds / 1_000_000_000)
    end.tv_nsec = Int(nanoseconds % 1_000_000_000)
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) {
        pthread_cond_broadcast(condition)
        return result
      }
      guard pthread_cond_timedwait(condition, mutex, &end) == 0 else { return body(&value) }
    }
  }
}
