/// A mistake of whoever wrote a file.
public struct FormMistake: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as it was named.
  public var file: String
  /// 1-based line; `nil` for the file as a whole.
  public var line: Int?
  /// The key, with those above it, such as `labels[2].role`; empty for the file as a whole.
  public var key: String
  /// What is wrong, and what would be right.
  public var message: String

  /// Creates a mistake.
  public init(file: String, line: Int?, key: String, message: String) {
    self.file = file
    self.line = line
    self.key = key
    self.message = message
  }

  /// `FILE:LINE: KEY: what is wrong`, as compilers say it.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + (key.isEmpty ? "" : key + ": ") + message
  }
}
