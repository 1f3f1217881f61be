/// Counts of what became of the inputs.
public struct ExtractionTally: Hashable, Sendable {
  /// Inputs that were read, with or without claims.
  public private(set) var read = 0
  /// Inputs that hold no claims.
  public private(set) var withoutClaims = 0
  /// Inputs that could not be read.
  public private(set) var failed = 0

  /// Folders that hold no PDF, hence no claims.
  public var emptyFolders = 0

  /// Creates a tally of nothing.
  public init() {}

  /// Inputs so far.
  public var total: Int { read + failed }

  /// Counts one more.
  public mutating func count(_ result: ExtractionResult) {
    switch result.kind {
    case .claims: read += 1
    case .noClaims:
      read += 1
      withoutClaims += 1
    case .failure: failed += 1
    }
  }

  /// How the process ends after these inputs.
  public var exitStatus: ExitStatus {
    if failed > 0 { return .someFailed }
    return withoutClaims + emptyFolders > 0 ? .noClaims : .allRead
  }
}
