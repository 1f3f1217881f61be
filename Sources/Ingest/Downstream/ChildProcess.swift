internal import Glibc

/// Runs a program to its end: bytes in, status out, within a time.
struct ChildProcess {
  /// How it ended.
  enum End: Hashable {
    case exited(Int32)
    case signaled(Int32)
    case timedOut
    case notStarted(errno: Int32)
  }

  let path: String
  var arguments: [String] = []
  /// All of its environment.
  var environment: [String: String] = [:]
  /// A child that takes longer is killed with all that it has started, in seconds.
  var seconds = 60

  /// Output that is kept, in bytes; the rest is thrown away.
  private static let maximumOutput = 1 << 16

  /// Runs it.
  ///
  /// - Parameter input: what it reads from standard input.
  /// - Returns: how it ended, and the beginning of its standard output.
  func run(input: [UInt8]) -> (end: End, output: [UInt8]) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else {
      return (.notStarted(errno: errno), [])
    }
    var identifier: pid_t = 0
    let failure = spawn(&identifier, channel: ends[1])
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return (.notStarted(errno: failure), [])
    }
    let deadline = Clock.system.steadyTime() + Int64(seconds) * 1000
    let output = exchange(input, on: ends[0], until: deadline)
    close(ends[0])
    return (wait(identifier, until: deadline), output)
  }

  private func spawn(_ identifier: inout pid_t, channel: Int32) -> Int32 {
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
    // A group of its own, so that what it starts can be killed with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    return Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&identifier, path, &actions, &attributes, arguments, environment)
      }
    }
  }

  /// Sends the input and takes in the output until both are at their end.
  private func exchange(_ input: [UInt8], on descriptor: Int32, until deadline: Int64) -> [UInt8] {
    var rest = input[...]
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    if rest.isEmpty { shutdown(descriptor, Int32(SHUT_WR)) }
    while true {
      var event = pollfd(
        fd: descriptor, events: Int16(POLLIN) | (rest.isEmpty ? 0 : Int16(POLLOUT)), revents: 0)
      let left = Int32(clamping: max(0, deadline - Clock.system.steadyTime()))
      let count = poll(&event, 1, left)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      if event.revents & Int16(POLLOUT) != 0, !rest.isEmpty {
        let sent = rest.withUnsafeBytes {
          send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
        }
        // Who does not read all of it has read enough.
        rest = sent > 0 ? rest.dropFirst(sent) : errno == EAGAIN ? rest : []
        if rest.isEmpty { shutdown(descriptor, Int32(SHUT_WR)) }
      }
      if event.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        let got = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        if got < 0, errno == EAGAIN || errno == EINTR { continue }
        guard got > 0 else { return output }
        output += buffer.prefix(min(got, Self.maximumOutput - output.count))
      }
    }
  }

  private func wait(_ identifier: pid_t, until deadline: Int64) -> End {
    var status: Int32 = 0
    while true {
      let ended = waitpid(identifier, &status, WNOHANG)
      if ended == identifier { break }
      guard Clock.system.steadyTime() < deadline else {
        kill(-identifier, SIGKILL)
        kill(identifier, SIGKILL)
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return .timedOut
      }
      usleep(2000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signaled(signal)
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
  ) -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// What a program prints.
public enum ProgramOutput {
  /// The first line of its standard output; `nil` when it does not end with status 0 in time.
  public static func of(_ program: String, _ arguments: [String], seconds: Int) -> String? {
    let (end, output) = ChildProcess(path: program, arguments: arguments, seconds: seconds).run(input: [])
    guard end == .exited(0) else { return nil }
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
