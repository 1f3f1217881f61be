/// A JSON value; numbers keep their spelling, and members their order.
public enum JSONValue: Hashable, Sendable {
  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// Name.
    public let key: String
    /// What it is.
    public let value: JSONValue

    /// Creates a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// As spelled.
  case number(String)
  /// Without escapes.
  case string(String)
  /// Items in order.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// The value of an object's member.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// An item of an array.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// The text of a string.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The spelling of a number.
  public var number: String? {
    guard case .number(let text) = self else { return nil }
    return text
  }

  /// The items of an array; empty for anything else.
  public var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The members of an object; empty for anything else.
  public var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The keys of an object in order.
  public var keys: [String] { members.map(\.key) }
}
