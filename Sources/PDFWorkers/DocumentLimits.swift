/// What one document may cost.
public struct DocumentLimits: Hashable, Sendable {
  /// Pages.
  public var maxPages: Int
  /// Bytes of the file.
  public var maxBytes: Int
  /// Seconds from the first byte to the last page.
  public var timeoutSeconds: Double

  /// Creates limits.
  public init(maxPages: Int = 500, maxBytes: Int = 256 << 20, timeoutSeconds: Double = 60) {
    self.maxPages = maxPages
    self.maxBytes = maxBytes
    self.timeoutSeconds = timeoutSeconds
  }
}
