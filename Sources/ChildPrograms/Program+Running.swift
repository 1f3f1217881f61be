internal import Glibc

extension Program {
  /// How a run ended.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signaled(Int32)
    /// It took longer than it may, and was killed with all that it had started.
    case timedOut
    /// Somebody wanted no more of it, and it was killed with all that it had started.
    case interrupted
    case notStarted(errno: Int32)
  }

  private static let bufferSize = 1 << 16
  /// How often to look whether a silent program has ended, in milliseconds: what it has left running may hold the channel
  /// open.
  private static let lookMilliseconds: Int32 = 100

  /// Runs it to its end: bytes in, bytes out.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - seconds: how long that may take.
  ///   - maximumOutput: output that is kept, in bytes; the rest is thrown away.
  ///   - interruption: ends it before its time.
  /// - Returns: how it ended, and the beginning of its standard output.
  package func run(
    input: [UInt8] = [], seconds: Int, maximumOutput: Int = .max, interruption: Interruption? = nil
  ) -> (ending: Ending, output: [UInt8]) {
    let process: ChildProcess
    do {
      process = try start(leadsGroup: true)
    } catch {
      return (.notStarted(errno: error.errno), [])
    }
    let limit = RunLimit(deadline: SteadyTime(milliseconds: seconds * 1000), interruption: interruption)
    let output = Self.exchange(input, with: process, within: limit, maximumOutput: maximumOutput)
    switch process.end(within: limit) {
    case .exited(let status)?:
      process.letGo()
      return (.exited(status), output)
    case .signaled(let signal)?:
      process.letGo()
      return (.signaled(signal), output)
    case nil:
      process.kill()
      return (limit.isInterrupted ? .interrupted : .timedOut, output)
    }
  }

  /// Sends the input and takes in the output until both are at their end, or the program is.
  private static func exchange(
    _ input: [UInt8], with process: ChildProcess, within limit: RunLimit, maximumOutput: Int
  ) -> [UInt8] {
    let descriptor = process.descriptor
    var rest = input[...]
    var output: [UInt8] = []
    var isOver = false
    var buffer = [UInt8](repeating: 0, count: bufferSize)
    if rest.isEmpty { shutdown(descriptor, Int32(SHUT_WR)) }
    while true {
      var event = pollfd(
        fd: descriptor, events: Int16(POLLIN) | (rest.isEmpty ? 0 : Int16(POLLOUT)), revents: 0)
      let left = limit.remainingMilliseconds
      let count = poll(&event, 1, min(left, lookMilliseconds))
      if count < 0, errno == EINTR { continue }
      if count == 0, left > 0, !isOver {
        // What it has written last is still to be taken in.
        isOver = process.hasEnded
        continue
      }
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
        output += buffer.prefix(min(got, maximumOutput - output.count))
      }
    }
  }
}
