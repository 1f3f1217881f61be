/// What the service has to tell about itself.
///
/// - Privacy: digests, codes, counts, and the service's own folders; no text of a document and no name of its file.
public enum Note: Hashable, Sendable {
  /// A content has its outcome.
  case finished(sha256: String, state: DocumentState, code: String?, milliseconds: Int, byteCount: Int)
  /// A file holds a content that has its outcome already.
  case duplicate(sha256: String)
  /// A reading failed and is tried again later.
  case postponed(sha256: String, code: String, milliseconds: Int64)
  /// A file could not be opened and is tried again later.
  case unreadable(errno: Int32, milliseconds: Int64)
  /// A document was read by a process of its own, because the service ended twice while it was read.
  case isolated(sha256: String)
  /// Something is in the way; the service waits.
  case stalled(Trouble)
  /// What was in the way is gone.
  case mended(Trouble)
  /// The system watches no more folders; they are walked through more often instead.
  case unwatched
  /// A folder in the inbox cannot be read.
  case folderUnreadable(errno: Int32)
  /// All folders were gone through.
  case walked(files: Int, milliseconds: Int64)
  /// A message arrived.
  case delivered(channel: String)
  /// A message did not arrive; `isGivenUp` when it is not tried again.
  case undelivered(channel: String, problem: String, isGivenUp: Bool)
}

/// What is in the service's way.
public enum Trouble: Error, Hashable, Sendable {
  /// A folder cannot be written to.
  case storage(StorageError)
  /// The ledger does not work.
  case ledger(LedgerError)
  /// The worker cannot be started.
  case worker(errno: Int32)
  /// The inbox cannot be read.
  case inbox(errno: Int32)
}

/// Takes the service's notes.
public struct Journal: Sendable {
  private let take: @Sendable (Note) -> Void

  /// Creates a journal.
  public init(_ take: @escaping @Sendable (Note) -> Void) { self.take = take }

  /// Takes a note down.
  public func note(_ note: Note) { take(note) }
}
