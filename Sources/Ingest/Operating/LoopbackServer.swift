internal import Dispatch
internal import Glibc

/// Answers `GET` and `HEAD` requests of this machine, one after another.
///
/// All that a scraper of metrics and a health check need of HTTP; a server library for it would take longer to build
/// than everything else here.
public final class LoopbackServer: Sendable {
  /// An answer.
  public struct Answer: Sendable {
    /// HTTP status.
    public var status: Int
    /// Plain text.
    public var text: String

    /// Creates an answer.
    public init(status: Int, text: String) {
      self.status = status
      self.text = text
    }
  }

  /// How long a client may take to send its request or to take the answer, in seconds.
  private static let clientPatience = 2
  /// The longest request that is looked at, in bytes.
  private static let maximumRequest = 8192
  /// Time between two looks whether to stop, in milliseconds.
  private static let stopInterval: Int32 = 500

  /// The port that it listens on.
  public let port: UInt16
  private let listener: Int32
  private let answer: @Sendable (String) -> Answer?
  private let isStopped = Monitor(false)

  /// Listens on 127.0.0.1.
  ///
  /// - Parameters:
  ///   - port: zero for any that is free.
  ///   - answer: gives the answer for a path; `nil` where there is none.
  public init(port: UInt16, answer: @escaping @Sendable (String) -> Answer?) throws(StorageError) {
    self.answer = answer
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var yes: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard isBound else {
      let reason = errno
      close(listener)
      throw StorageError(place: "metrics port \(port)", errno: reason)
    }
    self.port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(listener) }

  /// Answers until it is stopped.
  public func run() {
    while !isStopped.look({ $0 }) {
      var event = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
      guard poll(&event, 1, Self.stopInterval) > 0 else { continue }
      let client = accept(listener, nil, nil)
      guard client >= 0 else { continue }
      _ = fcntl(client, F_SETFD, FD_CLOEXEC)
      serve(client)
      close(client)
    }
  }

  /// Ends `run` within a moment.
  public func stop() { isStopped.change { $0 = true } }

  private func serve(_ client: Int32) {
    var patience = timeval(tv_sec: Self.clientPatience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    var request: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1024)
    while request.firstRange(of: Array("\r\n\r\n".utf8)) == nil, request.count < Self.maximumRequest {
      let got = recv(client, &buffer, buffer.count, 0)
      guard got > 0 else { return }
      request += buffer.prefix(got)
    }
    let line = request.prefix { $0 != UInt8(ascii: "\r") }.split(separator: UInt8(ascii: " "))
    let method = line.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let path = line.dropFirst().first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard Self.methods.contains(method) else {
      return send(Answer(status: 405, text: ""), headOnly: false, to: client)
    }
    send(
      answer(path) ?? Answer(status: 404, text: "not found\n"), headOnly: method == "HEAD", to: client)
  }

  private static let methods: Set<String> = ["GET", "HEAD"]

  private func send(_ answer: Answer, headOnly: Bool, to client: Int32) {
    let body = Array(answer.text.utf8)
    let head = """
      HTTP/1.1 \(answer.status) \(Self.reasons[answer.status] ?? "")\r
      Content-Type: text/plain; version=0.0.4; charset=utf-8\r
      Content-Length: \(body.count)\r
      Cache-Control: no-store\r
      Connection: close\r
      \(answer.status == 405 ? "Allow: GET, HEAD\r\n" : "")\r

      """
    var rest = (Array(head.utf8) + (headOnly ? [] : body))[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static let reasons = [
    200: "OK", 404: "Not Found", 405: "Method Not Allowed", 503: "Service Unavailable",
  ]
}
