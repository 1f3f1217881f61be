/// Takes results in the order of the inputs.
public protocol ExtractionOutput {
  /// Writes one result.
  mutating func write(_ result: ExtractionResult) throws(OutputError)
}

/// Why a result could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// Whoever read the output has stopped reading.
  case brokenPipe
  /// The system refused; `errno` says why.
  case failed(path: String, errno: Int32)
}
