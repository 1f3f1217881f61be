internal import Glibc

/// The machine's processors.
public enum ProcessorCount {
  /// Those that are switched on, at least one.
  public static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
