internal import ChildPrograms
public import PDFWorkers

/// Reads a document in a process of its own, to see whether that survives it.
///
/// Understanding is Swift over checked pages, but a trap in it would end the service, and end it again with every start.
public struct IsolatedReading: Sendable {
  private let program: String
  private let arguments: [String]
  private let seconds: Int

  /// Creates one.
  ///
  /// - Parameters:
  ///   - program: reads a document from standard input and exits, whatever it finds.
  ///   - arguments: of the program.
  ///   - seconds: how long that may take.
  public init(program: String, arguments: [String], seconds: Int) {
    self.program = program
    self.arguments = arguments
    self.seconds = seconds
  }

  /// What became of the process; `nil` when it came to its own end.
  public func error(reading bytes: [UInt8]) -> PDFReadError? {
    switch Program(path: program, arguments: arguments).run(input: bytes, seconds: seconds).ending {
    case .exited: nil
    case .signaled(let signal): .crashed(signal: signal)
    case .timedOut, .interrupted: .timedOut(seconds: seconds)
    case .notStarted(let errno): .workerMissing(errno: errno)
    }
  }
}
