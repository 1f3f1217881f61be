internal import Glibc

/// A program to be started, with what it may know of this process.
package struct Program: Sendable {
  /// It could not be started.
  package struct StartError: Error {
    /// What the system says.
    package let errno: Int32
  }

  /// Where it is.
  package let path: String
  /// Its arguments, without its own name.
  package let arguments: [String]
  /// All of its environment.
  package let environment: [String: String]

  /// What the dynamic linker may need where libraries are not installed in the system's folders.
  private static let inheritedVariables = ["LD_LIBRARY_PATH"]

  /// Names a program; without an environment it gets none to speak of.
  package init(path: String, arguments: [String] = [], environment: [String: String]? = nil) {
    self.path = path
    self.arguments = arguments
    self.environment = environment ?? Self.inherited(Self.inheritedVariables)
  }

  /// Variables of this process, for a child that needs them.
  package static func inherited(_ names: [String]) -> [String: String] {
    var variables: [String: String] = [:]
    for name in names { if let value = getenv(name) { variables[name] = String(cString: value) } }
    return variables
  }

  /// Starts it, with a channel for standard input and output, nothing to write errors to, and signals as a fresh
  /// process has them.
  ///
  /// The channel is a socket: a write to a child that has died is then an error (`MSG_NOSIGNAL`) instead of a signal
  /// to this process.
  ///
  /// - Parameter leadsGroup: whether what it starts itself can be killed with it.
  package func start(leadsGroup: Bool = false) throws(StartError) -> ChildProcess {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw StartError(errno: errno) }
    var identifier: pid_t = 0
    let failure = spawn(&identifier, channel: ends[1], leadsGroup: leadsGroup)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      throw StartError(errno: failure)
    }
    return ChildProcess(identifier: identifier, descriptor: ends[0], leadsGroup: leadsGroup)
  }

  private func spawn(_ identifier: inout pid_t, channel: Int32, leadsGroup: Bool) -> Int32 {
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
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (leadsGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    return Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&identifier, path, &actions, &attributes, arguments, environment)
      }
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
