/// Writes results to standard output, one after another.
public struct StandardOutput: ExtractionOutput {
  /// What is to be written before the first document; not before a failure, which has no place in what has a head.
  private var head: [UInt8]

  /// Creates the output.
  public init(head: [UInt8] = []) { self.head = head }

  /// Writes one result at once, so that a reader downstream can begin.
  public mutating func write(_ result: ExtractionResult) throws(OutputError) {
    guard result.failure == nil else { return try write(result.text) }
    try write(head + result.text)
    head = []
  }

  /// Writes bytes.
  public mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    try FileDescriptor.standardOutput.write(bytes)
  }
}
