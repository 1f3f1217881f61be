/// Writes results to standard output, one after another.
public struct StandardOutput: ExtractionOutput {
  /// Creates the output.
  public init() {}

  /// Writes one result at once, so that a reader downstream can begin.
  public mutating func write(_ result: ExtractionResult) throws(OutputError) { try write(result.json) }

  /// Writes bytes.
  public mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    try FileDescriptor.standardOutput.write(bytes)
  }
}
