package import JSONReading

extension JSONText {
  /// Writes a value; arrays of nothing but strings and numbers stay on one line.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let spelling): number(spelling: spelling)
    case .string(let text): string(text)
    case .array(let items):
      beginArray(inline: items.allSatisfy(\.isScalar))
      for item in items { write(item) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(text: member.key)
        write(member.value)
      }
      endObject()
    }
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
