extension KeyedDecodingContainer {
  /// A list; empty when it is absent.
  func decodeList<Item: Decodable>(of type: Item.Type = Item.self, forKey key: Key) throws -> [Item] {
    try decodeIfPresent([Item].self, forKey: key) ?? []
  }
}

extension KeyedEncodingContainer {
  /// Writes a list unless it is empty.
  mutating func encodeUnlessEmpty(_ items: [some Encodable], forKey key: Key) throws {
    if !items.isEmpty { try encode(items, forKey: key) }
  }

  /// Writes an object unless it holds nothing, as `empty` does.
  mutating func encode<Value: Encodable & Equatable>(_ value: Value?, unless empty: Value, forKey key: Key)
    throws
  {
    if let value, value != empty { try encode(value, forKey: key) }
  }
}
