/// Where a document is on its way.
///
/// The raw values are what the ledger holds; states may be added, never renamed.
public enum DocumentState: String, CaseIterable, Hashable, Sendable {
  /// In a reader's hands; after a kill, until the next start.
  case reading
  /// To be read, now or at a set time.
  case waiting
  /// Read; nothing asks for a look.
  case extracted
  /// Read; an issue asks for a look.
  case needsReview
  /// Read; it holds no claims.
  case noClaims
  /// It cannot be read, and trying again would not help.
  case failed
  /// It took its reader down twice and is not touched again.
  case quarantined
  /// Erased on request; only the digest is kept, so that the document is not read again.
  case forgotten

  /// Whether the outcome is written and stays.
  public var isFinal: Bool { self != .reading && self != .waiting }
}
