import Glibc
import PDFLayout
import WorkerProtocol

/// One document sent to a worker, and its pages received.
///
/// Sends and receives as the worker is ready for it, and never waits beyond the deadline: a worker that
/// does not read, does not write, or does neither cannot hold up this process.
struct Exchange {
  /// Why there are no pages.
  enum Failure: Error {
    /// The worker has told, and is ready for the next document.
    case refused(PDFReadError)
    /// The deadline has passed.
    case late
    /// The worker has closed the channel.
    case closed
    /// The answer is longer than allowed.
    case tooLong
    /// The answer is none.
    case nonsense
  }

  private let descriptor: Int32
  private let limits: DocumentLimits
  private let deadline: ReadingDeadline
  private var buffer = ReceiveBuffer()
  private var received = 0
  private var pages: [Page] = []

  init(descriptor: Int32, limits: DocumentLimits, deadline: ReadingDeadline) {
    self.descriptor = descriptor
    self.limits = limits
    self.deadline = deadline
  }

  /// Sends the document and returns its pages.
  ///
  /// - Parameter meanwhile: called once when as much is sent as the channel takes.
  mutating func pages(of bytes: [UInt8], meanwhile: () -> Void) throws(Failure) -> [Page] {
    let request = WorkerRequest(
      length: UInt32(bytes.count), maxPages: UInt32(clamping: limits.maxPages))
    var header = request.encoded[...]
    var body = bytes[...]
    if try send(&header, hasMore: !body.isEmpty), !body.isEmpty { _ = try send(&body) }
    meanwhile()
    while true {
      let ready = try wait(toSend: !body.isEmpty || !header.isEmpty)
      if ready.canSend {
        if try send(&header, hasMore: !body.isEmpty), !body.isEmpty { _ = try send(&body) }
      }
      if ready.canReceive, try receive() { return pages }
    }
  }

  private func wait(toSend: Bool) throws(Failure) -> (canSend: Bool, canReceive: Bool) {
    var event = pollfd(
      fd: descriptor, events: Int16(POLLIN) | (toSend ? Int16(POLLOUT) : 0), revents: 0)
    let count = poll(&event, 1, deadline.remainingMilliseconds)
    if count < 0, errno == EINTR { return (false, false) }
    guard count > 0 else { throw .late }
    let hasEnded = event.revents & Int16(POLLHUP | POLLERR) != 0
    return (event.revents & Int16(POLLOUT) != 0, hasEnded || event.revents & Int16(POLLIN) != 0)
  }

  /// Sends as much as fits; whether all of it did.
  private func send(_ bytes: inout ArraySlice<UInt8>, hasMore: Bool = false) throws(Failure) -> Bool {
    let flags = MSG_DONTWAIT | MSG_NOSIGNAL | (hasMore ? MSG_MORE : 0)
    let sent = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(flags)) }
    if sent < 0 {
      // What a dying worker has said before must still be heard, so only receiving tells the end.
      guard [EAGAIN, EWOULDBLOCK, EINTR, EPIPE, ECONNRESET].contains(errno) else {
        throw .closed
      }
      return false
    }
    bytes = bytes.dropFirst(sent)
    return bytes.isEmpty
  }

  /// Takes in what is there; whether the document is complete.
  private mutating func receive() throws(Failure) -> Bool {
    let got = buffer.receive(from: descriptor)
    if got < 0, errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR { return false }
    guard got > 0 else { throw .closed }
    received += got
    guard received <= limits.maxAnswerBytes else { throw .tooLong }
    while buffer.count >= WorkerReply.encodedLength {
      let header = buffer.peek(WorkerReply.encodedLength) { WorkerReply(decoding: $0) }
      guard let header else { throw .nonsense }
      let length = WorkerReply.encodedLength + Int(header.length)
      guard length <= limits.maxAnswerBytes else { throw .tooLong }
      guard buffer.count >= length else {
        buffer.expect(length)
        return false
      }
      let isComplete = try take(header)
      buffer.drop(length)
      if isComplete {
        guard buffer.count == 0 else { throw .nonsense }
        return true
      }
    }
    return false
  }

  /// Takes one frame; whether it closes the document.
  private mutating func take(_ header: WorkerReply) throws(Failure) -> Bool {
    switch header.kind {
    case .page:
      pages.append(try page(length: Int(header.length)))
      return false
    case .complete:
      return true
    case .notPDF: throw .refused(.notPDF)
    case .damaged: throw .refused(.damaged)
    case .encrypted: throw .refused(.encrypted)
    case .noText: throw .refused(.noText)
    case .tooManyPages:
      let actual = buffer.peek(at: WorkerReply.encodedLength, Int(header.length)) { PageCount.decode($0) }
      guard let actual else { throw .nonsense }
      throw .refused(.tooManyPages(limit: limits.maxPages, actual: actual))
    }
  }

  private func page(length: Int) throws(Failure) -> Page {
    guard pages.count < limits.maxPages else { throw .nonsense }
    let decoded = buffer.peek(at: WorkerReply.encodedLength, length) { try? PageCoding.decode($0) }
    guard let decoded, let page = decoded.first, decoded.count == 1, page.number == pages.count + 1 else {
      throw .nonsense
    }
    return page
  }
}
