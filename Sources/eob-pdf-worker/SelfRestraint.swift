import Glibc
import WorkerProtocol

/// The limits that the worker sets on itself before it reads a byte.
enum SelfRestraint {
  /// Applies all limits; `false` when one of them could not be set.
  static func apply(_ limits: WorkerLimits) -> Bool {
    closeInheritedDescriptors()
    // A file of zero bytes is the largest that may be written; pipes and sockets are no files.
    return set(RLIMIT_FSIZE, to: 0) && set(RLIMIT_CORE, to: 0)
      && set(RLIMIT_AS, to: UInt(limits.addressSpace)) && allowProcessorTime(limits.processorSeconds)
  }

  /// Grants processor time for the next document, counted from now.
  ///
  /// The limit counts from the start of the process, so it is raised before each document. Only the soft
  /// limit is lowered: a process may not raise its hard limit again. `SIGXCPU` ends the worker.
  static func allowProcessorTime(_ seconds: Int) -> Bool {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return false }
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0 else { return false }
    // Both parts are rounded down, hence one second on top.
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
    limit.rlim_cur = min(rlim_t(used + seconds), limit.rlim_max)
    return setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0
  }

  private static func set(_ resource: __rlimit_resource, to value: UInt) -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return false }
    let value = min(value, limit.rlim_max)
    limit = rlimit(rlim_cur: value, rlim_max: value)
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
  }

  /// A descriptor that a parent forgot to mark close-on-exec is none of a document's business.
  private static func closeInheritedDescriptors() {
    closefrom(3)
  }
}
