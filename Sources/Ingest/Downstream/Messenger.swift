/// Brings messages about finished documents to somebody.
///
/// Used from one thread, but for `stop`.
public protocol Messenger: Sendable {
  /// Its name in the ledger: `feed`, `exec`, `webhook`, `disputes`.
  var channel: String { get }
  /// Messages that it takes at a time.
  var batchSize: Int { get }
  /// Attempts after which a message is given up; `nil` when it never is.
  var maximumAttempts: Int? { get }

  /// Brings messages, all or none.
  ///
  /// - Parameter isRepetition: whether they may have arrived already.
  func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError)

  /// Gives up what does not arrive within so many milliseconds, and leaves nothing behind that still works on it.
  func stop(within milliseconds: Int)
}

extension Messenger {
  /// Nothing to do for who takes but a moment.
  public func stop(within milliseconds: Int) {}
}

/// A message with what it says.
public struct Message: Hashable, Sendable {
  /// Who and what.
  public var delivery: Delivery
  /// The whole path of the outcome.
  public var outcomePath: String
  /// One line of JSON without a line feed.
  public var json: [UInt8]
}

/// Why a message did not arrive: a few words, without text of a document.
public struct MessengerError: Error, Hashable, Sendable {
  /// What happened.
  public var problem: String

  /// Creates an error.
  public init(_ problem: String) { self.problem = problem }
}
