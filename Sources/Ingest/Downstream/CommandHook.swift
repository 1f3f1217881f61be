internal import ChildPrograms
internal import Glibc

/// Runs a command of the user's for every finished document.
///
/// - Shape: `/bin/sh -c COMMAND`, with the message's JSON as one line on standard input and `EOB_ID`, `EOB_SHA256`, `EOB_STATE` and
///   `EOB_FILE`, the whole path of the outcome, in the environment. Status 0 says that it has arrived.
public struct CommandHook: Messenger {
  /// The name in the ledger.
  public static let channelName = "exec"

  /// The name in the ledger.
  public let channel = CommandHook.channelName
  /// Messages that it takes at a time.
  public let batchSize = 1
  /// Attempts after which a message is given up.
  public let maximumAttempts: Int? = 12

  private let command: String
  private let seconds: Int
  private let interruption = Interruption()

  /// Creates a hook; a command that takes longer than so many seconds is killed.
  public init(command: String, seconds: Int = 60) {
    self.command = command
    self.seconds = seconds
  }

  /// Brings messages, all or none.
  public func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError) {
    for message in messages {
      let environment = Program.inherited(Self.inheritedVariables).merging([
        "EOB_ID": message.delivery.key, "EOB_SHA256": message.delivery.sha256,
        "EOB_STATE": message.delivery.state.rawValue, "EOB_FILE": message.outcomePath,
      ]) { $1 }
      let shell = Program(path: "/bin/sh", arguments: ["-c", command], environment: environment)
      // Who reads a line wants its end.
      let line = message.json + [UInt8(ascii: "\n")]
      let ending = shell.run(
        input: line, seconds: seconds, maximumOutput: 0, interruption: interruption
      ).ending
      switch ending {
      case .exited(0): continue
      case .exited(let status): throw MessengerError("status \(status)")
      case .signaled(let signal): throw MessengerError("signal \(signal)")
      case .timedOut: throw MessengerError("longer than \(seconds) s")
      case .interrupted: throw MessengerError("the service stops")
      case .notStarted(let errno): throw MessengerError(String(cString: strerror(errno)))
      }
    }
  }

  /// Kills the command, and all that it has started, after so many milliseconds.
  public func stop(within milliseconds: Int) { interruption.end(within: milliseconds) }

  /// What a shell needs to find programs and the user's files.
  private static let inheritedVariables = ["PATH", "HOME", "LANG", "TMPDIR", "USER"]
}
