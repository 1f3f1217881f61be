public import PDFWorkers

/// Decides what becomes of a document that gave no pages.
public struct RetryPolicy: Hashable, Sendable {
  /// What becomes of it.
  public enum Decision: Hashable, Sendable {
    /// Its failure is its outcome.
    case fail
    /// It is tried again after so many milliseconds.
    case retry(after: Int64)
    /// It took its reader down too often: its failure is its outcome, and it is not touched again.
    case quarantine
    /// It is not to blame: the worker itself cannot be started.
    case waitForWorker
  }

  /// First wait before a document that took its worker down is read again, in milliseconds; it doubles.
  public var firstDelay: Int64

  /// So often a document may take its worker down.
  public static let maximumStrikes = 2
  /// So often a worker may be killed from outside while it reads a document: SIGKILL is what an administrator or a
  /// system without memory sends, and no document makes a worker send it to itself.
  public static let maximumKills = 8
  /// A wait never gets longer, in milliseconds.
  static let longestDelay: Int64 = 600_000

  /// Creates a policy.
  public init(firstDelay: Int64 = 1000) { self.firstDelay = firstDelay }

  /// What becomes of a document.
  ///
  /// - Parameters:
  ///   - error: why it gave no pages.
  ///   - strikes: how often it failed before.
  public func decision(for error: PDFReadError, strikes: Int) -> Decision {
    switch error {
    case .workerMissing: .waitForWorker
    case .crashed(let signal) where signal == Self.kill: again(strikes, most: Self.maximumKills)
    case .crashed, .workerFailed, .timedOut, .outOfMemory: again(strikes, most: Self.maximumStrikes)
    case .notFound, .notReadable, .notPDF, .damaged, .encrypted, .tooLarge, .tooMuchText, .tooManyPages,
      .inputTimedOut, .noText:
      .fail
    }
  }

  private func again(_ strikes: Int, most: Int) -> Decision {
    strikes + 1 >= most ? .quarantine : .retry(after: Self.delay(firstDelay, after: strikes))
  }

  /// A wait that doubles with every failure before it.
  static func delay(_ first: Int64, after failures: Int) -> Int64 {
    min(longestDelay, first << Int64(min(max(0, failures), 20)))
  }

  /// SIGKILL, the same on every Unix.
  private static let kill: Int32 = 9
}
