/// What one document may cost.
///
/// A document that asks for more is refused, never cut short.
public struct DocumentLimits: Hashable, Sendable {
  /// Largest file, in bytes.
  ///
  /// EOBs have tens of kilobytes; scans with a text layer some megabytes.
  public var maxBytes: Int
  /// Most pages.
  ///
  /// The longest batch statements have some hundred.
  public var maxPages: Int
  /// Longest wait for the input's bytes and the worker's answer together, in seconds by the clock.
  public var seconds: Int
  /// Largest answer of the worker, in bytes; a dense page takes about 100 kB.
  public var maxAnswerBytes: Int

  /// Creates limits.
  public init(
    maxBytes: Int = 64 << 20, maxPages: Int = 500, seconds: Int = 60, maxAnswerBytes: Int = 128 << 20
  ) {
    self.maxBytes = maxBytes
    self.maxPages = maxPages
    self.seconds = seconds
    self.maxAnswerBytes = maxAnswerBytes
  }
}
