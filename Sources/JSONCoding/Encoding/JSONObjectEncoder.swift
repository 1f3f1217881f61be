/// Writes an object's members in the order in which they come.
struct JSONObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let node: JSONNode
  private let path: JSONPath?

  init(_ node: JSONNode, path: JSONPath?) {
    self.node = node
    self.path = path
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }

  func encodeNil(forKey key: Key) { encoder(for: key).encodeNil() }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try encoder(for: key).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(for: JSONSuperKey()) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: some CodingKey) -> JSONValueEncoder {
    JSONValueEncoder(node.member(key.stringValue), path: JSONPath(key, below: path))
  }
}
