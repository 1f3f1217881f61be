internal import ChildPrograms
import Glibc
public import PDFLayout
public import WorkerProtocol

/// Reads PDFs in a process of its own, which a document may bring down without harm to this one.
///
/// A worker serves one document after the other. The process is started when it is first needed, replaced
/// when a document has brought it down, and replaced now and then to keep its memory small.
///
/// Not `Sendable`: one thread at a time. As many workers as there are processors read that many documents
/// at once.
public final class PDFWorker {
  private let path: String
  private let processLimits: WorkerLimits
  private let documentsPerProcess: Int
  private let bytesPerProcess: Int
  private let awaitsEnd: Bool
  private var process: ChildProcess?
  private var documents = 0
  private var bytes = 0

  /// Creates a worker; its process starts later.
  ///
  /// - Parameters:
  ///   - executable: the worker's program; by default the one beside the running executable.
  ///   - limits: what the process allows itself.
  ///   - documentsPerProcess: after so many documents the process is replaced by a fresh one.
  ///   - bytesPerProcess: and after so many bytes of documents.
  ///   - awaitsEnd: whether `stop` waits until the process has gone. A tool that is about to exit need not wait for
  ///     the system to tidy up; the process ends by itself when nobody talks to it any more. Anywhere else it would
  ///     stay behind as a dead child.
  public init(
    executable: String? = nil, limits: WorkerLimits = WorkerLimits(), documentsPerProcess: Int = 1000,
    bytesPerProcess: Int = .max, awaitsEnd: Bool = true
  ) {
    path = executable ?? CompanionProgram.pdfWorker.path()
    processLimits = limits
    self.documentsPerProcess = documentsPerProcess
    self.bytesPerProcess = bytesPerProcess
    self.awaitsEnd = awaitsEnd
  }

  deinit { stop() }

  /// The process, while one runs; for measuring.
  public var processIdentifier: Int32? { process?.identifier }

  /// Starts the process ahead of the first document, so that both start-ups overlap.
  ///
  /// - Throws: `workerMissing`.
  public func start() throws(PDFReadError) {
    if let process, documents < documentsPerProcess, bytes < bytesPerProcess, process.isListening { return }
    stop()
    do {
      process = try Program(path: path, arguments: processLimits.arguments).start()
    } catch {
      throw .workerMissing(errno: error.errno)
    }
    documents = 0
    bytes = 0
  }

  /// Ends the process; the next document starts another.
  public func stop() {
    if awaitsEnd {
      process?.kill()
    } else {
      process?.letGo()
    }
    process = nil
  }

  /// The pages of a PDF, within the limits' time from now on.
  public func pages(
    of bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
  ) throws(PDFReadError) -> [Page] {
    try pages(of: bytes, limits: limits, deadline: ReadingDeadline(seconds: limits.seconds)) {}
  }

  /// The pages of a PDF.
  ///
  /// - Throws: `PDFReadError`; never `notFound`, `notReadable` or `inputTimedOut`, which are `InputFile`'s.
  public func pages(
    of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline
  ) throws(PDFReadError) -> [Page] {
    try pages(of: bytes, limits: limits, deadline: deadline) {}
  }

  /// The pages of a PDF.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - limits: what it may cost.
  ///   - deadline: when it must be read.
  ///   - meanwhile: called once when the worker has something to do; not when there is no worker.
  /// - Throws: `PDFReadError`; never `notFound`, `notReadable` or `inputTimedOut`, which are `InputFile`'s.
  public func pages(
    of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline, meanwhile: () -> Void
  ) throws(PDFReadError) -> [Page] {
    guard bytes.count <= min(limits.maxBytes, Int(UInt32.max)) else {
      throw .tooLarge(limit: limits.maxBytes, actual: bytes.count)
    }
    try start()
    guard let process else { throw .workerFailed(status: nil) }
    documents += 1
    self.bytes += bytes.count
    var exchange = Exchange(descriptor: process.descriptor, limits: limits, deadline: deadline)
    do {
      return try exchange.pages(of: bytes, meanwhile: meanwhile)
    } catch {
      throw readError(for: error, limits: limits, process: process)
    }
  }

  /// What a failure means; unless the worker itself has told, its process is at its end.
  private func readError(
    for failure: Exchange.Failure, limits: DocumentLimits, process: ChildProcess
  ) -> PDFReadError {
    switch failure {
    case .refused(let error):
      return error
    case .late:
      stop()
      return .timedOut(seconds: limits.seconds)
    case .tooLong:
      stop()
      return .tooMuchText(limit: limits.maxAnswerBytes)
    case .nonsense:
      stop()
      return .workerFailed(status: nil)
    case .closed:
      self.process = nil
      return readError(for: process.end())
    }
  }

  private func readError(for end: ChildProcess.End) -> PDFReadError {
    switch end {
    case .exited(WorkerExit.outOfMemory.rawValue): .outOfMemory(limit: processLimits.addressSpace)
    case .exited(let status): .workerFailed(status: status)
    case .signaled(SIGXCPU): .timedOut(seconds: processLimits.processorSeconds)
    case .signaled(let signal): .crashed(signal: signal)
    }
  }
}
