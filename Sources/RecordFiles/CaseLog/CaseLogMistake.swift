/// A line of the case log that is passed over, and why.
public struct CaseLogMistake: Error, Hashable, Sendable {
  /// What is wrong with a line.
  public enum Fault: Hashable, Sendable {
    /// It is no JSON.
    case notJSON
    /// It is the last line, and ends in the middle: whoever wrote it did not get to its end.
    case cutOff
    /// It is JSON, and no object.
    case notAnObject
    /// A key that every event of its kind has is missing.
    case missing(key: String)
    /// A key's value is not what it must be; the message says what is.
    case value(key: String, message: String)
  }

  /// 1-based line.
  public var line: Int
  /// What is wrong.
  public var fault: Fault

  /// Creates a mistake.
  public init(line: Int, fault: Fault) {
    self.line = line
    self.fault = fault
  }
}

extension CaseLogMistake: CustomStringConvertible {
  /// `LINE: what is wrong`, to be put behind a file's name.
  public var description: String {
    switch fault {
    case .notJSON: "\(line): no JSON; this line is passed over"
    case .cutOff: "\(line): the line ends in the middle, as after a crash; it is passed over"
    case .notAnObject: "\(line): must be keys with values; this line is passed over"
    case .missing(let key): "\(line): \(key): is missing; this line is passed over"
    case .value(let key, let message): "\(line): \(key): \(message); this line is passed over"
    }
  }
}
