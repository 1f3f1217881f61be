/// One value of a text that holds several, and where it begins.
public struct JSONLine: Hashable, Sendable {
  /// 1-based line.
  public let line: Int
  /// Where its bytes are.
  public let range: Range<Int>
  /// What stands there.
  public let value: JSONValue
}
