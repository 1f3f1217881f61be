/// A mistake of whoever wrote a profile.
public struct ProfileMistake: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as it was named.
  public var file: String
  /// 1-based line; `nil` for the file as a whole.
  public var line: Int?
  /// The key, with those above it, such as `labels[2].role`; empty for the file as a whole.
  public var key: String
  /// What is wrong, and what would be right.
  public var message: String

  /// `FILE:LINE: KEY: what is wrong`, as compilers say it.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + (key.isEmpty ? "" : key + ": ") + message
  }
}
