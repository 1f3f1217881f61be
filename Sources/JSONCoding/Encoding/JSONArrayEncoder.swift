/// Writes an array's items in the order in which they come.
struct JSONArrayEncoder: UnkeyedEncodingContainer {
  private let node: JSONNode
  private let path: JSONPath?

  init(_ node: JSONNode, path: JSONPath?) {
    self.node = node
    self.path = path
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }
  var count: Int { node.count }

  func encodeNil() { encoder().encodeNil() }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder().encode(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { encoder() }

  private func encoder() -> JSONValueEncoder {
    let index = JSONIndex(count)
    return JSONValueEncoder(node.append(), path: JSONPath(index, below: path))
  }
}
