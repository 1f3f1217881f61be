import Glibc

/// How the child is started: with a channel for standard input and output, nothing to write errors to,
/// no environment to speak of, and signals as a fresh process has them.
struct WorkerLaunch {
  let path: String
  let arguments: [String]
  let channel: Int32

  /// What the dynamic linker may need where libraries are not installed in the system's folders.
  private static let inheritedVariables = ["LD_LIBRARY_PATH"]

  /// Starts the program; the result is zero or the error number.
  func spawn(_ identifier: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, channel, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, channel, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    return Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(Self.environment()) { environment in
        posix_spawn(&identifier, path, &actions, &attributes, arguments, environment)
      }
    }
  }

  private static func environment() -> [String] {
    inheritedVariables.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
  ) -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
