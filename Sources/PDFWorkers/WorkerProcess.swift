import Glibc

/// One child process, and the socket on which it is spoken to.
///
/// A socket pair is both its standard input and its standard output: a write to a child that has died is
/// then an error (`MSG_NOSIGNAL`) instead of a signal to this process.
struct WorkerProcess {
  /// How a child ended.
  enum End: Equatable {
    case exited(Int32)
    case signaled(Int32)
  }

  let identifier: pid_t
  let descriptor: Int32

  /// How long a child that has closed its output may take to end, in milliseconds.
  private static let endingMilliseconds = 1000

  /// Starts the program.
  ///
  /// - Throws: `workerMissing`.
  init(path: String, arguments: [String]) throws(PDFReadError) {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .workerMissing(errno: errno) }
    defer { close(ends[1]) }
    var identifier: pid_t = 0
    let failure = WorkerLaunch(path: path, arguments: arguments, channel: ends[1]).spawn(&identifier)
    guard failure == 0 else {
      close(ends[0])
      throw .workerMissing(errno: failure)
    }
    self.identifier = identifier
    descriptor = ends[0]
  }

  /// Whether the child still listens; to be asked between documents, when it has nothing to say.
  var isListening: Bool {
    var byte: UInt8 = 0
    let got = recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
  }

  /// Ends the child now, whatever it does.
  func kill() {
    close(descriptor)
    Glibc.kill(identifier, SIGKILL)
    _ = wait()
  }

  /// How a child ended that has closed its output; it is given a moment to do so, then killed.
  func end() -> End {
    close(descriptor)
    for _ in 0..<Self.endingMilliseconds {
      var status: Int32 = 0
      if waitpid(identifier, &status, WNOHANG) == identifier { return Self.end(status) }
      usleep(1000)
    }
    Glibc.kill(identifier, SIGKILL)
    return wait()
  }

  private func wait() -> End {
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
