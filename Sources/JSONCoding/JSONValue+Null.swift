package import JSONReading

extension JSONValue {
  /// RFC 6901 pointer to the first `null` in the value; `nil` where there is none.
  package var pointerToNull: String? { keysToNull.map { Array($0.reversed()).pointer } }

  /// The way to the first `null`, from its end.
  private var keysToNull: [any CodingKey]? {
    switch self {
    case .null: return []
    case .bool, .number, .string: return nil
    case .array(let items):
      for (position, item) in items.enumerated() {
        if let keys = item.keysToNull { return keys + [JSONIndex(position)] }
      }
    case .object(let members):
      for member in members {
        if let keys = member.value.keysToNull { return keys + [JSONMemberKey(stringValue: member.key)] }
      }
    }
    return nil
  }
}

/// The key of a member, whatever it is.
private struct JSONMemberKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
