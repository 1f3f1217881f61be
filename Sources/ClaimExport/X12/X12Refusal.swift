/// Why a document does not become a remittance advice: everything that stands in the way, claim by claim.
public struct X12Refusal: Error, Hashable, Sendable {
  /// One thing that stands in the way.
  public struct Reason: Hashable, Sendable {
    /// RFC 6901 pointer to the claim; empty for the whole document.
    public var path: String
    /// What.
    public var obstacle: X12Obstacle

    /// Creates a reason.
    public init(path: String, obstacle: X12Obstacle) {
      self.path = path
      self.obstacle = obstacle
    }
  }

  /// In document order, never empty.
  public var reasons: [Reason]

  /// Creates a refusal.
  public init(reasons: [Reason]) { self.reasons = reasons }

  /// One line with pointers, labels and numbers, without text of the document.
  public var message: String {
    reasons.map { ($0.path.isEmpty ? "" : $0.path + ": ") + $0.obstacle.message }.joined(separator: "; ")
  }
}
