public import DisputeModel
public import PDFWorkers

/// The memory of the service: which content was seen, what became of it, and who is still to be told.
///
/// Every function is one transaction: it happens whole or not at all, and what it has returned from survives a kill of
/// the process. Times are milliseconds since 1970.
public protocol DocumentLedger: Sendable {
  /// Takes over from a service that is no more: what it had in hand waits again, marked as interrupted.
  func recover(at time: Int64) throws(LedgerError)

  /// What is known of a file that looks like this.
  func standing(of path: SystemPath, _ stamp: FileStamp) throws(LedgerError) -> FileStanding

  /// Takes a content in hand, or tells why not.
  ///
  /// - Parameters:
  ///   - sighting: the file that holds it.
  ///   - isFree: whether nothing of another content has this name in the output folder.
  func begin(
    _ sighting: Sighting, at time: Int64, isFree: (String) -> Bool
  ) throws(LedgerError) -> Beginning

  /// Gives back a content that turned out not to be one: the file was not complete.
  func withdraw(_ document: Int64) throws(LedgerError)

  /// Gives back a content unread, without blame.
  func release(_ document: Int64) throws(LedgerError)

  /// Puts off a content whose reading failed.
  func postpone(_ document: Int64, code: String, until: Int64, at time: Int64) throws(LedgerError)

  /// Takes down outcomes that are in the output folder already, with what is to be told to whom; survives a power cut.
  ///
  /// - Returns: the files that hold these contents.
  func finish(_ documents: [FinishedDocument], channels: [String], at time: Int64) throws(LedgerError)
    -> [Sighting]

  /// Takes down that a file could not be opened.
  func noteUnreadable(_ path: SystemPath, errno: Int32, attempts: Int, until: Int64) throws(LedgerError)

  /// How often a file could not be opened in a row.
  func unreadableAttempts(_ path: SystemPath) throws(LedgerError) -> Int

  /// A file is not there any more; contents that were to be read from it and are nowhere else.
  func forgetFile(_ path: SystemPath) throws(LedgerError) -> [UnreadDocument]

  /// Takes down where an original was moved to.
  func moved(_ path: SystemPath, to newPath: SystemPath, document: Int64) throws(LedgerError)

  /// Files whose time to be tried again has come, the longest waiting first.
  func due(at time: Int64, limit: Int) throws(LedgerError) -> [SystemPath]

  /// Files of finished documents that are still where they were found, in the order of their paths.
  ///
  /// - Parameter last: only those that come after this path.
  func unarchived(after last: SystemPath?, limit: Int) throws(LedgerError) -> [Sighting]

  /// Messages whose time has come, in the order of their making.
  func dueDeliveries(_ channel: String, at time: Int64, limit: Int) throws(LedgerError) -> [Delivery]

  /// Messages that arrived.
  func delivered(_ deliveries: [Int64], at time: Int64) throws(LedgerError)

  /// A message that did not arrive; `nil` when it is given up.
  func putOff(delivery: Int64, until: Int64?, problem: String) throws(LedgerError)

  /// Files in the inbox that hold forgotten documents; their places are kept as long as the files are there.
  func filesOfForgotten() throws(LedgerError) -> [SystemPath]

  /// Erases the places of forgotten documents' files that are not there any more.
  func eraseFilesOfForgotten(_ paths: [SystemPath], at time: Int64) throws(LedgerError)

  /// Erases for good what was forgotten while another program read the ledger; false while one does.
  @discardableResult
  func finishForgetting(waits: Bool) throws(LedgerError) -> Bool

  /// How many documents are in each state, and how many messages wait.
  func counts() throws(LedgerError) -> LedgerCounts
}

/// A file as it was when its bytes were read.
public struct Sighting: Hashable, Sendable {
  /// Where it was.
  public var path: SystemPath
  /// What it looked like.
  public var stamp: FileStamp
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var sha256: String
  /// The content's number in the ledger; zero before it has one.
  public var document: Int64
  /// The name that its outcome should have.
  public var wantedName: String

  /// Creates a sighting.
  public init(
    path: SystemPath, stamp: FileStamp, sha256: String, document: Int64 = 0, wantedName: String = ""
  ) {
    self.path = path
    self.stamp = stamp
    self.sha256 = sha256
    self.document = document
    self.wantedName = wantedName
  }

  /// The same file with its content's number.
  func with(document: Int64) -> Sighting {
    Sighting(path: path, stamp: stamp, sha256: sha256, document: document, wantedName: wantedName)
  }
}

/// What the ledger knows of a file.
public enum FileStanding: Hashable, Sendable {
  /// Nothing, or it has changed since.
  case new
  /// Its content has its outcome.
  case done
  /// Its content is in hand.
  case inHand
  /// It is to be tried again at this time.
  case waiting(until: Int64)
}

/// The ledger's answer to a reader that brings a content.
public enum Beginning: Hashable, Sendable {
  /// The reader has it in hand now.
  case read(DocumentInHand)
  /// Another reader has it in hand; this file is noted beside the other.
  case inHand
  /// It has its outcome; `isNews` when the file was not known to hold it.
  case done(DocumentState, document: Int64, isNews: Bool)
  /// It is to be tried again at this time.
  case waiting(until: Int64)
}

/// A content that a reader has in hand.
public struct DocumentInHand: Hashable, Sendable {
  /// Its number in the ledger.
  public var document: Int64
  /// SHA-256 of its bytes.
  public var sha256: String
  /// The name of its outcome, without an ending; its own alone.
  public var name: String
  /// How often its reading failed before.
  public var strikes: Int
  /// How often the service ended while it was read.
  public var interruptions: Int

  /// Creates a document in hand.
  public init(document: Int64, sha256: String, name: String, strikes: Int, interruptions: Int) {
    self.document = document
    self.sha256 = sha256
    self.name = name
    self.strikes = strikes
    self.interruptions = interruptions
  }
}

/// A content that is nowhere to be read any more.
public struct UnreadDocument: Hashable, Sendable {
  /// What the ledger has of it.
  public var inHand: DocumentInHand
  /// The last component of the path at which it was seen.
  public var fileName: String

  /// Creates one.
  public init(inHand: DocumentInHand, fileName: String) {
    self.inHand = inHand
    self.fileName = fileName
  }
}

/// A content whose outcome is in the output folder.
public struct FinishedDocument: Sendable {
  /// What was read.
  public enum Content: Sendable {
    /// Claims, or a document without any.
    case claims(ClaimsDocument)
    /// The code and the message of a failure.
    case failure(code: String, message: String)
    /// The outcome was found in the folder, and the document is gone.
    case adopted
  }

  /// Its number in the ledger.
  public var document: Int64
  /// SHA-256 of its bytes.
  public var sha256: String
  /// Its new state.
  public var state: DocumentState
  /// What was read.
  public var content: Content
  /// The outcome's path within the output folder.
  public var file: String
  /// Size of the document in bytes.
  public var byteCount: Int
  /// Time for reading and understanding.
  public var milliseconds: Int

  /// Creates one.
  public init(
    document: Int64, sha256: String, state: DocumentState, content: Content, file: String, byteCount: Int,
    milliseconds: Int
  ) {
    self.document = document
    self.sha256 = sha256
    self.state = state
    self.content = content
    self.file = file
    self.byteCount = byteCount
    self.milliseconds = milliseconds
  }
}

/// A message about a finished document that is to be brought to somebody.
public struct Delivery: Hashable, Sendable {
  /// Its number in the ledger.
  public var id: Int64
  /// The same at every attempt, different for every outcome: `SHA256-N`.
  public var key: String
  /// SHA-256 of the document.
  public var sha256: String
  /// What became of it.
  public var state: DocumentState
  /// The outcome's path within the output folder.
  public var file: String
  /// Attempts that failed.
  public var attempts: Int

  /// Creates one.
  public init(id: Int64, key: String, sha256: String, state: DocumentState, file: String, attempts: Int) {
    self.id = id
    self.key = key
    self.sha256 = sha256
    self.state = state
    self.file = file
    self.attempts = attempts
  }
}

/// How much of what there is.
public struct LedgerCounts: Hashable, Sendable {
  /// Documents by state.
  public var documents: [DocumentState: Int]
  /// Messages that wait.
  public var waitingDeliveries: Int
  /// Files that cannot be opened.
  public var unreadableFiles: Int

  /// Creates counts.
  public init(documents: [DocumentState: Int] = [:], waitingDeliveries: Int = 0, unreadableFiles: Int = 0) {
    self.documents = documents
    self.waitingDeliveries = waitingDeliveries
    self.unreadableFiles = unreadableFiles
  }
}

/// Why the ledger did not do what was asked; nothing was changed.
public struct LedgerError: Error, Hashable, Sendable {
  /// Who must act.
  public enum Reason: String, Hashable, Sendable {
    /// Another program holds it; that passes.
    case locked
    /// Its disk is full.
    case full
    /// It, or its disk, may not be written to.
    case readOnly
    /// It cannot be opened, read or written.
    case unavailable
    /// Its file is no ledger, or damaged.
    case damaged
    /// Its file was removed, or another one put in its place.
    case replaced
  }

  /// Who must act.
  public var reason: Reason
  /// SQLite's extended result code.
  public var code: Int

  /// Creates an error.
  public init(reason: Reason, code: Int) {
    self.reason = reason
    self.code = code
  }
}
