import Glibc
import PDFLayout
import PDFText
import WorkerProtocol

/// Answers one request after the other.
struct DocumentService {
  let limits: WorkerLimits

  private static let input: Int32 = 0
  private static let output: Int32 = 1

  /// Serves until the input ends; the result is the status to leave with.
  func run() -> WorkerExit {
    while true {
      guard let header = DescriptorIO.read(WorkerRequest.encodedLength, from: Self.input) else {
        return .protocolViolation
      }
      if header.isEmpty { return .done }
      guard let request = header.withUnsafeBytes({ WorkerRequest(decoding: $0) }),
        SelfRestraint.allowProcessorTime(limits.processorSeconds)
      else { return .protocolViolation }
      MemoryExhaustion.forget()
      let length = Int(request.length)
      guard let document = DescriptorIO.read(length, from: Self.input), document.count == length else {
        return .protocolViolation
      }
      guard answer(document, maxPages: Int(request.maxPages)) else { return .protocolViolation }
    }
  }

  /// Sends the pages and the closing frame; `false` when nobody listens any more.
  private func answer(_ document: [UInt8], maxPages: Int) -> Bool {
    var isHeard = true
    do {
      try PDFDocumentReader.forEachPage(of: document, maxPages: maxPages) { page in
        isHeard = isHeard && send(.page, PageCoding.encode([page]))
      }
      return isHeard && send(.complete)
    } catch {
      switch error {
      case .notPDF: return send(.notPDF)
      case .damaged: return send(.damaged)
      case .encrypted: return send(.encrypted)
      case .noText: return send(.noText)
      case .tooManyPages(_, let actual): return send(.tooManyPages, PageCount.encode(actual))
      }
    }
  }

  private func send(_ kind: WorkerReply.Kind, _ payload: [UInt8] = []) -> Bool {
    let header = WorkerReply(kind: kind, length: UInt32(payload.count)).encoded
    return DescriptorIO.write(header, payload, to: Self.output)
  }
}
