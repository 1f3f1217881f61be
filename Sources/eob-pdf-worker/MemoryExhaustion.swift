import Glibc
import WorkerProtocol

/// Tells a death for want of memory from any other crash.
///
/// When an allocation fails, poppler and the C++ runtime abort and careless code runs into a
/// null pointer; all of them on the spot, with `errno` still as `malloc` left it. So the handler of these
/// signals asks whether `errno` is `ENOMEM`, and ends with a status of its own if it is.
enum MemoryExhaustion {
  private static let signals = [SIGABRT, SIGTRAP, SIGILL, SIGSEGV, SIGBUS]

  /// Installs the handler.
  static func report() {
    for number in signals {
      var action = sigaction()
      // Async-signal-safe: no allocation, no global of Swift's; `_exit`, `signal` and `raise` only.
      action.__sigaction_handler.sa_handler = { number in
        if errno == ENOMEM { _exit(WorkerExit.outOfMemory.rawValue) }
        signal(number, SIG_DFL)
        raise(number)
      }
      _ = sigaction(number, &action, nil)
    }
  }

  /// Forgets failures of earlier documents, which were survived.
  static func forget() { errno = 0 }
}
