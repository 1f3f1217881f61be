/// What a worker process allows itself.
///
/// The tool passes them as arguments; the worker applies them to itself before it reads a byte.
public struct WorkerLimits: Hashable, Sendable {
  /// Address space in bytes, shared libraries included.
  public var addressSpace: Int
  /// Processor time for one document, in seconds.
  public var processorSeconds: Int

  /// Creates limits.
  ///
  /// - Parameters:
  ///   - addressSpace: bytes; an idle worker maps about 40 MiB, most of it shared libraries.
  ///   - processorSeconds: seconds; a page takes about a millisecond.
  public init(addressSpace: Int = 512 << 20, processorSeconds: Int = 30) {
    self.addressSpace = addressSpace
    self.processorSeconds = processorSeconds
  }

  private static let addressSpaceOption = "--address-space="
  private static let processorSecondsOption = "--processor-seconds="

  /// The limits as command-line arguments.
  public var arguments: [String] {
    [
      Self.addressSpaceOption + String(addressSpace),
      Self.processorSecondsOption + String(processorSeconds),
    ]
  }

  /// Reads command-line arguments; `nil` when one of them is unknown or no positive number.
  public init?(arguments: some Sequence<String>) {
    self.init()
    for argument in arguments {
      if let value = Self.value(of: Self.addressSpaceOption, in: argument) {
        addressSpace = value
      } else if let value = Self.value(of: Self.processorSecondsOption, in: argument) {
        processorSeconds = value
      } else {
        return nil
      }
    }
  }

  private static func value(of option: String, in argument: String) -> Int? {
    guard argument.hasPrefix(option), let value = Int(argument.dropFirst(option.count)), value > 0
    else { return nil }
    return value
  }
}
