internal import JSONReading

/// An array's items in order.
struct JSONArrayDecoder: UnkeyedDecodingContainer {
  private let items: [JSONValue]
  private let path: JSONPath?
  private(set) var currentIndex = 0

  init(_ items: [JSONValue], path: JSONPath?) {
    self.items = items
    self.path = path
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  mutating func decodeNil() throws -> Bool {
    guard try current().decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try take { try $0.decode(type) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try take { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try take { $0 } }

  private mutating func take<Result>(_ read: (JSONValueDecoder) throws -> Result) throws -> Result {
    let result = try read(current())
    currentIndex += 1
    return result
  }

  private func current() throws -> JSONValueDecoder {
    let path = JSONPath(JSONIndex(currentIndex), below: path)
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        Any.self,
        DecodingError.Context(
          codingPath: JSONPath.codingPath(path), debugDescription: "the array has no such item"))
    }
    return JSONValueDecoder(items[currentIndex], path: path)
  }
}
