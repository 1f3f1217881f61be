internal import JSONReading

/// An object's members by key.
struct JSONObjectDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let members: [JSONValue.Member]
  /// `nil` for an object that is searched faster than indexed.
  private let positions: [String: Int]?
  private let path: JSONPath?

  init(_ members: [JSONValue.Member], path: JSONPath?) {
    self.members = members
    self.path = path
    positions =
      members.count <= Self.mostSearched
      ? nil
      : Dictionary(zip(members.lazy.map(\.key), members.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Members; the types of claims have at most fifteen keys.
  private static var mostSearched: Int { 16 }

  private func position(of key: String) -> Int? {
    if let positions { return positions[key] }
    return members.firstIndex { $0.key == key }
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

  func contains(_ key: Key) -> Bool { position(of: key.stringValue) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try decoder(forKey: key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(forKey: key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try decoder(for: JSONSuperKey()) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(forKey: key) }

  private func decoder(forKey key: Key) throws -> JSONValueDecoder { try decoder(for: key) }

  private func decoder(for key: some CodingKey) throws -> JSONValueDecoder {
    guard let position = position(of: key.stringValue) else {
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: "there is no such key"))
    }
    return JSONValueDecoder(members[position].value, path: JSONPath(key, below: path))
  }
}
