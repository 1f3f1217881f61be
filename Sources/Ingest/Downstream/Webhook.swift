internal import ChildPrograms

/// Sends every message to an address with curl.
///
/// - Shape: `POST` of the message's JSON; `Idempotency-Key` is the message's id; `X-EOB-Signature: t=TIME,v1=CODE` with
///   the seconds since 1970 and the HMAC-SHA-256 of `TIME.BODY`. Any status from 200 to 299 says that it has arrived.
/// - curl is a program of its own, because TLS with its certificates is the system's business to keep up to date; what
///   it is to do goes through its standard input, so that neither address nor secret stands in the list of processes.
public struct Webhook: Messenger {
  /// The name in the ledger.
  public static let channelName = "webhook"
  /// How long one attempt may take, in seconds.
  private static let seconds = 30
  /// What of curl's answer is read, in bytes; it is a status code.
  private static let maximumAnswer = 64

  /// The name in the ledger.
  public let channel = Webhook.channelName
  /// Messages that it takes at a time.
  public let batchSize = 1
  /// Attempts after which a message is given up.
  public let maximumAttempts: Int? = 24

  private let address: WebhookAddress
  private let secret: [UInt8]
  private let program: String
  private let clock: Clock
  private let interruption = Interruption()

  /// Creates a webhook.
  ///
  /// - Parameters:
  ///   - address: where to.
  ///   - secret: the key of the signature; without one nothing is signed.
  ///   - program: the path of curl.
  ///   - clock: tells the time of the signature.
  public init(address: WebhookAddress, secret: [UInt8], program: String, clock: Clock = .system) {
    self.address = address
    self.secret = secret
    self.program = program
    self.clock = clock
  }

  /// Brings messages, all or none.
  public func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError) {
    for message in messages { try send(message) }
  }

  /// Gives up what is being sent after so many milliseconds.
  public func stop(within milliseconds: Int) { interruption.end(within: milliseconds) }

  private func send(_ message: Message) throws(MessengerError) {
    // No .curlrc, no redirection to elsewhere, no proxy for this machine.
    let curl = Program(
      path: program, arguments: ["--disable", "--config", "-"], environment: ["PATH": "/usr/bin:/bin"])
    let (ending, output) = curl.run(
      input: Array(configuration(for: message).utf8), seconds: Self.seconds + 5,
      maximumOutput: Self.maximumAnswer, interruption: interruption)
    guard case .exited(let status) = ending else { throw MessengerError("curl did not run") }
    guard status == 0 else { throw MessengerError("curl status \(status)") }
    let code = Int(String(decoding: output, as: UTF8.self)) ?? 0
    guard (200...299).contains(code) else { throw MessengerError("HTTP status \(code)") }
  }

  /// curl's configuration, one option per line.
  func configuration(for message: Message) -> String {
    let time = clock.wallTime() / 1000
    var headers = ["Content-Type: application/json", "Idempotency-Key: \(message.delivery.key)"]
    if !secret.isEmpty {
      let code = MessageAuthentication.code(of: Array("\(time).".utf8) + message.json, key: secret)
      headers.append("X-EOB-Signature: t=\(time),v1=\(code)")
    }
    var lines = [
      "url = \"\(address.url)\"", "request = POST", "silent", "output = /dev/null",
      "write-out = \"%{http_code}\"",
      "max-time = \(Self.seconds)", "proto = \"=\(address.isLoopback ? "http,https" : "https")\"",
    ]
    if address.isLoopback { lines.append("noproxy = \"*\"") }
    lines += headers.map { "header = \"\($0)\"" }
    lines.append("data-raw = \"\(Self.quoted(message.json))\"")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text as curl's configuration quotes it; JSON on one line holds no other character that it would change.
  private static func quoted(_ json: [UInt8]) -> String {
    String(decoding: json, as: UTF8.self).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
