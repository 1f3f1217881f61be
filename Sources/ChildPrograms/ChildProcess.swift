internal import Glibc

/// A child process, and the socket that is its standard input and its standard output.
package struct ChildProcess: Sendable {
  /// How a child ended.
  package enum End: Hashable, Sendable {
    case exited(Int32)
    case signaled(Int32)
  }

  /// The process.
  package let identifier: Int32
  /// This process's end of the channel.
  package let descriptor: Int32
  let leadsGroup: Bool

  /// How long a child that has closed its output may take to end, in milliseconds.
  private static let endingMilliseconds = 1000

  /// Whether the child still listens; to be asked when it has nothing to say.
  package var isListening: Bool {
    var byte: UInt8 = 0
    let got = recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
  }

  /// Whether the child has come to its end; how, is still to be asked.
  var hasEnded: Bool {
    var information = siginfo_t()
    // Without news the structure stays as it was.
    let result = waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    return result == 0 && information.si_signo == SIGCHLD
  }

  /// Ends the child now, whatever it does.
  package func kill() {
    close(descriptor)
    if leadsGroup { Glibc.kill(-identifier, SIGKILL) }
    Glibc.kill(identifier, SIGKILL)
    _ = wait()
  }

  /// Closes the channel and leaves the child to itself; it stays behind as a dead child of this process.
  package func letGo() { close(descriptor) }

  /// How a child ended that has closed its output; it is given a moment to do so, then killed.
  package func end() -> End {
    close(descriptor)
    let moment = RunLimit(deadline: SteadyTime(milliseconds: Self.endingMilliseconds), interruption: nil)
    if let end = end(within: moment) { return end }
    Glibc.kill(identifier, SIGKILL)
    return wait()
  }

  /// How it ended; `nil` when it still runs then.
  func end(within limit: RunLimit) -> End? {
    while true {
      var status: Int32 = 0
      if waitpid(identifier, &status, WNOHANG) == identifier { return Self.end(status) }
      guard limit.remainingMilliseconds > 0 else { return nil }
      usleep(1000)
    }
  }

  func wait() -> End {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return Self.end(status)
  }

  /// Takes a status of `waitpid` apart; the C macros for it are not imported.
  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signaled(signal)
  }
}
